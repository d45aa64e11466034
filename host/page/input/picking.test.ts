// What a click, a marquee or an arrow key selects on the board.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../../document/file';
import { absoluteBoundingBox } from '../../document/geometry';
import * as people from '../../document/people';
import { neighbour, pick, sweep } from './picking';

function board() {
  const file = FigmaFile.create();
  const section = people.addSection(file, { x: 0, y: 0 }, 1000, 600);
  const left = people.addSticky(file, { x: 50, y: 100 }, 'left');
  const right = people.addSticky(file, { x: 400, y: 100 }, 'right');
  const below = people.addSticky(file, { x: 50, y: 900 }, 'below, on the page');
  const boxOf = (id: string) => absoluteBoundingBox(file, id);
  return { file, section, left, right, below, boxOf };
}

describe('picking', () => {
  it('selects the note instead of a stamp stuck to it', () => {
    const { file, left, boxOf } = board();
    people.stamp(file, left, '👍');
    expect(sweep(file, { x: 20, y: 60, width: 300, height: 100 }, boxOf)).toEqual([left]);
  });

  it('selects a grouped note’s group, or the note itself on a deep click', () => {
    const { file, left, right } = board();
    const group = people.group(file, [left, right]);
    expect(pick(file, left, false)).toBe(group);
    expect(pick(file, left, true)).toBe(left);
  });

  it('selects a note in a section, not the section', () => {
    const { file, left } = board();
    expect(pick(file, left, false)).toBe(left);
  });

  it('selects the notes a marquee touches, but not the section around it', () => {
    const { file, left, right, boxOf } = board();
    expect(sweep(file, { x: 20, y: 80, width: 500, height: 50 }, boxOf)).toEqual([left, right]);
  });

  it('selects a fully covered section instead of its notes, and nothing locked', () => {
    const { file, section, below, boxOf } = board();
    const all = { x: -10, y: -10, width: 2000, height: 2000 };
    expect(sweep(file, all, boxOf)).toEqual([section, below]);
    people.setLocked(file, [below], true);
    expect(sweep(file, all, boxOf)).toEqual([section]);
  });

  it('goes from node to node in reading order and releases focus at both ends', () => {
    const { file, section, left, right, below, boxOf } = board();
    const seen: (string | null)[] = [];
    for (let count = 0; count < 5; count += 1) {
      const next = neighbour(file, boxOf, 1);
      seen.push(next);
      if (next) file.selection = [next];
    }
    expect(seen).toEqual([section, left, right, below, null]);
    file.selection = [section];
    expect(neighbour(file, boxOf, -1)).toBeNull();
  });
});

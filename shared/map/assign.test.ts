// Tests which section each note belongs to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { assign, sectionAt } from './assign';
import type { RawNote, RawSection } from './snapshot';

const SECTION_IDS = sectionIds('six-section');

const section = (id: RawSection['id'], x: number, width = 1000, node: string = id): RawSection => ({
  node,
  id,
  name: id,
  heading: id,
  box: { x, y: 0, width, height: 1000 },
  isHidden: false,
  prompts: [],
});

const note = (node: string, x: number, y: number, holder: string | null = null): RawNote => ({
  node,
  text: node,
  box: { x, y, width: 240, height: 240 },
  parentSection: holder,
  theme: '',
  ancestors: [],
  author: '',
  fill: '',
  stamps: {},
  hidden: false,
  data: '',
});

const nodesOf = (notes: readonly RawNote[] | undefined) => notes?.map(({ node }) => node);

describe('assign', () => {
  it('prefers the node tree over geometry', () => {
    const { sections } = assign([section('hear', 0), section('see', 2000)], [note('a', 2100, 0, 'hear')]);
    expect(nodesOf(sections.get('hear'))).toEqual(['a']);
    expect(nodesOf(sections.get('see'))).toEqual([]);
  });

  it('places loose notes by their centre and leaves the others unplaced', () => {
    const notes = [note('in', 879, 0), note('out', 880, 0), note('away', 5000, 0)];
    const { sections, unplaced } = assign([section('hear', 0)], notes);
    expect(nodesOf(sections.get('hear'))).toEqual(['in']);
    expect(nodesOf(unplaced)).toEqual(['out', 'away']);
  });

  it('ignores a parent that is not a section', () => {
    const { sections } = assign([section('hear', 0)], [note('a', 0, 0, 'some group')]);
    expect(nodesOf(sections.get('hear'))).toEqual(['a']);
  });

  it('combines the notes of two sections with the same id', () => {
    const doubled = [section('hear', 0), section('hear', 2000, 1000, 'copy')];
    const { sections } = assign(doubled, [note('b', 2000, 0, 'copy'), note('a', 0, 0, 'hear')]);
    expect(nodesOf(sections.get('hear'))).toEqual(['a', 'b']);
  });

  it('sorts notes into reading order', () => {
    const notes = [note('d', 264, 264), note('b', 264, 8), note('c', 0, 270), note('a', 0, 0)];
    expect(nodesOf(assign([section('hear', 0)], notes).sections.get('hear'))).toEqual(['a', 'b', 'c', 'd']);
  });

  const coordinate = fc.integer({ min: -3000, max: 3000 });
  const notes = fc.array(
    fc.record({ x: coordinate, y: coordinate, holder: fc.constantFrom(null, ...SECTION_IDS, 'elsewhere') }),
    { maxLength: 40 },
  );
  const sections = fc
    .uniqueArray(fc.constantFrom(...SECTION_IDS))
    .map((ids) => ids.map((id, n) => section(id, n * 700)));

  it('returns every note exactly once', () => {
    fc.assert(
      fc.property(sections, notes, (given, placed) => {
        const all = placed.map(({ x, y, holder }, index) => note(`n${index}`, x, y, holder));
        const { sections: found, unplaced } = assign(given, all);
        const seen = [...found.values(), unplaced].flat().map(({ node }) => node);
        expect(seen.sort()).toEqual(all.map(({ node }) => node).sort());
      }),
    );
  });

  it('does not depend on the order of the notes', () => {
    fc.assert(
      fc.property(sections, notes, (given, placed) => {
        const all = placed.map(({ x, y, holder }, index) => note(`n${index}`, x, y, holder));
        const setOf = (result: ReturnType<typeof assign>) =>
          [...result.sections].map(([id, list]) => [id, nodesOf(list)?.sort()]);
        expect(setOf(assign(given, [...all].reverse()))).toEqual(setOf(assign(given, all)));
      }),
    );
  });
});

describe('sectionAt', () => {
  it('picks the smaller of two overlapping sections', () => {
    const both = [section('see', 0, 2000), section('hear', 500, 600)];
    expect(sectionAt(both, note('a', 700, 0))).toBe('hear');
    expect(sectionAt(both, note('a', 0, 0))).toBe('see');
    expect(sectionAt([], note('a', 0, 0))).toBe(undefined);
  });
});

// Tests a map's layout on a canvas: sections contain their notes, nothing overlaps, all numbers are whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../../tests/harness/fixture-maps';
import { randomMap } from '../../../tests/harness/random-map';
import { encloses, overlaps } from '../../geometry/rect';
import type { EmpathyMap } from '../../model/empathy-map';
import { type BoxId, layOut, TITLE_HEIGHT } from './canvas-layout';

const TEXTS = { persona: ['Dana'], problem: [], actions: [] };
const placesIn = (map: EmpathyMap, id: BoxId) => {
  const found = layOut(map, TEXTS).boxes.find((box) => box.id === id);
  return (found?.cards ?? []).map(({ x, y }) => [x - (found?.box.x ?? 0), y - (found?.box.y ?? 0)]);
};
const withBounds = (...places: ([number, number] | null)[]) => {
  const map = mapOf(places.flatMap(() => ['a', 'b', 'c', 'd', 'e', 'f']));
  const [first, ...others] = map.sections;
  const notes = (first?.notes ?? []).map(({ bounds: _bounds, ...note }, at) => {
    const [x = 0, y = 0] = places[at] ?? [];
    return places[at] === null ? note : { ...note, bounds: { x, y, width: 240, height: 240 } };
  });
  return { ...map, sections: [{ ...(first as (typeof map.sections)[number]), notes }, ...others] };
};

describe('layOut', () => {
  it('arranges the sections around the persona as on the board', () => {
    const { boxes } = layOut(fixtureMaps.typical, { ...TEXTS, problem: ['x'], actions: ['y'] });
    const rows = new Map<number, BoxId[]>();
    for (const { id, box } of boxes) rows.set(box.y, [...(rows.get(box.y) ?? []), id]);
    expect([...rows.values()]).toEqual([
      ['think-feel'],
      ['hear', 'persona', 'see'],
      ['say-do'],
      ['pain', 'gain'],
      ['problem', 'actions'],
    ]);
  });

  it('omits what the map does not have', () => {
    const map = fixtureMaps.typical;
    const fewer = { ...map, sections: map.sections.filter(({ id }) => id === 'see' || id === 'gain') };
    expect(layOut(fewer, TEXTS).boxes.map(({ id }) => id)).toEqual(['persona', 'see', 'gain']);
  });

  it('keeps the places of notes, rounded to whole numbers', () => {
    expect(placesIn(withBounds([48, 260], [312.4, 260.5]), 'think-feel')).toEqual([
      [48, 260],
      [312, 261],
    ]);
  });

  it('moves a note below the others if it is on another, on the title, outside or without a place', () => {
    const map = withBounds([48, 260], [60, 270], [48, TITLE_HEIGHT - 1], [-1, 600], [48, 30_000], null);
    expect(placesIn(map, 'think-feel')).toEqual([
      [48, 260],
      [48, 524],
      [312, 524],
      [576, 524],
      [48, 788],
      [312, 788],
    ]);
  });

  it('keeps title and prompts beside notes that begin far from the left, in their rows', () => {
    const map = withBounds([1088, 56], [1352, 56], [1088, 320], null);
    expect(placesIn(map, 'think-feel')).toEqual([
      [1088, 56],
      [1352, 56],
      [1088, 320],
      [1088, 584],
    ]);
    const section = layOut(map, TEXTS).boxes.find(({ id }) => id === 'think-feel');
    const { x = 0, y = 0, height = 0 } = section?.box ?? {};
    expect([section?.titleWidth, section?.prompts]).toEqual([
      992,
      { x: x + 48, y: y + TITLE_HEIGHT, width: 992, height: height - TITLE_HEIGHT - 48 },
    ]);
  });

  it('has room for prompts above notes that begin lower, and none above others', () => {
    const room = (top: number) => {
      const { boxes } = layOut(withBounds([56, top]), TEXTS);
      const { box, prompts } = boxes.find(({ id }) => id === 'think-feel') ?? boxes[0] ?? {};
      return (
        prompts && box && [prompts.x - box.x, prompts.y - box.y, prompts.height, prompts.width - box.width]
      );
    };
    expect(room(370)).toEqual([48, TITLE_HEIGHT, 234, -96]);
    expect(room(231)).toBeNull();
  });

  it('keeps loose notes to the right of everything, in the same arrangement', () => {
    const unplaced = [
      { id: 'a', text: 'a', bounds: { x: -500, y: 90, width: 240, height: 240 } },
      { id: 'b', text: 'b', bounds: { x: -100, y: 100, width: 240, height: 240 } },
    ];
    const { boxes, loose } = layOut({ ...fixtureMaps.empty, unplaced }, TEXTS);
    const edge = Math.max(...boxes.map(({ box }) => box.x + box.width));
    expect(loose.map(({ x, y }) => [x - edge, y])).toEqual([
      [64, 0],
      [464, 10],
    ]);
  });

  it('has no overlaps and only whole numbers, for any map', () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const { title, boxes, loose } = layOut(map, {
          persona: ['a\nb'],
          problem: ['x'.repeat(900)],
          actions: ['y', 'z'],
        });
        const outer = [title, ...boxes.map(({ box }) => box), ...loose];
        const inner = boxes.map(({ cards, prompts }) => (prompts ? [...cards, prompts] : cards));
        for (const group of [outer, ...inner]) {
          expect(
            group.filter((one, at) => group.slice(at + 1).some((other) => overlaps(one, other))),
          ).toEqual([]);
          expect(group.flatMap((one) => Object.values(one)).every(Number.isInteger)).toBe(true);
        }
        expect(boxes.every(({ box }, at) => (inner[at] ?? []).every((card) => encloses(box, card)))).toBe(
          true,
        );
      }),
    );
  });
});

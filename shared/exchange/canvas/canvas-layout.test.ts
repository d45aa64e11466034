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
        for (const group of [outer, ...boxes.map(({ cards }) => cards)]) {
          expect(
            group.filter((one, at) => group.slice(at + 1).some((other) => overlaps(one, other))),
          ).toEqual([]);
          expect(group.flatMap((one) => Object.values(one)).every(Number.isInteger)).toBe(true);
        }
        expect(boxes.every(({ box, cards }) => cards.every((card) => encloses(box, card)))).toBe(true);
      }),
    );
  });
});

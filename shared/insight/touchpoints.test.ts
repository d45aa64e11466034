// Tests the table of sections and touchpoints: which rows there are, and that every note counts once.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../tests/harness/fixture-maps';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { touchpointRows } from './touchpoints';

const note = (id: string, touchpoint?: string): Note => ({
  id,
  text: id,
  ...(touchpoint === undefined ? {} : { touchpoint }),
});

function mapWith(see: Note[], hear: Note[], unplaced: Note[], touchpoints: string[]): EmpathyMap {
  const sections = [
    { id: 'see', title: 'See', notes: see },
    { id: 'hear', title: 'Hear', notes: hear },
  ];
  return { ...fixtureMaps.small, context: { touchpoints }, sections, unplaced };
}

describe('touchpointRows', () => {
  it('lists the map’s own first, then those of notes, then the notes without one', () => {
    const map = mapWith(
      [note('a', 'Desk'), note('b', 'drive-through')],
      [note('c', 'Desk'), note('d')],
      [note('e', 'Desk')],
      ['Phone', 'Desk'],
    );
    expect(touchpointRows(map)).toEqual([
      { touchpoint: 'Phone', counts: [0, 0, 0], total: 0 },
      { touchpoint: 'Desk', counts: [1, 1, 1], total: 3 },
      { touchpoint: 'drive-through', counts: [1, 0, 0], total: 1 },
      { touchpoint: '', counts: [0, 1, 0], total: 1 },
    ]);
  });

  it('is empty where nobody names a touchpoint', () => {
    expect(touchpointRows(mapWith([note('a')], [], [], []))).toEqual([]);
  });

  it('counts each note once, in whatever order they stand', () => {
    const places = fc.array(fc.constantFrom('', 'Desk', 'Phone', 'toString'), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, places, (see, hear, unplaced) => {
        const notes = (names: string[], of: string) =>
          names.map((name, at) => note(`${of}${at}`, name || undefined));
        const rows = touchpointRows(
          mapWith(notes(see, 's'), notes(hear, 'h'), notes(unplaced, 'u'), ['Desk']),
        );
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(
          see.length + hear.length + unplaced.length,
        );
        expect(rows.every(({ counts, total }) => counts.reduce((a, b) => a + b, 0) === total)).toBe(true);
        const turned = touchpointRows(
          mapWith(notes([...see].reverse(), 's'), notes(hear, 'h'), notes(unplaced, 'u'), ['Desk']),
        );
        expect(new Map(turned.map((row) => [row.touchpoint, row.counts]))).toEqual(
          new Map(rows.map((row) => [row.touchpoint, row.counts])),
        );
      }),
    );
  });
});

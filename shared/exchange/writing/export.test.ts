// Tests several maps in one exporter: its choices, its losses, its combined warnings.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap } from '../../model/empathy-map';
import type { Exporter } from '../types';
import { toWholeMap } from '../whole-map';
import { EVERYTHING } from './choices';
import { exportMaps } from './export';

const mapOf = (id: string, votes: number): EmpathyMap =>
  toWholeMap(
    { id, sections: [{ id: 'hear', title: 'Hear', notes: [{ id: `${id}.1`, text: 'Heard', votes }] }] },
    '2026-11-21T10:00:00.000Z',
  );

const titles: Exporter = {
  id: 'csv',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: ['votes', 'photo'],
  write: ({ id }) => ({ text: id, warnings: [{ code: 'cells-long', count: 1 }] }),
};

describe('exportMaps', () => {
  it('lists a loss only if the map has what the format cannot carry', () => {
    expect(exportMaps(titles, [mapOf('a', 2)], EVERYTHING)).toEqual({
      text: 'a',
      losses: ['votes'],
      warnings: [{ code: 'cells-long', count: 1 }],
    });
  });

  it('writes the first of several maps if the format allows only one', () => {
    expect(exportMaps(titles, [mapOf('a', 0), mapOf('b', 0)], EVERYTHING).text).toBe('a');
  });

  it('writes all maps if the format allows several, and adds up their warnings', () => {
    const several: Exporter = {
      ...titles,
      writeAll: (maps) => ({ text: maps.map(({ id }) => id).join('+'), warnings: [] }),
    };
    const options = { ...EVERYTHING, leastVotes: 3 };
    expect(exportMaps(several, [mapOf('a', 2), mapOf('b', 4), mapOf('c', 1)], options)).toEqual({
      text: 'a+b+c',
      losses: ['votes'],
      warnings: [{ code: 'left-out', count: 2 }],
    });
  });
});

// Documents as people have them, in whatever they are wrapped, are read as the maps that their writers meant.
import { describe, expect, it } from 'vitest';
import { readText } from '../../shared/exchange/reading/read-file';
import { empathyMapSchema } from '../../shared/model/empathy-map';
import { MARKUP } from './documents/markup';
import { PEOPLE } from './documents/people';
import { PLAIN } from './documents/plain';
import { SAID } from './documents/said';
import { STRUCTURE } from './documents/structure';
import { told } from './documents/told';
import { WRAPPED } from './documents/wrapped';

describe('a document', () => {
  it.each([...STRUCTURE, ...PEOPLE, ...SAID, ...WRAPPED, ...MARKUP, ...PLAIN])(
    'with $name',
    ({ text, maps, skipped = [] }) => {
      const read = readText(text, '', { now: '2026-11-22T09:00:00.000Z' });
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.maps.map(told)).toEqual(maps);
      expect(read.remarks.map(({ path, code }) => `${path} ${code}`)).toEqual(skipped);
      for (const map of read.maps) expect(empathyMapSchema.safeParse(map).error).toBe(undefined);
    },
  );
});

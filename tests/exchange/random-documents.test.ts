// Documents of random maps, written with random habits, are read back as the same notes of the same people.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from '../../shared/exchange/reading/read-file';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { type MeantMap, randomDocument } from '../harness/random-document';
import { IS_LONG } from '../harness/runs';

const meant = ({ name, sections }: MeantMap) => ({
  name,
  sections: sections.map(({ id, notes }) => [id, notes]),
});

const read = ({ persona, sections, unplaced = [] }: EmpathyMap) => ({
  name: persona.name,
  sections: [
    ...sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)]),
    ...unplaced.map(({ text }) => ['unplaced', text]),
  ],
});

it('reads what people write in their own way', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(randomDocument, ({ text, maps }) => {
      const found = readText(text, '', { now: '2026-11-22T09:00:00.000Z' });
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      expect(found.maps.map(read)).toEqual(maps.map(meant));
    }),
    { numRuns: IS_LONG ? 500 : 60 },
  );
});

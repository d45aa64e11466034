// After all names that are listed have been replaced, none is left, and no other word has changed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '../../../tests/harness/runs';
import { toWholeMap } from '../whole-map';
import { namesInTexts, replaceNames, textsOf } from './names-in-texts';

const PSEUDONYMS = new Map([
  ['Ana Berg', 'Participant 1'],
  ['Ana Kaya', 'Participant 2'],
  ['Bo', 'Participant 3'],
  ['Zoé', 'Participant 4'],
]);
const word = fc.constantFrom(
  'Ana',
  'Berg',
  'Kaya',
  'Bo',
  'Bob',
  'ZOÉ',
  'Zoe\u0301',
  'waits',
  ',',
  '.',
  '(',
  '\n',
);

it('replaces each listed name and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
      (all) => {
        const notes = all.map((words, at) => ({ id: String(at), text: words.join(' ') }));
        const now = '2026-11-21T10:00:00.000Z';
        const map = toWholeMap({ id: 'm', sections: [{ id: 'hear', title: 'Hear', notes }] }, now);
        const listed = namesInTexts(map, PSEUDONYMS);
        const written = replaceNames(
          map,
          listed.map(({ name }) => name),
          PSEUDONYMS,
        );
        expect(namesInTexts(written, PSEUDONYMS)).toEqual([]);
        const others = (text: string) => text.match(/waits|Bob|[,.(\n]/g) ?? [];
        expect(textsOf(written).flatMap(others)).toEqual(textsOf(map).flatMap(others));
        expect(replaceNames(map, [], PSEUDONYMS)).toBe(map);
      },
    ),
    { numRuns: RUNS },
  );
});

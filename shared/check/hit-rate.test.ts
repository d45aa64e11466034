// Tests how many guesses held, by section and by evidence, over one and several maps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapAround } from '../exchange/whole-map';
import { VERDICTS, type Verdict } from '../model/check';
import type { Note } from '../model/empathy-map';
import { EVIDENCE, type Evidence } from '../model/evidence';
import { hitRateOf } from './hit-rate';

type Given = readonly [Verdict | undefined, Evidence?];

const mapOf = (sections: Record<string, readonly Given[]>, unplaced: readonly Given[] = []) => {
  const notesOf = (id: string, given: readonly Given[]) =>
    given.map(([verdict, evidence], at): Note => {
      const check = verdict === undefined ? {} : { check: { verdict } };
      return { id: `${id}${at}`, text: 'x', ...(evidence === undefined ? {} : { evidence }), ...check };
    });
  const all = Object.entries(sections).map(([id, given]) => ({ id, title: id, notes: notesOf(id, given) }));
  return mapAround({ id: 'm', sections: all, unplaced: notesOf('none', unplaced) }, '');
};

const hits = (held: number, refuted: number, mixed: number) => {
  const count = held + refuted + mixed;
  return { held, refuted, mixed, count, isFew: count < 10 };
};

describe('hitRateOf', () => {
  it('counts answers by section and evidence, and leaves out who has none', () => {
    const map = mapOf(
      { hear: [['held'], ['refuted', 'ai'], [undefined]], see: [[undefined]], pain: [['mixed', 'inferred']] },
      [['held']],
    );
    expect(hitRateOf([map])).toEqual({
      all: hits(2, 1, 1),
      sections: [
        { id: 'hear', title: 'hear', hits: hits(1, 1, 0) },
        { id: 'pain', title: 'pain', hits: hits(0, 0, 1) },
        { id: null, title: '', hits: hits(1, 0, 0) },
      ],
      evidence: [
        { kind: 'inferred', hits: hits(0, 0, 1) },
        { kind: 'assumption', hits: hits(2, 0, 0) },
        { kind: 'ai', hits: hits(0, 1, 0) },
      ],
    });
  });

  it('says of ten answers that they are enough', () => {
    const of = (count: number) => hitRateOf([mapOf({ hear: Array.from({ length: count }, () => ['held']) })]);
    expect([of(9).all.isFew, of(10).all.isFew]).toEqual([true, false]);
  });
});

const given = fc.tuple(
  fc.option(fc.constantFrom(...VERDICTS), { nil: undefined }),
  fc.constantFrom(...EVIDENCE),
);
const someMap = fc
  .tuple(
    fc.array(given, { maxLength: 5 }),
    fc.array(given, { maxLength: 5 }),
    fc.array(given, { maxLength: 3 }),
  )
  .map(([hear, see, none]) => mapOf({ hear, see }, none));

describe('any maps', () => {
  it('add up: by section, by evidence, and map by map in any order', () => {
    fc.assert(
      fc.property(fc.array(someMap, { maxLength: 4 }), (maps) => {
        const { all, sections, evidence } = hitRateOf(maps);
        const single = maps.map((map) => hitRateOf([map]).all);
        for (const key of [...VERDICTS, 'count'] as const) {
          const sum = (list: readonly Record<typeof key, number>[]) =>
            list.reduce((before, one) => before + one[key], 0);
          expect(sum(sections.map((one) => one.hits))).toBe(all[key]);
          expect(sum(evidence.map((one) => one.hits))).toBe(all[key]);
          expect(sum(single)).toBe(all[key]);
        }
        expect(all.held + all.refuted + all.mixed).toBe(all.count);
        expect(hitRateOf([...maps].reverse()).all).toEqual(all);
      }),
    );
  });
});

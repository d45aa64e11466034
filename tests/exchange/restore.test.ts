// Whatever happens to a file, its restored version can be read and contains every note text that was left.
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../schema/empathy-map-1.schema.json';
import { readJson } from '../../shared/exchange/json/read-json';
import { restore } from '../../shared/exchange/json/restore';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { damaged, someDamage } from '../harness/damage';
import { randomMap } from '../harness/random-map';
import { RUNS } from '../harness/runs';

const NOW = '2026-11-22T10:00:00.000Z';
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Texts of everything that is still a note in a list of notes. */
function textsLeft(file: unknown): string[] {
  if (!isPlain(file)) return [];
  const lists = [
    ...listed(file.sections).map((section) => (isPlain(section) ? section.notes : [])),
    file.unplaced,
  ];
  const texts = lists.flatMap(listed).map((note) => (isPlain(note) ? note.text : note));
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}

const textsOf = ({ sections, unplaced = [] }: EmpathyMap): string[] =>
  [...sections.flatMap(({ notes }) => notes), ...unplaced].map(({ text }) => text);

/** Drops all references to notes, so that none of them needs a repair. */
function withoutReferences({ tensions: _tensions, ...map }: EmpathyMap): EmpathyMap {
  const bare = <T extends { notes?: unknown }>({ notes: _notes, ...rest }: T) => rest;
  return {
    ...map,
    ...(map.problemStatement && { problemStatement: bare(map.problemStatement) as { text: string } }),
    ...(map.actions && { actions: map.actions.map(bare) as NonNullable<EmpathyMap['actions']> }),
  } as EmpathyMap;
}

describe('a randomly damaged file', () => {
  it('is restored to a readable file with every note text', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, someDamage, (map, damages) => {
        const file = damaged(map, damages);
        const restored = restore(file, NOW);
        if (restored === null) {
          const { sections, unplaced, version } = isPlain(file) ? file : ({} as Plain);
          expect(
            Number(version) > 1 ||
              [sections, unplaced].every((list) => typeof list !== 'object' || list === null),
          ).toBe(true);
          return;
        }
        expect(validate(restored.map)).toBe(true);
        expect(readJson(JSON.stringify(restored.map))).toEqual({ ok: true, map: restored.map });
        const texts = textsOf(restored.map);
        for (const text of textsLeft(file))
          expect(texts).toContain(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
        expect(restore(restored.map, NOW)).toEqual({ map: restored.map, repairs: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('is left unchanged when nothing is wrong with it', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap.map(withoutReferences), (map) => {
        expect(restore(map, NOW)).toEqual({ map, repairs: [] });
      }),
      { numRuns: RUNS },
    );
  });
});

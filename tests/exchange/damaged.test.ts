// Damaged files of all kinds: each is either refused in clear sentences, or harmless and read as plain text.
import { describe, expect, it } from 'vitest';
import { problemInBytes } from '../../shared/exchange/encoding';
import { notesOfMap } from '../../shared/exchange/features';
import { type Problem, problemText } from '../../shared/exchange/problem';
import { readText } from '../../shared/exchange/reading/read-file';
import { importing } from '../../shared/locales/en/import';
import { damagedFiles } from '../damaged';
import type { Outcome } from '../damaged/outcomes';

const NOW = '2026-11-22T09:00:00.000Z';
/** More than anybody fixes at a time. */
const MOST = 12;

const sentence = (problem: Problem): string => problemText(problem, importing);

function read(bytes: Uint8Array, name: string): Outcome {
  const problem = problemInBytes(bytes);
  if (problem) return { refused: [sentence(problem)] };
  const result = readText(new TextDecoder().decode(bytes), name, { now: NOW });
  if (!result.ok) return { refused: result.problems.slice(0, MOST).map(sentence) };
  const told = result.remarks.map(sentence);
  const kept = result.maps.flatMap((map) => notesOfMap(map).map(({ text }) => text));
  return { kept, ...(told.length > 0 ? { told } : {}) };
}

describe('a damaged file', () => {
  it.each(damagedFiles)(
    '$name is refused in clear sentences, or read as plain text',
    ({ name, bytes, outcome }) => {
      expect(read(bytes(), name)).toEqual(outcome);
      // Nothing in a file may change the prototype of all objects.
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>).isAdmin).toBe(undefined);
    },
  );

  it('is one of at least 120, most of them refused', () => {
    expect(damagedFiles.length).toBeGreaterThanOrEqual(120);
    const refused = damagedFiles.filter(({ outcome }) => 'refused' in outcome);
    expect(refused.length).toBeGreaterThan(damagedFiles.length / 2);
  });

  it('is refused in sentences without code or unfilled placeholders', () => {
    for (const { outcome } of damagedFiles) {
      for (const one of 'refused' in outcome ? outcome.refused : (outcome.told ?? [])) {
        expect(one).not.toMatch(/\{|\bNaN\b|\[object|Error:/);
      }
    }
  });
});

// The checklist for a real Figma must settle every open question, reading by reading, and promise no more than the self-check tells.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DoubtId, doubts } from '../../host/doubts';
import { RULES } from '../../shared/self-check/judge';

const text = readFileSync('docs/first-hour-in-figma.md', 'utf8');
const steps = text.split(/^### /m).slice(1);
const isNamed = (where: string, name: string): boolean => where.includes(`\`${name}\``);

/** The lines that name a question, with the rest of their step. */
const about = (id: string): string => steps.filter((step) => isNamed(step, id)).join('\n');

describe('the first hour in Figma', () => {
  it('has twenty steps in order', () => {
    expect(steps.map((step) => step.split('.')[0])).toEqual(
      Array.from({ length: 20 }, (_step, n) => String(n + 1)),
    );
  });

  it.each(doubts.map(({ id, readings }) => [id, readings] as [DoubtId, readonly string[]]))(
    'settles %s between its readings',
    (id, readings) => {
      expect(readings.filter((reading) => !isNamed(about(id), reading))).toEqual([]);
    },
  );

  it('names, under the self-check, only what it tells', () => {
    const table = steps[1]?.match(/^\| `.*$/gm) ?? [];
    const named = table.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)]);
    const told: string[] = [...RULES.map(({ doubt }) => doubt), 'blob-address'];
    expect(named.map(([, id]) => id).filter((id) => !told.includes(id ?? ''))).toEqual([]);
  });
});

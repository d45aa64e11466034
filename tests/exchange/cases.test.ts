// Files as they come from elsewhere, given to the command line, become what expected.json says of each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../bin/run';
import { type Case, casesSchema } from './cases/expected';
import { judge, type Outcome } from './cases/judge';

const FOLDER = 'tests/exchange/cases';
const CASES = casesSchema.parse(JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')));

async function converted({ file, to }: Case): Promise<Outcome> {
  const outcome: Outcome = { code: -1, output: '', remarks: [] };
  outcome.code = await run(['convert', `${FOLDER}/inputs/${file}`, '--to', to], {
    read: async (name) => readFileSync(name),
    write: async () => undefined,
    print: (text) => {
      outcome.output += text;
    },
    tell: (line) => outcome.remarks.push(line),
    now: '2026-11-30T09:00:00.000Z',
    languages: ['en'],
  });
  return outcome;
}

describe('files from elsewhere', () => {
  it.each(CASES.map((one) => [one.file, one] as const))('%s', async (_file, one) => {
    const broken = judge(one.expect, await converted(one));
    expect(broken).toEqual([]);
  });
});

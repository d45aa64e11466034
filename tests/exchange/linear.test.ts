// Linear's own importer, from @linear/import, reads the CSV that we write for Linear.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { linear } from '../../shared/exchange/issues/linear';
import { EVERYTHING } from '../../shared/exchange/writing/choices';
import { exportMaps } from '../../shared/exchange/writing/export';
import type { Action, EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, MESSY_TEXTS } from '../harness/fixture-maps';

interface LinearIssue {
  title: string;
  description: string;
  priority: number;
  status: string;
  assigneeId: string;
  labels: string[];
}
type LinearImporter = new (path: string) => { import: () => Promise<{ issues: LinearIssue[] }> };

const BUNDLE = 'node_modules/@linear/import/dist/cli.cjs';

/**
 * The package exports only a command that asks for a key and calls Linear. So we run its bundle up to where
 * the command begins, plus a line that returns the importer; the only module it gets is the CSV parser.
 */
function loadImporter(): LinearImporter {
  const source = readFileSync(BUNDLE, 'utf8');
  const end = source.indexOf('//#region src/cli.ts');
  const requireThere = createRequire(join(process.cwd(), BUNDLE));
  const requireSome = (name: string): unknown => (name === 'csvtojson' ? requireThere(name) : {});
  const run = runInThisContext(`(require) => {${source.slice(0, end)}\nreturn LinearCsvImporter;}`);
  return (run as (require: typeof requireSome) => LinearImporter)(requireSome);
}

const Importer = loadImporter();

async function importCsv(text: string): Promise<LinearIssue[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linear-'));
  try {
    const path = join(folder, 'issues.csv');
    writeFileSync(path, text);
    return (await new Importer(path).import()).issues;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds every text as an action, each supported by the note with the same text. */
function withActions(map: EmpathyMap, texts: readonly string[]): EmpathyMap {
  const actions = texts.map(
    (text, at): Action => ({
      id: `a${at}`,
      text,
      status: 'open',
      owner: `Owner ${at}`,
      notes: [`n${at + 1}`],
    }),
  );
  return { ...map, actions };
}

const messyActions = withActions(fixtureMaps.messy, MESSY_TEXTS);
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the CSV for Linear, read by its importer', () => {
  it('becomes issues with all their details', async () => {
    const [first, second] = await importCsv(linear.write(fixtureMaps.small).text);
    expect(first).toMatchObject({
      title: 'Try booking by message',
      status: 'In Progress',
      priority: 0,
      assigneeId: 'Ben',
      labels: ['empathy-map', 'hear'],
      description: [
        'Problem statement: Dana needs to book at night because she works by day, yet the desk only answers at eight',
        '- “Call at eight” #quote #phone (Hear · quote · Interview 3)\n- The line is busy\\\n  for 20 minutes (Hear · data)',
        'Supported by:',
        '- The line is busy\\\n  for 20 minutes (Hear · data)',
        'How we’ll know: Calls before nine',
        'Due: 2026-12-15',
        'Empathy map: Why patients phone',
        'Persona: Dana',
      ].join('\n\n'),
    });
    expect(second).toMatchObject({
      title: 'Ask the night shift',
      status: 'Todo',
      assigneeId: '',
      labels: ['empathy-map'],
    });
  });

  it.each([...Object.entries(fixtureMaps), ['messy actions', messyActions] as const])(
    '%s: has an issue for each action, cell for cell',
    async (_name, map) => {
      const { text } = linear.write(map);
      const rows: Record<string, string>[] = parseCsv(text, { columns: true });
      const issues = await importCsv(text);
      expect(issues.map(({ assigneeId }) => assigneeId)).toEqual(
        (map.actions ?? []).map(({ owner = '' }) => owner),
      );
      expect(issues.map(({ description }) => description)).toEqual(
        rows.map(({ Description }) => Description),
      );
      expect(issues.map(({ labels }) => labels.join(', '))).toEqual(rows.map(({ Labels }) => Labels));
    },
  );

  it('keeps every title on one line, except for an apostrophe that Linear strips', async () => {
    const issues = await importCsv(linear.write(messyActions).text);
    const expected = MESSY_TEXTS.map((text) =>
      text === "'=already guarded" ? '=already guarded' : inOneLine(text),
    );
    expect(issues.map(({ title }) => title)).toEqual(expected);
  });

  it('names the cells that a spreadsheet would run and Linear would not fix', () => {
    expect(linear.write(messyActions).warnings).toEqual([{ code: 'formulas-bare', count: 1, cells: 'C24' }]);
  });

  it('may hold the actions of several maps', async () => {
    const { text } = exportMaps(linear, [fixtureMaps.small, fixtureMaps.typical], EVERYTHING);
    const titles = (await importCsv(text)).map(({ title }) => title);
    expect(titles).toEqual([
      'Try booking by message',
      'Ask the night shift',
      'Let the ward sister confirm swaps',
      'Print the rota from the app',
      'Count swaps for three weeks',
    ]);
  });

  it('has Linear’s twenty-one columns', () => {
    expect(linear.write(fixtureMaps.empty)).toEqual({
      text:
        'Id,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,' +
        'Cycle Start,Cycle End,Created,Updated,Started,Completed,Canceled,Archived\r\n',
      warnings: [{ code: 'no-actions', count: 0 }],
    });
  });
});

// Actions as issues: third-party parsers read the tables and the list, which follow the vendors' own rules.
import { Parser } from 'commonmark';
import { parse as parseStrictly } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asana } from '../../shared/exchange/issues/asana';
import { github } from '../../shared/exchange/issues/github';
import { jira } from '../../shared/exchange/issues/jira';
import type { Action, EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, MESSY_TEXTS } from '../harness/fixture-maps';

/** Adds every text as an action, each supported by the note with the same text. */
function withActions(map: EmpathyMap, texts: readonly string[]): EmpathyMap {
  const actions = texts.map(
    (text, at): Action => ({ id: `a${at}`, text, status: 'open', notes: [`n${at + 1}`] }),
  );
  return { ...map, actions };
}

const LONG = `${'x'.repeat(300)} end`;
const messyActions = withActions(fixtureMaps.messy, MESSY_TEXTS);
const manyActions = withActions(
  fixtureMaps.large,
  Array.from({ length: 1600 }, (_none, at) => `Act ${at}`),
);
const maps: [string, EmpathyMap][] = [
  ...Object.entries(fixtureMaps),
  ['messy actions', messyActions],
  ['a long action', withActions(fixtureMaps.messy, [LONG])],
  ['many actions', manyActions],
];

const withPapa = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
const withCsvParse = (text: string): string[][] => parseStrictly(text, { record_delimiter: '\r\n' });
const columnOf = (rows: readonly string[][], heading: string): string[] =>
  rows.slice(1).map((row) => row[(rows[0] as string[]).indexOf(heading)] as string);
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @atlaskit/editor-wikimarkup-transformer: a backslash before one of these vanishes, unless there is one before it. */
const asJiraShows = (text: string): string =>
  text
    .replace(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, '$1')
    .replace(/&#(92|46);/g, (_whole, code: string) => String.fromCharCode(Number(code)));

describe.each([jira, asana])('the CSV for $id', (exporter) => {
  it.each(maps)('%s is read by papaparse and by csv-parse, cell for cell', (_name, map) => {
    const { text } = exporter.write(map);
    const { data, errors } = withPapa(text);
    expect(errors).toEqual([]);
    expect(withCsvParse(text)).toEqual(data);
    expect(data.length).toBe(1 + (map.actions ?? []).length);
  });

  it('puts what the title and the columns cannot hold in the description, character for character', () => {
    const rows = withCsvParse(exporter.write(messyActions).text);
    const titles = rows.slice(1).map(([title]) => title);
    const descriptions = columnOf(rows, 'Description').map(exporter === jira ? asJiraShows : String);
    expect(titles).toEqual(MESSY_TEXTS.map(inOneLine));
    MESSY_TEXTS.forEach((text, at) => {
      expect(descriptions[at]).toContain(`- ${text} (`);
      expect(descriptions[at]?.startsWith(`${text}\n\n`)).toBe(inOneLine(text) !== text);
    });
  });

  it('names the cells that a spreadsheet would run', () => {
    const { warnings } = exporter.write(withActions(fixtureMaps.messy, ['=1', 'fine', '- list']));
    expect(warnings).toEqual([{ code: 'formulas-bare', count: 2, cells: 'A2, A4' }]);
    const many = exporter.write(
      withActions(
        fixtureMaps.messy,
        Array.from({ length: 14 }, () => '=1'),
      ),
    );
    expect(many.warnings).toEqual([
      {
        code: 'formulas-bare',
        count: 14,
        cells: 'A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13 …',
      },
    ]);
  });

  it('warns when there are no actions, and skips those without text', () => {
    const blank = withActions(fixtureMaps.messy, [' ']);
    expect(exporter.write(blank).warnings).toEqual([{ code: 'no-actions', count: 0 }]);
    expect(withCsvParse(exporter.write(blank).text)).toHaveLength(1);
  });
});

describe('the CSV for Jira', () => {
  it.each(maps)('follows the published rules: %s', (_name, map) => {
    const { text, parts = [{ name: '', text }] } = jira.write(map);
    for (const part of parts) {
      const [header = [], ...rows] = withCsvParse(part.text);
      expect(header).toContain('Summary');
      expect(header.filter((heading) => !/^[A-Za-z ]+$/.test(heading))).toEqual([]);
      expect(rows.length).toBeLessThanOrEqual(1500);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      const cells = (heading: string) =>
        rows.flatMap((row) => row.filter((_cell, at) => header[at] === heading));
      expect(cells('Summary').filter((cell) => !/^[^\r\n]{1,255}$/.test(cell))).toEqual([]);
      expect(cells('Labels').filter((cell) => /\s/.test(cell))).toEqual([]);
      expect(cells('Due date').filter((cell) => !/^(?:\d{4}-\d{2}-\d{2})?$/.test(cell))).toEqual([]);
      expect(cells('Description').filter((cell) => cell.length > 32_767)).toEqual([]);
    }
  });

  it('is split when it is too much for one file, and says so', () => {
    const { parts = [], warnings } = jira.write(manyActions);
    expect(parts.map(({ name, text }) => [name, withCsvParse(text).length - 1])).toEqual([
      ['1', 1500],
      ['2', 100],
    ]);
    const titles = parts.flatMap(({ text }) => columnOf(withCsvParse(text), 'Summary'));
    expect(titles).toEqual(Array.from({ length: 1600 }, (_none, at) => `Act ${at}`));
    expect(warnings).toEqual([{ code: 'several-files', count: 2 }]);
  });

  it('gives an issue its owner, due date, labels and supporting notes', () => {
    expect(withCsvParse(jira.write(fixtureMaps.small).text).slice(0, 2)).toEqual([
      ['Summary', 'Issue Type', 'Status', 'Assignee', 'Due date', 'Labels', 'Labels', 'Description'],
      [
        'Try booking by message',
        'Task',
        'In Progress',
        'Ben',
        '2026-12-15',
        'empathy-map',
        'hear',
        [
          'Problem statement: Dana needs to book at night because she works by day, yet the desk only answers at eight',
          '- “Call at eight” #quote #phone (Hear · quote · Interview 3)\n- The line is busy\nfor 20 minutes (Hear · data)',
          'Supported by:',
          '- The line is busy\nfor 20 minutes (Hear · data)',
          'How we’ll know: Calls before nine',
          'Empathy map: Why patients phone',
          'Persona: Dana',
        ].join('\n\n'),
      ],
    ]);
  });
});

describe('the CSV for Asana', () => {
  it.each(maps)('follows the published rules: %s', (_name, map) => {
    const [header, ...rows] = withCsvParse(asana.write(map).text);
    expect(header).toEqual([
      'Name',
      'Description',
      'Section',
      'Assignee',
      'Collaborators',
      'Start Date',
      'Due Date',
      'Tags',
    ]);
    expect(rows.filter(([name]) => name === '')).toEqual([]);
    expect(rows.filter((row) => !/^(?:\d{4}-\d{2}-\d{2})?$/.test(row[6] as string))).toEqual([]);
  });

  it('keeps a due date in words in the description', () => {
    const [action] = fixtureMaps.small.actions as [Action];
    const map = { ...fixtureMaps.small, actions: [{ ...action, due: 'after Easter' }] };
    const rows = withCsvParse(asana.write(map).text);
    expect(columnOf(rows, 'Due Date')).toEqual(['']);
    expect(columnOf(rows, 'Description')[0]).toContain('\n\nDue: after Easter\n\n');
    expect(columnOf(rows, 'Section')).toEqual(['Doing']);
    expect(columnOf(rows, 'Tags')).toEqual(['empathy-map,hear']);
  });
});

type Node = ReturnType<Parser['parse']>;

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}

function contentOf(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n';
  if (node.type === 'html_inline') return node.literal === '<!-- -->' ? '' : `HTML ${node.literal}`;
  return node.literal ?? childrenOf(node).map(contentOf).join('');
}

describe('the task list for GitHub, read by a CommonMark parser', () => {
  const tasksOf = (text: string) => childrenOf(new Parser().parse(text)).flatMap(childrenOf).map(childrenOf);

  it.each(maps)('%s: has a task for each action, with its text character for character', (_name, map) => {
    const tasks = tasksOf(github.write(map).text);
    expect(tasks.map(([first]) => contentOf(first as Node))).toEqual(
      (map.actions ?? []).map(({ text, status }) => `[${status === 'done' ? 'x' : ' '}] ${text}`),
    );
  });

  it('keeps the notes that support a task, character for character', () => {
    const notes = tasksOf(github.write(messyActions).text).map((blocks) => {
      const list = blocks.find(({ type }) => type === 'list') as Node;
      return contentOf(list).replace(/ \([^()]*\)$/, '');
    });
    expect(notes).toEqual(MESSY_TEXTS);
  });

  it('mentions nobody whom a note names, and invents no handle', () => {
    const map = withActions(fixtureMaps.messy, ['Ask @dana']);
    const [action] = map.actions as [Action];
    const { text } = github.write({ ...map, actions: [{ ...action, owner: 'Ana Blue', due: '2026-12-01' }] });
    expect(text).toContain('- [ ] Ask @<!-- -->dana\n\n  Owner: Ana Blue · Due: 2026-12-01 · `empathy-map`');
    expect(text).not.toMatch(/@\w/);
  });

  it.each([
    ['Fix #12', 'Fix #<!-- -->12'],
    ['as in org/app#7 and GH-7', 'as in org/app#<!-- -->7 and GH<!-- -->-7'],
    ['since 3f2a91c', 'since 3<!-- -->f2a91c'],
    ['5000000 times, #quote, effaced', '5000000 times, #quote, effaced'],
  ])('makes no link of %j', (text, written) => {
    expect(github.write(withActions(fixtureMaps.messy, [text])).text).toContain(`- [ ] ${written}\n`);
  });

  it('mentions no owner', () => {
    const [action] = withActions(fixtureMaps.messy, ['Ask']).actions as [Action];
    const { text } = github.write({ ...fixtureMaps.messy, actions: [{ ...action, owner: '@ana' }] });
    expect(text).toContain('Owner: @<!-- -->ana');
  });
});

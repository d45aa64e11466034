// Tests tables as people keep them: which columns are recognised, what becomes of each row, and what is
// reported.
import { describe, expect, it } from 'vitest';
import { importing } from '../../locales/en/import';
import type { EmpathyMap } from '../../model/empathy-map';
import { withoutMark } from '../encoding';
import { notesOfMap } from '../features';
import { problemText } from '../problem';
import { readText } from '../reading/read-file';
import type { ColumnMeaning } from '../types';
import { csv } from './csv';
import { csvImporter } from './read-csv';

const NOW = '2026-11-22T08:00:00.000Z';

function read(text: string, columns?: readonly ColumnMeaning[]) {
  const file = readText(text, '', { now: NOW, format: 'csv', ...(columns && { columns }) });
  if (!file.ok) throw new Error(sentences(file.problems).join('\n'));
  return file;
}
const sentences = (problems: Parameters<typeof problemText>[0][]) =>
  problems.map((problem) => problemText(problem, importing));

/** Texts by section; sections without notes are omitted. */
function texts({ sections, unplaced = [] }: EmpathyMap): Record<string, string[]> {
  return Object.fromEntries(
    [...sections, { id: 'unplaced', notes: unplaced }]
      .filter(({ notes }) => notes.length > 0)
      .map(({ id, notes }) => [id, notes.map(({ text }) => text)]),
  );
}
const textsIn = (table: string) => texts(read(table).maps[0] as EmpathyMap);
const meaningsIn = (table: string) => read(table).columns?.map(({ meaning }) => meaning);

describe('the columns of a table', () => {
  it.each([
    ['Note,Category', ['text', 'section']],
    ['SECTION;TEXT;VOTES', ['section', 'text', 'votes']],
    ['Card Name\tList Name\tAdded by', ['text', 'section', 'author']],
    ['Sticky Note|Colour|Tags', ['text', 'color', '']],
    ['Title,Text,Group', ['', 'text', 'section']],
    ['Quadrant,Item 1,Item 2', ['section', 'text', 'text']],
    ['Think & Feel,Says,Does,Hears', ['text', 'text', 'text', 'text']],
    ['Persona,Pains,Gains', ['persona', 'text', 'text']],
    ['id,Board,Content,Reactions,Source,Topic', ['id', 'map', 'text', 'stamps', 'source', 'theme']],
  ])('%s', (headings, meanings) => {
    const row = headings.replace(/[^,;|\t]+/g, 'x');
    expect(meaningsIn(`${headings}\n${row}`)).toEqual(meanings);
  });

  it('are guessed by the most letters if no heading stands for text', () => {
    const file = read('Section,No.,What we heard\nHear,1,The line is busy');
    expect(file.columns).toEqual([
      { heading: 'Section', meaning: 'section' },
      { heading: 'No.', meaning: '' },
      { heading: 'What we heard', meaning: 'text' },
    ]);
  });

  it('have the meanings chosen by the user', () => {
    const table = 'Section,Note,Remark\nHear,busy,The line is busy';
    expect(texts(read(table, ['section', '', 'text']).maps[0] as EmpathyMap)).toEqual({
      hear: ['The line is busy'],
    });
  });

  it('must include texts', () => {
    expect(csvImporter.read('Section,Note\nHear,a', { now: NOW, columns: ['section', ''] })).toEqual({
      ok: false,
      problems: [{ path: '', code: 'no-texts', values: {} }],
    });
  });
});

describe('the rows of a table', () => {
  it('become notes with the details in their columns', () => {
    const table = [
      'ID,Section,Note,Votes,Author,Colour,Evidence,Source,Theme,Reactions',
      'n1,What do they hear?,"Two\nlines",3,Ana,blue,#said,Interview 3,Phone,"👍 2, ❤️ 1"',
    ].join('\r\n');
    expect(notesOfMap(read(table).maps[0] as EmpathyMap)).toEqual([
      {
        id: 'n1',
        text: 'Two\nlines',
        votes: 3,
        author: 'Ana',
        color: 'blue',
        evidence: 'quote',
        source: 'Interview 3',
        theme: 'Phone',
        stamps: { '👍': 2, '❤️': 1 },
      },
    ]);
  });

  it('go to the section of their heading in a wide table', () => {
    expect(textsIn('Says;Thinks;Does;Feels;Pain points\nyes;no;goes;sad;\nwell;;;;costs')).toEqual({
      'think-feel': ['no', 'sad'],
      'say-do': ['yes', 'goes', 'well'],
      pain: ['costs'],
    });
  });

  it('can each be a section, without headings', () => {
    expect(textsIn('See,desks,screens\nHear,“wait”\nPains,time,money')).toEqual({
      see: ['desks', 'screens'],
      hear: ['“wait”'],
      pain: ['time', 'money'],
    });
  });

  it('go into no section if none is named or known, which is reported once per name', () => {
    const file = read('Section,Note\nHear,a\nParking,b\n,c\nParking,d\nunplaced,e');
    expect(texts(file.maps[0] as EmpathyMap)).toEqual({ hear: ['a'], unplaced: ['b', 'c', 'd', 'e'] });
    expect(sentences(file.remarks)).toEqual([
      'row 3: “Parking” isn’t a section of this map, so these notes are in no section: 2',
    ]);
  });

  it('are reported if something in them is skipped', () => {
    const file = read('Section,Note,Evidence,Votes\nHear,a,rumour,many\n\nHear,,,2\nHear,b,data,1,,more');
    expect(texts(file.maps[0] as EmpathyMap)).toEqual({ hear: ['a', 'b'] });
    expect(sentences(file.remarks)).toEqual([
      'row 2, column 3: “rumour” can’t be read as evidence and was left out',
      'row 2, column 4: “many” can’t be read as votes and was left out',
      'row 4: has no text and was left out',
      'row 5: has 6 cells but there are only 4 headings, so the rest was left out',
    ]);
  });

  it('can be shorter than the headings', () => {
    expect(textsIn('Note,Section,Votes\na\nb,See')).toEqual({ unplaced: ['a'], see: ['b'] });
  });

  it('make a map for each persona', () => {
    const file = read('Persona,Section,Note\nDana,Hear,a\n,See,b\nBen,Hear,c\nDana,Pain,d');
    expect(file.maps.map((map) => [map.persona.name, texts(map)])).toEqual([
      ['Dana', { hear: ['a'], see: ['b'], pain: ['d'] }],
      ['Ben', { hear: ['c'] }],
    ]);
  });

  it('get ids that are the same each time and unique within a map', () => {
    const table = 'id,Section,Note\nx,Hear,a\nx,Hear,b\n,See,c\n,See,c\n,Hear,c';
    const ids = () => read(table).maps.flatMap((map) => [map.id, ...notesOfMap(map).map(({ id }) => id)]);
    expect(new Set(ids()).size).toBe(6);
    expect(ids()).toEqual(ids());
    expect(ids().slice(3, 5)).toEqual(['x', 'x-2']);
  });

  it('keep people’s own apostrophes', () => {
    expect(textsIn("Section,Note\nHear,'=1\nHear,=1")).toEqual({ hear: ["'=1", '=1'] });
  });
});

describe('the text of a table', () => {
  it.each([
    ['a mark of byte order', '\uFEFFNote,Section\na,Hear'],
    ['a line that names the delimiter', 'sep=;\nNote;Section\na;Hear'],
    ['empty lines before it', '\n\nNote,Section\na,Hear'],
    ['row ends of three kinds', 'Note,Section\r\na,Hear\rb,\n'],
  ])('can have %s', (_name, table) => {
    expect(textsIn(table).hear).toEqual(['a']);
  });

  it('is rejected if a quotation mark is never closed', () => {
    const file = csvImporter.read('Note,Section\na,Hear\n"b,See\nc,Hear', { now: NOW });
    expect(file.ok ? [] : sentences(file.problems)).toEqual([
      'row 3, column 1: opens a quotation mark and never closes it. Close it, or remove it.',
    ]);
  });

  it('is rejected with the row of what the format does not allow', () => {
    const table = `Note,Section\na,Hear\nb,Hear\n${'y'.repeat(10_001)},\n${'x'.repeat(10_001)},See`;
    const file = csvImporter.read(table, { now: NOW });
    expect(file.ok ? [] : sentences(file.problems)).toEqual([
      'row 4: has 10001 characters; 10000 is the limit',
      'row 5: has 10001 characters; 10000 is the limit',
    ]);
  });

  it('is rejected if it is wider or longer than any table of notes', () => {
    const wide = csvImporter.read(`Note${','.repeat(500)}\na`, { now: NOW });
    const long = csvImporter.read('Note\n'.repeat(100_001), { now: NOW });
    expect([wide, long].map((file) => (file.ok ? [] : sentences(file.problems)))).toEqual([
      ['row 1: 501 entries; 500 is the limit'],
      ['100001 entries; 100000 is the limit'],
    ]);
  });

  it.each([
    ['', 'This is empty. Choose a file with notes, or paste their text.'],
    [' \n\t', 'This is empty. Choose a file with notes, or paste their text.'],
    [
      'Note,Section\n,Hear',
      'There are no notes in this table. Put each note in its own row, below a heading such as “Text”.',
    ],
    [
      'Note,Section',
      'There are no notes in this table. Put each note in its own row, below a heading such as “Text”.',
    ],
  ])('is rejected if it is %j', (table, sentence) => {
    const file = csvImporter.read(table, { now: NOW });
    expect(file.ok ? [] : sentences(file.problems)).toEqual([sentence]);
  });
});

describe('our own table', () => {
  const map = read('Section,Note,Votes\nHear,-5 minutes,3\nSee,a;b,').maps[0] as EmpathyMap;
  const { text } = csv.write({ ...map, id: 'm', title: 'Wait' });

  it('is recognised in any order and with any delimiter', () => {
    const saved = withoutMark(text)
      .split('\r\n')
      .map((line) => line.split(',').reverse().join('\t'))
      .join('\n');
    const [back] = read(saved).maps as [EmpathyMap];
    expect([back.id, back.title, texts(back)]).toEqual(['m', 'Wait', { see: ['a;b'], hear: ['-5 minutes'] }]);
  });

  it('keeps its apostrophes if a column was removed, because others write such tables too', () => {
    const saved = text.replace('persona', 'who');
    expect(texts(read(saved).maps[0] as EmpathyMap)).toEqual({ see: ['a;b'], hear: ["'-5 minutes"] });
  });
});

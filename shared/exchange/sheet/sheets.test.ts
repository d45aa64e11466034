// Tests the question sheet in each of its formats, and that filled in it is read back.
import { describe, expect, it } from 'vitest';
import { toAnswered } from '../../check/answers';
import type { EmpathyMap } from '../../model/empathy-map';
import { LANGUAGES } from '../../model/sections';
import { readRows, writeRows } from '../table/rows';
import { mapAround } from '../whole-map';
import { askedOf } from './asked';
import { readAnswers } from './read-answers';
import { SHEET_FORMATS, sheetFormats } from './sheets';

const map: EmpathyMap = mapAround(
  {
    id: 'm',
    title: 'Calls & <more>',
    sections: [
      {
        id: 'hear',
        title: 'Hears',
        notes: [
          { id: 'a', text: 'Nobody answers' },
          { id: 'b', text: 'Waits', check: { question: '=How long, in "minutes"?' } },
        ],
      },
    ],
    unplaced: [{ id: 'c', text: 'Is tired' }],
  },
  '',
);
const asked = askedOf(map, ['c', 'a', 'b']);
const NOBODY = 'What do others tell you about it? Is this part of it or not: Nobody answers';

describe('askedOf', () => {
  it('takes the chosen notes in reading order, with the question that they have', () => {
    expect(asked).toEqual([
      { note: 'a', section: 'Hears', question: NOBODY },
      { note: 'b', section: 'Hears', question: '=How long, in "minutes"?' },
      { note: 'c', section: '', question: 'How is it for you? Like this or different: Is tired' },
    ]);
  });
});

describe('a sheet', () => {
  const write = (format: keyof typeof sheetFormats, customers = 2) =>
    sheetFormats[format].write({ map, asked, customers }).text;

  it('as a table has a row per customer and question, and no answer', () => {
    const { rows } = readRows(write('csv').slice(1), ',');
    expect(rows).toEqual([
      ['note', 'customer', 'section', 'question', 'answer', 'words'],
      ['a', 'Customer 1', 'Hears', NOBODY, '', ''],
      ['b', 'Customer 1', 'Hears', '\'=How long, in "minutes"?', '', ''],
      ['c', 'Customer 1', '', 'How is it for you? Like this or different: Is tired', '', ''],
      ...rows.slice(4),
    ]);
    expect(rows.slice(4).map(([note, customer]) => `${note} ${customer}`)).toEqual([
      'a Customer 2',
      'b Customer 2',
      'c Customer 2',
    ]);
  });

  it('as a page has one article per customer with consent, scale and room for words', () => {
    const page = write('html', 3);
    expect(page.match(/<article class="sheet">/g)?.length).toBe(3);
    expect(page.match(/without my name/g)?.length).toBe(3);
    expect(page.match(/<li><p dir="auto">/g)?.length).toBe(9);
    expect(page).toContain('<title>Questions: Calls &amp; &lt;more&gt;</title>');
    expect(page).toContain('0 · no</span><span><span class="box"></span>1 · partly</span>');
    expect(page).not.toMatch(/<script|<input|https?:/);
  });

  it('as Markdown has boxes to tick', () => {
    const text = write('markdown', 1);
    expect(text.split('\n\n').slice(5, 8)).toEqual([
      `## 1. ${NOBODY}`,
      '- [ ] 0 · no\n- [ ] 1 · partly\n- [ ] 2 · yes',
      'In their own words:',
    ]);
  });

  it.each(LANGUAGES)('reads its own table when it is filled in, in %s', (language) => {
    const foreign = { ...map, language };
    const questions = askedOf(foreign, ['a', 'b']);
    const { text } = sheetFormats.csv.write({ map: foreign, asked: questions, customers: 2 });
    const { rows } = readRows(text.slice(1), ',');
    const filled = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), `${at % 3}`, `Words ${at}`]));
    const { answers, unfit } = readAnswers(writeRows(filled, ';', '\n'), foreign);
    const [, first, second, third, fourth] = filled;
    expect([...answers]).toEqual([
      [
        'a',
        [
          { customer: first?.[1], points: 1, words: 'Words 1' },
          { customer: third?.[1], points: 0, words: 'Words 3' },
        ],
      ],
      [
        'b',
        [
          { customer: second?.[1], points: 2, words: 'Words 2' },
          { customer: fourth?.[1], points: 1, words: 'Words 4' },
        ],
      ],
    ]);
    expect(unfit).toEqual([]);
  });

  it.each(SHEET_FORMATS)('names nothing but the questions of the chosen notes as %s', (format) => {
    const { text } = sheetFormats[format].write({ map, asked: askedOf(map, ['a']), customers: 1 });
    expect([text.includes('Nobody answers'), text.includes('tired')]).toEqual([true, false]);
  });
});

describe('readAnswers', () => {
  it('reads a table with a row per person and a column per question', () => {
    const csv = [
      `Timestamp,Customer,"${NOBODY.toUpperCase()}","=How long, in ""minutes""?",Other`,
      '1,Ana,2,partly,x',
      '2,,0 · no,,y',
      '3,Zoe,five,1,',
    ].join('\n');
    const { answers, unfit } = readAnswers(csv, map);
    expect(
      [...answers].map(([note, all]) => [note, all.map(({ customer, points }) => `${customer} ${points}`)]),
    ).toEqual([
      ['a', ['Ana 2', 'Customer 2 0']],
      ['b', ['Ana 1', 'Zoe 1']],
    ]);
    expect(unfit).toEqual([4]);
  });

  it('knows a note by its question, as it is and as it was suggested, where its id is gone', () => {
    const csv = `question\tanswer\n${NOBODY}\tyes\n=How long, in "minutes"?\tnein\nSomething else?\t2\n${NOBODY}\t\n`;
    const { answers, unfit } = readAnswers(csv, map);
    expect([answers.get('a')?.[0]?.points, answers.get('b')?.[0]?.points, unfit]).toEqual([2, 0, [4]]);
    expect(toAnswered(answers.get('a') ?? [], '2026-12-10')).toEqual({
      verdict: 'held',
      asked: 1,
      date: '2026-12-10',
    });
  });

  it.each(['', 'no table at all', 'a,b\n1,2'])('finds nothing in %j', (text) => {
    expect(readAnswers(text, map)).toEqual({ answers: new Map(), unfit: [] });
  });
});

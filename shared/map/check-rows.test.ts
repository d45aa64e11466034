// Tests reading the table To check as people left it, and what of it counts.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { VERDICTS } from '../model/check';
import { LANGUAGES } from '../model/sections';
import { answerCell, answerSheetOf, parseAnswer, withAnswer } from './check-rows';
import { noteLabel } from './note-label';

const { en } = boardTexts;
const HEADINGS = ['Question', 'Section', 'Who asks whom', 'By when', 'Answer'];

describe('parseAnswer', () => {
  it.each([
    ['Held', { verdict: 'held' }],
    ['  ✗ refuted ', { verdict: 'refuted' }],
    ['Mixed: Ana, Ben; Zoe', { verdict: 'mixed', sources: ['Ana', 'Ben', 'Zoe'] }],
    ['held (Interview 3)', { verdict: 'held', sources: ['Interview 3'] }],
    ['Refuted – two calls', { verdict: 'refuted', sources: ['two calls'] }],
    ['2', { verdict: 'held' }],
    ['1: Ben', { verdict: 'mixed', sources: ['Ben'] }],
    ['0', { verdict: 'refuted' }],
    ['Widerlegt: Anna', { verdict: 'refuted', sources: ['Anna'] }],
    ['その通り：田中さん、佐藤さん', { verdict: 'held', sources: ['田中さん', '佐藤さん'] }],
    ['held back by traffic', {}],
    ['not yet', {}],
    ['20', {}],
    ['', {}],
  ])('reads %j as %o', (cell, answer) => expect(parseAnswer(cell, en)).toEqual(answer));

  it.each(LANGUAGES)('reads what is written in %s', (language) => {
    const texts = boardTexts[language];
    for (const verdict of VERDICTS) {
      const check = { verdict, sources: ['Ana', 'Ben'] };
      expect(parseAnswer(answerCell(check, texts), texts)).toEqual(check);
      expect(parseAnswer(texts.check.labels[verdict], texts)).toEqual({ verdict });
    }
    expect(answerCell({}, texts)).toBe('');
  });
});

describe('answerSheetOf', () => {
  const known = [
    { note: 'a', question: 'What do others say: nobody answers?' },
    { note: 'b', question: 'How do you feel: tired?' },
    { note: 'c', question: '' },
  ];

  it('finds the rows of known questions, moved and reworded', () => {
    const sheet = answerSheetOf(
      known,
      [
        HEADINGS,
        ['How do you feel: very tired?', 'Feel', '', '', ''],
        ['', '', '', '', 'Held'],
        ['What do others say: nobody answers?', 'Hear', 'Ben asks Dana ', '2026-12-09', 'Held: Dana'],
        ['Something else entirely', '', '', '', 'Refuted'],
      ],
      en,
    );
    expect(sheet.rows).toEqual({ a: 3, b: 1 });
    expect(sheet.checks).toEqual({
      a: {
        question: 'What do others say: nobody answers?',
        verdict: 'held',
        sources: ['Dana'],
        who: 'Ben asks Dana',
        due: '2026-12-09',
      },
      b: { question: 'How do you feel: very tired?' },
    });
  });

  it('names the answers in the table that count for no note', () => {
    const cells = [
      ['Question', 'Section', 'Who asks whom', 'By when', 'Answer'],
      [known[0]?.question ?? '', '', '', '', 'Well, sometimes'],
      [known[1]?.question ?? '', '', '', '', 'Held - Ana'],
      ['Do they pay by card?', '', '', '', 'Refuted'],
      ['And by cheque?', '', '', '', ''],
    ];
    const { unread, checks } = answerSheetOf(known, cells, en);
    expect(unread).toEqual([
      { question: known[0]?.question, answer: 'Well, sometimes' },
      { question: 'Do they pay by card?', answer: 'Refuted' },
    ]);
    expect(checks.b).toMatchObject({ verdict: 'held', sources: ['Ana'] });
  });

  it('knows columns by their headings in any language, wherever they are', () => {
    const sheet = answerSheetOf(
      known,
      [
        ['Antwort', 'Cost', 'Frage'],
        ['widerlegt', '9', known[1]?.question ?? ''],
      ],
      en,
    );
    expect([sheet.columns, sheet.checks.b?.verdict]).toEqual([
      { answer: 0, section: 1, question: 2 },
      'refuted',
    ]);
  });
});

describe('withAnswer', () => {
  const stored = {
    question: 'Q',
    verdict: 'held',
    asked: 3,
    sources: ['Ana'],
    date: '2026-12-01',
    who: 'x',
  } as const;
  const kept = { ...stored, sources: [...stored.sources] };

  it.each([
    [
      'no answer leaves the stored one',
      { question: 'Q2' },
      { question: 'Q2', verdict: 'held', asked: 3, sources: ['Ana'], date: '2026-12-01' },
    ],
    [
      'the same answer adds nothing',
      { question: 'Q', verdict: 'held' as const, sources: ['Ana'], due: 'y' },
      { question: 'Q', verdict: 'held', asked: 3, sources: ['Ana'], date: '2026-12-01', due: 'y' },
    ],
    [
      'another answer takes its place',
      { question: 'Q', verdict: 'refuted' as const },
      { question: 'Q', verdict: 'refuted' },
    ],
  ])('%s', (_case, said, after) => expect(withAnswer(kept, said, en)).toEqual(after));

  it('knows its own answer again, whatever is in the names of those who gave it', () => {
    const from = {
      verdict: 'held' as const,
      sources: ['Ana, Berlin', 'P3 (north)'],
      words: ['P3 (north): Yes'],
    };
    const said = parseAnswer(answerCell(from, en), en);
    expect(withAnswer(from, { question: 'Q', ...said }, en)).toEqual({ question: 'Q', ...from });
  });

  it('keeps customers’ words whatever the table makes of them', () => {
    const words = ['Ana: Never'];
    expect(withAnswer({ ...kept, words }, { question: 'Q', verdict: 'refuted' }, en)).toEqual({
      question: 'Q',
      verdict: 'refuted',
      words,
    });
  });
});

describe('noteLabel', () => {
  it('says what customers answered, else the evidence', () => {
    expect([
      noteLabel({ evidence: 'quote', check: { verdict: 'refuted' } }, en),
      noteLabel({ evidence: 'quote', check: { question: 'Q' } }, en),
      noteLabel({ check: { question: 'Q' } }, en),
    ]).toEqual(['✗ Refuted', 'quote', '']);
  });
});

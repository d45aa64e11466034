// What asking customers sends to the board: to notes, their labels, and the table that people write answers into.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { Snapshot } from '../../shared/map/snapshot';
import { buildRawNote, buildReview } from '../../tests/harness/review-window';
import { newPanel, unrecorded } from './check-actions';
import type { Reading } from './state';

const HEADINGS = ['Question', 'Section', 'Who asks whom', 'By when', 'Answer'];
const BARE = { isBare: true, regions: [], isScattered: false };
const SUGGESTED = 'What do others tell you about it? Is this part of it or not: Nobody answers';

async function buildRead(board: Partial<Snapshot>) {
  const answers = { 'notes.set': {}, 'table.write': {}, 'map.update': undefined };
  const window = buildReview(board, answers);
  await window.readAgain();
  window.clock.now = Date.parse('2026-12-10T23:00:00.000Z');
  return { ...window, said: () => window.store.get().status.text };
}

const noteWith = (check: object | null = null) =>
  buildRawNote('1:5', 'Nobody answers #guess', {
    data: JSON.stringify({ id: 'n1', evidence: 'inferred', ...(check === null ? {} : { check }) }),
  });
const dataWith = (check: object) => JSON.stringify({ id: 'n1', evidence: 'inferred', check });
type Sent = { sent: { name: string; body: unknown }[] };
const bodyOf = ({ sent }: Sent, name: string) => sent.find((one) => one.name === name)?.body;
const sentNote = (window: Sent) =>
  (bodyOf(window, 'notes.set') as { notes: unknown[] } | undefined)?.notes[0];
const sentCells = (window: Sent) => bodyOf(window, 'table.write');

describe('setAnswer', () => {
  it('stores it with its day, and the label says it instead of the evidence', async () => {
    const window = await buildRead({ notes: [noteWith({ question: 'Q?' })] });
    expect(await window.setAnswer('n1', 'refuted')).toBe(true);
    expect(sentNote(window)).toEqual({
      node: '1:5',
      data: dataWith({ question: 'Q?', verdict: 'refuted', date: '2026-12-10' }),
      word: '✗ Refuted',
    });
    expect([window.sent.length, window.said()]).toEqual([1, 'Answer: Refuted.']);
  });

  it('leaves who was asked, and their words, where somebody judges them anew', async () => {
    const check = { verdict: 'held', asked: 2, sources: ['Ana'], words: ['Ana: Mostly'] };
    const window = await buildRead({ notes: [noteWith(check)] });
    await window.setAnswer('n1', 'mixed');
    expect(sentNote(window)).toMatchObject({
      data: dataWith({ ...check, verdict: 'mixed', date: '2026-12-10' }),
    });
  });

  it('never writes over words in the table that are no answer', async () => {
    const checks = [HEADINGS, ['Q?', '', '', '', 'She laughed and said: never']];
    const window = await buildRead({ notes: [noteWith({ question: 'Q?' })], checks });
    await window.setAnswer('n1', 'refuted');
    await window.setQuestion('n1', 'Who answers?');
    expect(window.sent.filter(({ name }) => name === 'table.write').map(({ body }) => body)).toEqual([
      {
        node: '1:1',
        table: 'check-table',
        cells: [{ row: 1, column: 0, was: 'Q?', to: 'Who answers?' }],
      },
    ]);
  });

  it('forgets it with whom it came from, and the evidence shows again', async () => {
    const check = { verdict: 'held', asked: 2, sources: ['Ana'], date: '2026-12-01' };
    const window = await buildRead({ notes: [noteWith(check)] });
    await window.setAnswer('n1', null);
    expect(sentNote(window)).toEqual({
      node: '1:5',
      data: JSON.stringify({ id: 'n1', evidence: 'inferred' }),
      word: 'inferred',
    });
    expect(window.said()).toBe('Answer: Not asked.');
  });

  it('writes it into the note’s row, as long as that still asks the same', async () => {
    const checks = [HEADINGS, ['Q?', 'Hear', 'Ben', '', '']];
    const window = await buildRead({ notes: [noteWith({ question: 'Q?' })], checks });
    await window.setAnswer('n1', 'mixed');
    expect(sentCells(window)).toEqual({
      node: '1:1',
      table: 'check-table',
      cells: [
        { row: 1, column: 0, was: 'Q?', to: 'Q?' },
        { row: 1, column: 4, was: '', to: 'Mixed' },
      ],
    });
    expect(sentNote(window)).toEqual({
      node: '1:5',
      data: dataWith({ question: 'Q?', who: 'Ben', verdict: 'mixed', date: '2026-12-10' }),
      word: '± Mixed',
    });
  });
});

describe('setQuestion', () => {
  it('rewords it on the note and in its row', async () => {
    const window = await buildRead({
      notes: [noteWith({ question: 'Q?' })],
      checks: [HEADINGS, ['Q?', '', '', '', 'Held: Ana']],
    });
    await window.setQuestion('n1', 'Who answers?');
    expect(sentCells(window)).toMatchObject({
      cells: [
        { row: 1, column: 0, was: 'Q?', to: 'Who answers?' },
        { row: 1, column: 4, was: 'Held: Ana', to: 'Held: Ana' },
      ],
    });
  });

  it.each([
    ['forgets it where nothing is on the board', undefined, { id: 'n1', evidence: 'inferred' }],
    [
      'goes back to what is suggested where the board asks it',
      [HEADINGS, ['Q?', '', '', '', '']],
      { id: 'n1', evidence: 'inferred', check: { question: SUGGESTED } },
    ],
  ])('%s', async (_case, checks, data) => {
    const board = { notes: [noteWith({ question: 'Q?' })], ...(checks === undefined ? {} : { checks }) };
    const window = await buildRead(board);
    await window.setQuestion('n1', '');
    expect(sentNote(window)).toMatchObject({ data: JSON.stringify(data) });
  });
});

describe('drawChecks', () => {
  it('draws a panel with a row for each note, and stores its question', async () => {
    const window = await buildRead({ notes: [noteWith({ verdict: 'held', sources: ['Ana'] })] });
    await window.drawChecks(['n1']);
    expect(sentNote(window)).toMatchObject({
      data: dataWith({ verdict: 'held', sources: ['Ana'], question: SUGGESTED }),
    });
    const rows = [HEADINGS, [SUGGESTED, 'Hear', '', '', 'Held: Ana']];
    expect(bodyOf(window, 'map.update')).toMatchObject({ edit: { panel: { blocks: [{}, { rows }] } } });
  });

  it.each([
    ['on a regular map', { size: 'regular', adopted: null }, 'panel'],
    ['beside a page', { size: 'compact', adopted: null }, 'summary'],
    ['beside a board of people’s own', { size: 'regular', adopted: BARE }, 'summary'],
    ['on our panels beside such a board', { size: 'regular', adopted: { ...BARE, isBare: false } }, 'panel'],
  ] as const)('stands %s', (_case, map, where) => {
    expect(Object.keys(newPanel({ id: 'm', ...map }, [], boardTexts.en))).toEqual([where]);
  });

  it('goes on in the free rows of the panel that is there', async () => {
    const window = await buildRead({
      notes: [
        noteWith(),
        buildRawNote('1:6', 'Waits', { data: JSON.stringify({ check: { question: 'Q?' } }) }),
      ],
      checks: [HEADINGS, ['Q?', '', '', '', ''], ['', '', '', '', '']],
    });
    await window.drawChecks(['n1', '1:6']);
    expect(sentCells(window)).toEqual({
      node: '1:1',
      table: 'check-table',
      cells: [
        { row: 2, column: 0, was: '', to: SUGGESTED },
        { row: 2, column: 1, was: '', to: 'Hear' },
      ],
    });
  });
});

describe('takeAnswers', () => {
  it('stores whose answers they are, joins those of others, and writes them into the row', async () => {
    const check = { question: 'Q?', verdict: 'held', asked: 1, sources: ['Ana'], date: '2026-12-01' };
    const checks = [HEADINGS, ['Q?', '', '', '', 'Held: Ana']];
    const window = await buildRead({ notes: [noteWith(check)], checks });
    const answers = [
      { customer: 'Zoe', points: 0 as const, words: 'Never' },
      { customer: 'Ben', points: 0 as const, words: '' },
    ];
    await window.takeAnswers(new Map([['n1', answers]]));
    expect(sentNote(window)).toEqual({
      node: '1:5',
      data: dataWith({
        question: 'Q?',
        verdict: 'mixed',
        asked: 3,
        sources: ['Ana', 'Zoe', 'Ben'],
        words: ['Zoe: Never'],
        date: '2026-12-10',
      }),
      word: '± Mixed',
    });
    expect(sentCells(window)).toMatchObject({
      cells: [{ column: 0 }, { row: 1, column: 4, was: 'Held: Ana', to: 'Mixed: Ana, Zoe, Ben' }],
    });
    expect(window.said()).toBe('1 answer is on its note now.');
  });
});

describe('recordAnswers', () => {
  it('stores what people wrote on the board, once', async () => {
    const board = {
      notes: [noteWith({ question: 'Q?' })],
      checks: [HEADINGS, ['Q?', '', '', '', 'Refuted: Ana, Zoe']],
    };
    const window = await buildRead(board);
    expect(unrecorded(window.store.get().reading as Reading)).toEqual(['n1']);
    await window.recordAnswers();
    const check = { question: 'Q?', verdict: 'refuted', sources: ['Ana', 'Zoe'], date: '2026-12-10' };
    expect(sentNote(window)).toEqual({ node: '1:5', data: dataWith(check), word: '✗ Refuted' });
    expect([window.sent.length, window.said()]).toEqual([1, '1 answer is on its note now.']);
    const after = await buildRead({ ...board, notes: [noteWith(check)] });
    expect(unrecorded(after.store.get().reading as Reading)).toEqual([]);
  });
});

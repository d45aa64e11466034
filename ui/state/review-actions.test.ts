// What Review sends to the board, and that each change builds on the previous one.
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/map/snapshot';
import { buildRawNote, buildReview } from '../../tests/harness/review-window';

const heading = ['Action', 'Owner', 'Due', 'Status', 'Measure'];

/** The window after its first reading. */
async function buildRead(board: Partial<Snapshot>, answers: Parameters<typeof buildReview>[1] = {}) {
  const all = {
    'notes.set': {},
    'notes.gather': { skipped: 0 },
    'tension.draw': {},
    'table.write': {},
    ...answers,
  };
  const window = buildReview(board, all);
  await window.readAgain();
  return { ...window, said: () => window.store.get().status.text };
}

interface Body {
  notes: { data: string; word: string }[];
  cells: unknown[];
}
type Sent = { sent: { body: unknown }[] };

const bodyOf = ({ sent }: Sent, at = 0): Partial<Body> => (sent[at]?.body ?? {}) as Partial<Body>;
const sentNote = (window: Sent, at = 0) => bodyOf(window, at).notes?.[0];

describe('setEvidence', () => {
  it('keeps the note’s other stored data, and shows the evidence label', async () => {
    const data = JSON.stringify({ id: 'n1', author: 'Tove', source: 'Visit 3' });
    const window = await buildRead({ notes: [buildRawNote('1:5', 'Waits', { data })] });
    expect(await window.setEvidence('n1', 'observed')).toBe(true);
    expect(window.sent).toEqual([
      {
        name: 'notes.set',
        body: {
          node: '1:1',
          notes: [
            {
              node: '1:5',
              data: JSON.stringify({ id: 'n1', source: 'Visit 3', author: 'Tove', evidence: 'observed' }),
              word: 'observed',
            },
          ],
        },
      },
    ]);
    expect(window.said()).toBe('Evidence: observed.');
  });

  it.each([
    ['what its hashtag says', 'Waits #data', 'data'],
    ['an assumption, which it is while nobody says more', 'Waits', 'assumption'],
  ] as const)('stores nothing and shows no label if the note is %s', async (_case, text, evidence) => {
    const data = JSON.stringify({ evidence: 'quote' });
    const window = await buildRead({ notes: [buildRawNote('1:5', text, { data })] });
    await window.setEvidence('1:5', evidence);
    expect(sentNote(window)).toEqual({ node: '1:5', data: '', word: '' });
  });

  it('announces nothing and returns false when the board refuses', async () => {
    const window = await buildRead({ notes: [buildRawNote('1:5', 'Waits')] }, { 'notes.set': undefined });
    expect(await window.setEvidence('1:5', 'quote')).toBe(false);
    expect([window.said(), window.store.get().failure?.step]).toEqual(['', 'notes.set']);
  });
});

describe('setTouchpoint', () => {
  const context = 'Touchpoints: Front desk';

  it.each([
    ['stores it', 'Waits', 'Phone', '{"touchpoint":"Phone"}'],
    ['stores nothing if the hashtag says it', 'Waits #at-front-desk', 'Front desk', ''],
    ['stores that there is none, whatever the hashtag says', 'Waits #at-front-desk', '', '{"touchpoint":""}'],
    ['stores nothing if neither says any', 'Waits', '', ''],
  ])('%s', async (_case, text, touchpoint, data) => {
    const window = await buildRead({
      context,
      notes: [buildRawNote('1:5', text, { data: '{"touchpoint":"Old"}' })],
    });
    await window.setTouchpoint('1:5', touchpoint);
    expect(sentNote(window)).toEqual({ node: '1:5', data, word: '' });
    expect(window.said()).toBe('Touchpoint saved.');
  });
});

describe('setSelectedTouchpoint', () => {
  const notes = [
    buildRawNote('1:5', 'Waits'),
    buildRawNote('1:6', 'Leaves #at-phone', { data: '{"source":"V"}' }),
  ];
  const found = (...nodes: string[]) => ({ 'notes.find': { notes: nodes.map((node) => ({ node })) } });

  it('marks the selected notes of the map, in one step', async () => {
    const window = await buildRead({ notes }, found('1:5', '9:9', '1:6'));
    expect(await window.setSelectedTouchpoint('Phone')).toBe(true);
    expect(window.sent.filter(({ name }) => name === 'notes.set').map(({ body }) => body)).toEqual([
      {
        node: '1:1',
        notes: [
          { node: '1:5', data: '{"touchpoint":"Phone"}', word: '' },
          { node: '1:6', data: '{"source":"V","touchpoint":"Phone"}', word: '' },
        ],
      },
    ]);
    expect(window.said()).toBe('2 notes marked: Phone.');
  });

  it('asks for a selection if there is none', async () => {
    const window = await buildRead({ notes }, found('9:9'));
    await window.setSelectedTouchpoint('Phone');
    expect(window.sent.some(({ name }) => name === 'notes.set')).toBe(false);
    expect(window.said()).toBe('Select notes on the board first.');
  });
});

describe('setSource', () => {
  it('stores the source, and removes an empty one', async () => {
    const window = await buildRead({ notes: [buildRawNote('1:5', 'Waits')] });
    await window.setSource('1:5', 'Visit 3');
    expect(sentNote(window)).toEqual({ node: '1:5', data: '{"source":"Visit 3"}', word: '' });
    const sourced = await buildRead({
      notes: [buildRawNote('1:5', 'Waits', { data: '{"source":"Visit 3"}' })],
    });
    await sourced.setSource('1:5', '');
    expect(sentNote(sourced)).toEqual({ node: '1:5', data: '', word: '' });
  });

  it('builds on a change made a moment ago', async () => {
    const note = buildRawNote('1:5', 'Waits');
    const board = { notes: [note] };
    const window = await buildRead(board);
    const first = window.setEvidence('1:5', 'quote');
    const second = window.setSource('1:5', 'Visit 3');
    // The board applies the first change before the window reads it again.
    note.data = '{"evidence":"quote"}';
    await Promise.all([first, second]);
    expect(sentNote(window, 1)?.data).toBe('{"evidence":"quote","source":"Visit 3"}');
  });
});

describe('setSupport', () => {
  it('stores on the note what it supports, once', async () => {
    const data = '{"supports":["problem"]}';
    const window = await buildRead({
      problem: 'Dana waits',
      notes: [buildRawNote('1:5', 'Waits', { data })],
    });
    await window.setSupport('1:5', 'problem', true);
    expect(sentNote(window)?.data).toBe(data);
    expect(window.updates).toEqual([]);
  });

  it('removes it again', async () => {
    const data = '{"supports":["problem"]}';
    const window = await buildRead({
      problem: 'Dana waits',
      notes: [buildRawNote('1:5', 'Waits', { data })],
    });
    await window.setSupport('1:5', 'problem', false);
    expect(sentNote(window)?.data).toBe('');
  });

  it('saves the actions’ ids from then on', async () => {
    const actions = [heading, ['Ring back', 'Cleo', '', '', '']];
    const window = await buildRead({ actions, notes: [buildRawNote('1:5', 'Waits')] });
    const id = window.store.get().reading?.map.actions?.[0]?.id ?? '';
    await window.setSupport('1:5', id, true);
    expect(window.updates).toEqual([{ actions: [{ id, text: 'Ring back', owner: 'Cleo' }] }]);
    expect(sentNote(window)?.data).toBe(JSON.stringify({ supports: [id] }));
  });
});

describe('gather', () => {
  const notes = [
    buildRawNote('1:5', 'Waits'),
    buildRawNote('1:6', 'waits', { box: { x: 300, y: 10, width: 240, height: 240 } }),
  ];
  const group = { section: 'hear' as const, name: 'Waits', notes: ['1:5', '1:6'] };

  it('sends groups by node and announces how many were moved', async () => {
    const window = await buildRead({ notes });
    expect(await window.gather([group])).toBe(true);
    expect(window.sent).toEqual([{ name: 'notes.gather', body: { node: '1:1', groups: [group] } }]);
    expect(window.said()).toBe('1 group gathered. One undo takes it back.');
  });

  it('announces how many did not fit', async () => {
    const window = await buildRead({ notes }, { 'notes.gather': { skipped: 1 } });
    await window.gather([group, group]);
    expect(window.said()).toBe(
      '1 group gathered. One undo takes it back. 1 group found no room in its section.',
    );
  });
});

describe('drawTension', () => {
  it('pairs notes by node', async () => {
    const window = await buildRead({ notes: [buildRawNote('1:5', 'Fine'), buildRawNote('1:6', 'Not fine')] });
    expect(await window.drawTension('1:5', '1:6', 'pride')).toBe(true);
    expect(window.sent).toEqual([
      { name: 'tension.draw', body: { node: '1:1', from: '1:5', to: '1:6', label: 'pride' } },
    ]);
  });
});

describe('drawSelected', () => {
  const notes = [buildRawNote('1:5', 'Fine'), buildRawNote('1:6', 'Not fine')];
  const selecting = (...nodes: string[]) => ({ 'notes.find': { notes: nodes.map((node) => ({ node })) } });

  it('pairs the two notes that are selected on the board', async () => {
    const window = await buildRead({ notes }, selecting('1:6', '1:5'));
    expect(await window.drawSelected()).toBe(true);
    expect(window.sent.at(-1)).toEqual({
      name: 'tension.draw',
      body: { node: '1:1', from: '1:6', to: '1:5', label: '' },
    });
  });

  it.each([[['1:5']], [['1:5', '9:9']], [['1:5', '1:6', '9:9']]])(
    'asks for two notes of the map when %j are selected',
    async (nodes) => {
      const window = await buildRead({ notes }, selecting(...nodes));
      await window.drawSelected();
      expect(window.sent.some(({ name }) => name === 'tension.draw')).toBe(false);
      expect(window.said()).toBe('Select two notes of this map on the board first.');
    },
  );
});

describe('showNote', () => {
  it('selects the note’s node on the board', async () => {
    const window = await buildRead({ notes: [buildRawNote('1:5', 'Fine')] }, { 'note.show': {} });
    await window.showNote('1:5');
    expect(window.sent).toEqual([{ name: 'note.show', body: { note: '1:5' } }]);
  });
});

describe('the action table', () => {
  const rows = [
    ['Wer', 'Action', 'Due', 'Status', 'Measure', 'Mood'],
    ['', '', '', '', '', 'grim'],
    ['', 'Ring back', 'May', 'Open', '', 'hopeful'],
    ['', '', ' ', '', '', ''],
  ];

  it('is written cell by cell, along with what the user saw', async () => {
    const window = await buildRead({ actions: [heading, ['Ring back', 'Bo', '', 'Open', '']] });
    expect(await window.writeAction(1, { owner: 'Bo' }, { owner: 'Cleo' }, 'Owner saved.')).toBe(true);
    const cells = [{ row: 1, column: 1, was: 'Bo', to: 'Cleo' }];
    expect(window.sent).toEqual([{ name: 'table.write', body: { node: '1:1', cells } }]);
    expect(window.said()).toBe('Owner saved.');
  });

  it('puts a new action into the first empty row', async () => {
    const taken: number[] = [];
    const window = await buildRead({ actions: rows });
    expect(await window.addAction({ text: 'Write' }, 'Added.', (row) => taken.push(row))).toBe(true);
    expect(window.sent).toEqual([
      { name: 'table.write', body: { node: '1:1', cells: [{ row: 3, column: 1, was: '', to: 'Write' }] } },
    ]);
    expect(taken).toEqual([3]);
  });

  it('adds a row if none is free', async () => {
    const window = await buildRead({ actions: [heading, ['Ring back', '', '', '', '']] });
    await window.addAction({ text: 'Write' }, 'Added.');
    expect(window.sent[0]?.body).toEqual({
      node: '1:1',
      cells: [{ row: 2, column: 0, was: '', to: 'Write' }],
    });
  });

  it('clears the row of a removed action, except for people’s own columns', async () => {
    const window = await buildRead({ actions: rows });
    const action = window.store.get().reading?.map.actions?.find(({ text }) => text === 'Ring back');
    await window.removeAction(action?.id ?? '');
    expect(bodyOf(window).cells).toEqual([
      { row: 2, column: 1, was: 'Ring back', to: '' },
      { row: 2, column: 2, was: 'May', to: '' },
      { row: 2, column: 3, was: 'Open', to: '' },
    ]);
  });

  it('removes the links from the notes that supported a removed action', async () => {
    const actions = [heading, ['Ring back', '', '', '', '']];
    const bare = await buildRead({ actions });
    const id = bare.store.get().reading?.map.actions?.[0]?.id ?? '';
    const data = JSON.stringify({ supports: ['problem', id] });
    const window = await buildRead({ actions, notes: [buildRawNote('1:5', 'Waits', { data })] });
    await window.removeAction(id);
    expect(window.sent.map(({ name }) => name)).toEqual(['table.write', 'notes.set']);
    expect(sentNote(window, 1)?.data).toBe('{"supports":["problem"]}');
  });
});

describe('readVoters', () => {
  it('returns the voters, or null if Figma does not say', async () => {
    const voters = [{ name: 'Ada', votes: 4 }];
    expect(await (await buildRead({}, { 'votes.read': { voters } })).readVoters()).toEqual(voters);
    expect(await (await buildRead({}, { 'votes.read': { voters: null } })).readVoters()).toBeNull();
  });
});

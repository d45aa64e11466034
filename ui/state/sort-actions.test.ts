// Which notes are sorted where, as one undo step.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/protocol/failure';
import { buildWindow } from '../../tests/harness/scripted-window';
import { sortByTheme } from './sort-actions';

const moved = (node: string, copy = false) => ({ node, copy, text: '', fill: '', data: '', word: '' });

const at = (x: number) => ({ x, y: 0, width: 240, height: 240 });
const right = { node: '2:1', text: 'Rumours', author: 'Ana', theme: '', box: at(300) };
const left = { node: '2:2', text: 'Queues', author: '', theme: '', box: at(0) };

describe('findNotes', () => {
  it('gives what is selected on the page, in reading order', async () => {
    const value = { notes: [right, left], others: 1 };
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value } });
    expect(await actions.findNotes()).toEqual({ among: 'selection', notes: [left, right], others: 1 });
    expect(sent).toEqual([{ name: 'notes.find', body: { among: 'selection' } }]);
  });

  it('looks at the whole page for a new map when no note is selected', async () => {
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value: { notes: [], others: 2 } } });
    actions.usePage();
    expect(await actions.findNotes()).toEqual({ among: 'page', notes: [], others: 2 });
    expect(sent.map(({ body }) => body)).toEqual([{ among: 'selection' }, { among: 'page' }]);
  });

  it('keeps to the selection for a new map when it holds notes', async () => {
    const value = { notes: [left], others: 0 };
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value } });
    actions.usePage();
    expect(await actions.findNotes()).toEqual({ among: 'selection', ...value });
    expect(sent).toHaveLength(1);
  });
});

describe('usePage', () => {
  it('opens the sorting for a new map', () => {
    const { actions, store } = buildWindow({}, null);
    expect(actions.usePage()).toEqual([]);
    expect([store.get().drafting, store.get().sorting]).toEqual([true, true]);
  });

  it('names the fields of the draft that are wrong, and opens nothing', () => {
    const { actions, store } = buildWindow({}, null);
    actions.editDraft({ people: 'six' });
    expect(actions.usePage()).toEqual(['people']);
    expect(store.get().sorting).toBe(false);
  });
});

describe('sortByTheme', () => {
  const sections = ['hear', 'see'] as const;
  const sorted = (...notes: [text: string, theme: string][]) =>
    sortByTheme(
      {
        among: 'page',
        others: 0,
        notes: notes.map(([text, theme], node) => ({ ...left, node: `${node}`, text, theme })),
      },
      sections,
    );

  it('knows sections of people’s own by their names', () => {
    expect(sorted(['Rumours', 'What do they hear?'], ['Queues', '👀 SEE'], ['Crowds', 'Parking'])).toEqual({
      0: 'hear',
      1: 'see',
    });
  });

  it('leaves headings, and notes of sections that the map has not', () => {
    expect(sorted(['Hear', 'Hear'], ['Cash', 'Gains'], ['No section', ''])).toEqual({});
  });
});

describe('sortNotes', () => {
  it('moves notes section by section in the order of work, as one batch', async () => {
    const { actions, sent, store } = buildWindow();
    expect(await actions.sortNotes({ '2:1': 'gain', '2:2': 'hear', '2:3': 'gain' }, false)).toBe(true);
    expect(sent).toEqual([
      {
        name: 'batch',
        body: {
          requests: [
            { name: 'note.add', body: { node: '1:1', section: 'hear', notes: [moved('2:2')] } },
            { name: 'note.add', body: { node: '1:1', section: 'gain', notes: [moved('2:1'), moved('2:3')] } },
          ],
        },
      },
    ]);
    expect(store.get().status.text).toBe('3 notes moved into their sections.');
  });

  it('brings copies and leaves the notes where they are', async () => {
    const { actions, sent, store } = buildWindow();
    await actions.sortNotes({ '2:1': 'see' }, true);
    expect(sent[0]?.body).toEqual({
      requests: [{ name: 'note.add', body: { node: '1:1', section: 'see', notes: [moved('2:1', true)] } }],
    });
    expect(store.get().status.text).toBe('1 note copied into its section.');
  });

  it('sends nothing when no note has a section, or no map is open', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.sortNotes({}, false)).toBe(false);
    const without = buildWindow({}, null);
    expect(await without.actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([...sent, ...without.sent]).toEqual([]);
  });

  it('inserts a new map and puts the notes into it, as one batch', async () => {
    const { actions, sent, store } = buildWindow({}, null);
    actions.editDraft({ title: 'Clinic' });
    actions.usePage();
    expect(await actions.sortNotes({ '2:1': 'gain', '2:2': 'hear' }, false)).toBe(true);
    expect(sent).toEqual([
      {
        name: 'batch',
        body: {
          requests: [
            { name: 'map.insert', body: expect.objectContaining({ content: null }) },
            { name: 'note.add', body: { node: 'open', section: 'hear', notes: [moved('2:2')] } },
            { name: 'note.add', body: { node: 'open', section: 'gain', notes: [moved('2:1')] } },
          ],
        },
      },
    ]);
    expect(JSON.stringify(sent)).toContain('"name":"Clinic"');
    expect(store.get().drafting).toBe(false);
    expect(store.get().status.text).toBe('Map inserted, 2 notes moved into their sections.');
  });

  it('keeps the form for a new map when the board refuses', async () => {
    const failure: Failure = { code: 'no-note', step: 'batch', item: 'note', detail: '' };
    const { actions, store } = buildWindow({ batch: { ok: false, failure } }, null);
    actions.usePage();
    expect(await actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([store.get().drafting, store.get().sorting, store.get().failure]).toEqual([true, true, failure]);
  });

  it('says that the board is as it was when the person has ended it', async () => {
    const failure: Failure = { code: 'cancelled', step: 'batch', item: '', detail: '' };
    const { actions, store } = buildWindow({ batch: { ok: false, failure } });
    expect(await actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([store.get().failure, store.get().status.text]).toEqual([
      null,
      'Cancelled. The board is as it was.',
    ]);
  });
});

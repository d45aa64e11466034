// Which notes are sorted where, as one undo step.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/contract/failure';
import { type MapSpec, planNewMap } from '../../shared/draw/new-map';
import { buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow } from '../../tests/harness/scripted-window';
import { checkDraft } from './draft';

const moved = (node: string, copy = false) => ({ node, copy, text: '', fill: '', data: '', word: '' });

const at = (x: number) => ({ x, y: 0, width: 240, height: 240 });
const right = {
  node: '2:1',
  text: 'Rumours',
  author: 'Ana',
  kind: 'sticky' as const,
  theme: '',
  box: at(300),
};
const left = { node: '2:2', text: 'Queues', author: '', kind: 'sticky' as const, theme: '', box: at(0) };

describe('findNotes', () => {
  it('returns the selected notes in reading order', async () => {
    const value = { notes: [right, left], headings: [] };
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value } });
    expect(await actions.findNotes()).toEqual({ among: 'selection', notes: [left, right], headings: [] });
    expect(sent).toEqual([{ name: 'notes.find', body: { everywhere: false } }]);
  });

  it('searches the whole page for a new map when no note is selected', async () => {
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value: { notes: [], headings: [] } } });
    actions.usePage();
    expect(await actions.findNotes()).toEqual({ among: 'page', notes: [], headings: [] });
    expect(sent.map(({ body }) => body)).toEqual([{ everywhere: false }, { everywhere: true }]);
  });

  it('uses only the selection for a new map if it contains notes', async () => {
    const value = { notes: [left], headings: [] };
    const { actions, sent } = buildWindow({ 'notes.find': { ok: true, value } });
    actions.usePage();
    expect(await actions.findNotes()).toEqual({ among: 'selection', ...value });
    expect(sent).toHaveLength(1);
  });
});

describe('usePage', () => {
  it('opens sorting for a new map', () => {
    const { actions, store } = buildWindow({}, null);
    expect(actions.usePage()).toEqual([]);
    expect(store.get().sorting).toBe('new');
  });

  it('returns the draft’s invalid fields and opens nothing', () => {
    const { actions, store } = buildWindow({}, null);
    actions.editDraft({ people: 'six' });
    expect(actions.usePage()).toEqual(['people']);
    expect(store.get().sorting).toBeNull();
  });
});

describe('the sorting screen', () => {
  const maps = { maps: [], selected: null };

  it('closes when its map is deleted, and when another map is chosen', async () => {
    const { actions, store, hear } = buildWindow({ 'map.open': { ok: true, value: buildView() } });
    actions.setSorting('open');
    hear('maps', maps);
    expect(store.get().sorting).toBeNull();
    actions.setSorting('open');
    await actions.openMap('1:1');
    expect(store.get().sorting).toBeNull();
  });

  it('stays open for a new map when the open map is deleted', () => {
    const { actions, store, hear } = buildWindow();
    actions.usePage();
    hear('maps', maps);
    expect(store.get().sorting).toBe('new');
  });
});

describe('sortNotes', () => {
  it('moves notes section by section in working order, as one batch', async () => {
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

  it('adds copies and leaves the originals in place', async () => {
    const { actions, sent, store } = buildWindow();
    await actions.sortNotes({ '2:1': 'see' }, true);
    expect(sent[0]?.body).toEqual({
      requests: [{ name: 'note.add', body: { node: '1:1', section: 'see', notes: [moved('2:1', true)] } }],
    });
    expect(store.get().status.text).toBe('1 note copied into its section.');
  });

  it('sends nothing if no note has a section, or no map is open', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.sortNotes({}, false)).toBe(false);
    const without = buildWindow({}, null);
    expect(await without.actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([...sent, ...without.sent]).toEqual([]);
  });

  it('inserts a new map with the notes as one batch, and opens it', async () => {
    const view = buildView({ node: '9:9', title: 'Clinic' });
    const answers: Answers = {
      batch: { ok: true, value: { replies: [view, {}, {}] } },
      'map.update': { ok: true, value: view },
    };
    const { actions, sent, store } = buildWindow(answers, null);
    actions.editDraft({ title: 'Clinic' });
    const { spec } = checkDraft(store.get().draft) as { spec: MapSpec };
    actions.usePage();
    expect(await actions.sortNotes({ '2:1': 'gain', '2:2': 'hear' }, false)).toBe(true);
    const body = { ...planNewMap(spec, 'new-map', new Date(0).toISOString()), content: null };
    expect(sent).toEqual([
      {
        name: 'batch',
        body: {
          requests: [
            { name: 'map.insert', body },
            { name: 'note.add', body: { node: { ref: 'map' }, section: 'hear', notes: [moved('2:2')] } },
            { name: 'note.add', body: { node: { ref: 'map' }, section: 'gain', notes: [moved('2:1')] } },
          ],
        },
      },
      // The counts come with the notes, which were added after the map was drawn.
      { name: 'map.update', body: { node: '9:9', edit: { texts: [], facts: {} } } },
    ]);
    const { current, sorting, status } = store.get();
    expect([current?.node, sorting, status.text]).toEqual([
      '9:9',
      null,
      'Map inserted, 2 notes moved into their sections.',
    ]);
  });

  it('keeps the form for a new map when the board refuses', async () => {
    const failure: Failure = { code: 'no-note', step: 'batch', item: 'note', detail: '' };
    const { actions, store } = buildWindow({ batch: { ok: false, failure } }, null);
    actions.usePage();
    expect(await actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([store.get().sorting, store.get().failure]).toEqual(['new', failure]);
  });

  it('announces that the board is unchanged after a cancel', async () => {
    const failure: Failure = { code: 'cancelled', step: 'batch', item: '', detail: '' };
    const { actions, store } = buildWindow({ batch: { ok: false, failure } });
    expect(await actions.sortNotes({ '2:1': 'see' }, false)).toBe(false);
    expect([store.get().failure, store.get().status.text]).toEqual([
      null,
      'Cancelled. The board is as it was.',
    ]);
  });
});

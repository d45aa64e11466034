// Which notes are sorted where, as one undo step.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/protocol/failure';
import { buildWindow } from '../../tests/harness/scripted-window';

const moved = (node: string, copy = false) => ({ node, copy, text: '', fill: '', data: '', word: '' });

describe('readSelection', () => {
  it('gives what is selected on the page, in reading order', async () => {
    const at = (x: number) => ({ x, y: 0, width: 240, height: 240 });
    const right = { node: '2:1', text: 'Rumours', author: 'Ana', box: at(300) };
    const left = { node: '2:2', text: 'Queues', author: '', box: at(0) };
    const value = { notes: [right, left], others: 1 };
    const { actions, sent } = buildWindow({ 'selection.read': { ok: true, value } });
    expect(await actions.readSelection()).toEqual({ notes: [left, right], others: 1 });
    expect(sent).toEqual([{ name: 'selection.read', body: {} }]);
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

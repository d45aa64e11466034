// Badges on the notes with the most votes, once a session has ended, and what the card says of them.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { remove } from '../../host/document/people';
import type { MapChanges } from '../../shared/draw/map-changes';
import { beginSession, NO_RECORD } from '../../shared/model/session';
import { boxOf, piece, pieces, wordsOf } from '../harness/board';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

afterEach(closeAll);

/** Each is a pill and its words. */
const badges = (file: FigmaFile, node: string, type: string) =>
  pieces(file, node, 'top-note').filter((record) => record.type === type);

const begun = beginSession(NO_RECORD, { notes: 0 }, 1000);
const over = { ...begun, ended: 2000 };

async function start(editor: Editor) {
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert({ persona: 'Dana' });
  const notes = plugin.addNotes(node, 'hear', ['The line is busy', 'Nobody calls back', 'Come tomorrow']);
  const look = { isFigjam: editor === 'figjam', showsStep: true };
  const change = (changes: MapChanges, shows = look) => plugin.update(node, changes, shows);
  change({ step: 'persona', record: begun });
  const { file } = plugin;
  const words = () => badges(file, node, 'TEXT').map(wordsOf);
  const task = () => wordsOf(piece(file, node, 'now-task'));
  return { plugin, file, node, notes, change, words, task };
}

const COUNTED = 'The notes with the most votes say what matters most to Dana.';
const UNCOUNTED = 'No votes were counted. So what matters most to Dana? Talk about it.';

describe.each(['figjam', 'figma'] as const)('at the end of a session in %s', (editor) => {
  it('badges say how many votes the top notes got; the notes stay as they are', async () => {
    const { plugin, file, node, notes, change, words, task } = await start(editor);
    const [first = '', second = ''] = notes;
    const before = plugin.get('map.read', { node });
    const top = [
      { note: second, votes: 12 },
      { note: first, votes: 3 },
    ];
    change({ record: over, top });
    expect([words(), task()]).toEqual([['★ 12', '★ 3'], COUNTED]);
    const note = boxOf(file, second);
    const [pill] = badges(file, node, 'RECTANGLE');
    expect(boxOf(file, pill?.id ?? '')).toEqual({ x: note.x + 12, y: note.y - 24, width: 128, height: 48 });
    expect(pill?.parent).toBe(file.get(second).parent);
    const { notes: after, otherNodes } = plugin.get('map.read', { node });
    expect([after, otherNodes]).toEqual([before.notes, {}]);
  });

  it('the card says so if no votes were counted, and later changes leave that as it is', async () => {
    const { change, words, task } = await start(editor);
    change({ record: over, top: [] });
    expect([words(), task()]).toEqual([[], UNCOUNTED]);
    change({ minutes: 45 });
    expect(task()).toBe(UNCOUNTED);
  });

  it('badges go when the session goes on or starts anew', async () => {
    const { file, node, notes, change, words } = await start(editor);
    const top = [{ note: notes[0] ?? '', votes: 2 }];
    change({ record: over, top });
    change({ minutes: 45 });
    expect(words()).toEqual(['★ 2']);
    change({ record: { ...over, ended: 0 } });
    expect([words(), pieces(file, node, 'top-note')]).toEqual([[], []]);
    change({ record: over, top });
    change({ step: 'persona', record: beginSession(over, { notes: 3 }, 9000) });
    expect(words()).toEqual([]);
  });

  it('no badge is drawn for a note that is gone, or while the board shows no steps', async () => {
    const { file, notes, change, words } = await start(editor);
    const [first = '', second = ''] = notes;
    remove(file, [first]);
    const top = [first, second].map((note) => ({ note, votes: 2 }));
    change({ record: over, top });
    expect(words()).toHaveLength(1);
    change({ record: { ...over, ended: 0 } });
    change({ record: over, top }, { isFigjam: editor === 'figjam', showsStep: false });
    expect(words()).toEqual([]);
  });
});

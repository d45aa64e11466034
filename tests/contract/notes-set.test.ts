// What the facilitator says about a note is stored on it, and its evidence label follows it everywhere.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, group, moveBy, remove, typeText } from '../../host/document/people';
import type { NodeRecord } from '../../host/document/types';
import {
  adopt,
  boxOf,
  labelPlace,
  noteContainerOf,
  noteSpot,
  piece,
  pieces,
  stickyIn,
  tagOf,
  wordsOf,
} from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  const notes = ['Asks twice', 'Waits', 'Leaves'].map((text, n) =>
    stickyIn(plugin.file, node, 'hear', text, { n }),
  );
  plugin.run.settle();
  return { plugin, file: plugin.file, node, notes: notes as [string, string, string] };
}

const set = (plugin: OpenPlugin, node: string, words: Record<string, string>) =>
  plugin.get('notes.set', {
    node,
    notes: Object.entries(words).map(([id, word]) => ({ node: id, word, data: `{"evidence":"${word}"}` })),
  });

const marks = (file: FigmaFile, root: string): NodeRecord[] => pieces(file, root, 'evidence');

/** For each note, the evidence labels on its lower edge. */
function wordsUnder(file: FigmaFile, root: string, notes: readonly string[]): string[] {
  return notes.map((id) => {
    const note = boxOf(file, id);
    const under = marks(file, root).filter((mark) => {
      const { x, y } = labelPlace(file, mark.id);
      return x === note.x + 8 && y === note.y + note.height;
    });
    return under.map(wordsOf).join(' ');
  });
}

describe.each(everywhere)('notes.set in %s, %s', (editor, mode) => {
  it('stores the data on each note and puts its evidence label on its edge, in the same area', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    expect(set(plugin, node, { [notes[0]]: 'Quote', [notes[2]]: 'Guess' })).toEqual({});
    expect(notes.map((id) => file.get(id).pluginData.note)).toEqual([
      '{"evidence":"Quote"}',
      undefined,
      '{"evidence":"Guess"}',
    ]);
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', '', 'Guess']);
    const hear = noteContainerOf(file, node, 'hear');
    expect(marks(file, node).map(({ parent }) => parent)).toEqual([hear, hear]);
    expect(marks(file, node).map((mark) => tagOf(mark))).toEqual([
      expect.objectContaining({ role: 'evidence', of: notes[0] }),
      expect.objectContaining({ role: 'evidence', of: notes[2] }),
    ]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('changes no note text and counts no evidence label as a note', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    const before = notes.map((id) => file.get(id).text);
    set(plugin, node, { [notes[0]]: 'Quote', [notes[1]]: 'Data' });
    expect(notes.map((id) => file.get(id).text)).toEqual(before);
    const snapshot = plugin.get('map.read', { node });
    expect(snapshot.notes.map(({ text, data }) => [text, data])).toEqual([
      ['Asks twice', '{"evidence":"Quote"}'],
      ['Waits', '{"evidence":"Data"}'],
      ['Leaves', ''],
    ]);
    expect(snapshot.otherNodes).toEqual({});
  });

  it('changes an evidence label, removes it, and deletes the data', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    set(plugin, node, { [notes[0]]: 'Quote', [notes[1]]: 'Data' });
    set(plugin, node, { [notes[0]]: 'Guess' });
    expect(wordsUnder(file, node, notes)).toEqual(['Guess', 'Data', '']);
    plugin.get('notes.set', { node, notes: [{ node: notes[1], data: '', word: '' }] });
    expect(marks(file, node).map(wordsOf)).toEqual(['Guess']);
    expect(file.get(notes[1]).pluginData.note).toBe(undefined);
  });

  it('is one undo step', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    set(plugin, node, { [notes[0]]: 'Quote' });
    const before = pictureOf(file);
    set(plugin, node, { [notes[0]]: 'Guess', [notes[1]]: 'Data' });
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('fails with `no-note` when a note is gone, and changes nothing', async () => {
    const { plugin, file, node, notes } = await start(editor, mode);
    remove(file, [notes[1]]);
    const before = pictureOf(file);
    const answer = plugin.ask('notes.set', {
      node,
      notes: notes.map((id) => ({ node: id, data: '{}', word: 'Quote' })),
    });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-note', step: 'notes.set: find the note', item: 'note', detail: '' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});

describe.each(EDITORS)('evidence labels in %s', (editor) => {
  it('follow notes that moved, grew or changed section, on the next request', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote', [notes[1]]: 'Data', [notes[2]]: 'Guess' });
    moveBy(file, [notes[0]], { x: 30, y: 40 });
    typeText(file, notes[1], 'Waits and waits and waits for an answer. '.repeat(12));
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      const to = noteSpot(file, node, 'pain');
      const pain = noteContainerOf(file, node, 'pain');
      file.reparent(notes[2], pain);
      const origin = boxOf(file, pain);
      file.patch(notes[2], { x: to.x - origin.x, y: to.y - origin.y });
    });
    plugin.get('notes.set', { node, notes: [] });
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', 'Data', 'Guess']);
    const parents = marks(file, node).map((mark) => tagOf(file.get(mark.parent ?? ''))?.section);
    expect(parents.sort()).toEqual(['hear', 'hear', 'pain']);
  });

  it('are removed with deleted notes', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote', [notes[1]]: 'Data' });
    remove(file, [notes[0]]);
    plugin.get('notes.set', { node, notes: [] });
    expect(marks(file, node).map(wordsOf)).toEqual(['Data']);
  });

  it('keep what people wrote over them', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote' });
    typeText(file, marks(file, node)[0]?.id ?? '', 'Heard twice');
    set(plugin, node, { [notes[1]]: 'Data' });
    expect(wordsUnder(file, node, notes)).toEqual(['Heard twice', 'Data', '']);
    set(plugin, node, { [notes[0]]: 'Guess' });
    expect(wordsUnder(file, node, notes)).toEqual(['Heard twice', 'Data', '']);
  });

  it('block nothing when the font of one of them is not available here', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote' });
    const label = marks(file, node)[0];
    const fontName = { family: 'Not Installed', style: 'Regular' };
    if (label?.text !== undefined) file.patch(label.id, { text: { ...label.text, fontName } });
    set(plugin, node, { [notes[0]]: 'Guess', [notes[1]]: 'Data' });
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', 'Data', '']);
    expect(plugin.addNotes(node, 'hear', ['One more'])).toHaveLength(1);
    remove(file, [notes[0]]);
    set(plugin, node, { [notes[1]]: 'Data' });
    expect(marks(file, node).map(wordsOf)).toEqual(['Data']);
    expect(plugin.run.errors).toEqual([]);
  });

  it('come back after people delete them', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote' });
    remove(file, [marks(file, node)[0]?.id ?? '']);
    set(plugin, node, { [notes[1]]: 'Data' });
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', 'Data', '']);
  });

  it('leave groups of notes as they are', async () => {
    const { plugin, file, node, notes } = await start(editor);
    const cluster = group(file, [notes[0], notes[1]]) ?? '';
    set(plugin, node, { [notes[0]]: 'Quote' });
    expect(file.get(cluster).children).toEqual([notes[0], notes[1]]);
    expect(marks(file, node)[0]?.parent).toBe(noteContainerOf(file, node, 'hear'));
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', '', '']);
  });

  it('belong to the copied notes in a copy of a section', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote', [notes[1]]: 'Data' });
    const [copy = ''] = duplicate(file, [piece(file, node, 'section', 'hear').id]);
    adopt(file, copy, node);
    plugin.get('notes.set', { node, notes: [] });
    const copies = file.descendants(copy).filter((id) => file.get(id).type === 'STICKY');
    expect(wordsUnder(file, node, [...notes, ...copies])).toEqual(['Quote', 'Data', '', 'Quote', 'Data', '']);
    expect(marks(file, node)).toHaveLength(4);
    moveBy(file, [copies[0] ?? ''], { x: 10, y: 10 });
    plugin.get('notes.set', { node, notes: [] });
    expect(wordsUnder(file, node, copies)).toEqual(['Quote', 'Data', '']);
  });

  it('belong to the copied notes in a copy of the map', async () => {
    const { plugin, file, node, notes } = await start(editor);
    set(plugin, node, { [notes[0]]: 'Quote' });
    const [copy = ''] = duplicate(file, [node]);
    plugin.open(copy);
    plugin.get('notes.set', { node: copy, notes: [] });
    const copies = file.get(noteContainerOf(file, copy, 'hear')).children;
    const stickies = copies.filter((id) => file.get(id).type === 'STICKY');
    expect(wordsUnder(file, copy, stickies)).toEqual(['Quote', '', '']);
    expect(wordsUnder(file, node, notes)).toEqual(['Quote', '', '']);
  });

  it('are large enough to read', async () => {
    const { plugin, file, node } = await start(editor);
    plugin.addNote(node, 'pain', 'Tidy');
    const note = plugin.get('map.read', { node }).notes.find(({ text }) => text === 'Tidy')?.node ?? '';
    set(plugin, node, { [note]: 'Observed' });
    const about = complaintsAbout(file, node).filter((line) => line.includes('evidence'));
    expect(about).toEqual([]);
    expect(marks(file, node)[0]?.text?.fontSize).toBe(32);
  });
});

// Copies that people make of what we drew, to write a note on: each is read, and nothing that follows writes over it.
import { afterEach, describe, expect, it } from 'vitest';
import { copyTrees } from '../../host/document/copies';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, move, remove, typeText } from '../../host/document/people';
import { adopt, noteSpot, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { closeAll, type Editor, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

/** A copy of a node of ours, dropped into Think & Feel, with other words on it. */
function copyInto(file: FigmaFile, root: string, id: string, words: string | null): string {
  const [copy = ''] = duplicate(file, [id]);
  adopt(file, copy, piece(file, root, 'section', 'think-feel').id);
  move(file, copy, noteSpot(file, root, 'think-feel'));
  if (words !== null) typeText(file, textIn(file, copy), words);
  return copy;
}

/** A label of Design is a frame around its text. */
function textIn(file: FigmaFile, id: string): string {
  const { text, children } = file.get(id);
  return text === undefined ? (children[0] ?? id) : id;
}

async function opened(editor: Editor) {
  const { plugin, node } = await openOnMap({ editor });
  const note = stickyIn(plugin.file, node, 'hear', 'Call at eight');
  plugin.run.settle();
  plugin.get('notes.set', { node, notes: [{ node: note, data: '', word: 'Quote' }] });
  const other = stickyIn(plugin.file, node, 'pain', 'The queue');
  plugin.run.settle();
  plugin.get('tension.draw', { node, from: note, to: other, label: 'told, felt' });
  plugin.get('table.write', { node, cells: [{ row: 1, column: 0, was: '', to: 'Call back' }] });
  const texts = () => plugin.get('map.read', { node }).notes.map(({ text }) => text);
  const inThinkFeel = () => plugin.open(node).counts['think-feel']?.notes ?? 0;
  return { plugin, file: plugin.file, node, note, texts, inThinkFeel };
}

type Find = (file: FigmaFile, node: string) => string;

const COPIED: [what: string, find: Find][] = [
  ['the problem statement', (file, node) => piece(file, node, 'problem-text').id],
  ['the title', (file, node) => piece(file, node, 'title').id],
  ['a pill of the order', (file, node) => piece(file, node, 'order-chip-text', 'see').id],
  ['a prompt', (file, node) => piece(file, node, 'prompt', 'hear').id],
  ['a rule', (file, node) => pieces(file, node, 'rule')[2]?.id ?? ''],
  ['the heading of a section', (file, node) => piece(file, node, 'heading', 'hear').id],
  [
    'the heading of a panel',
    (file, node) =>
      pieces(file, node, 'heading').find((one) => wordsOf(one) === 'Problem statement')?.id ?? '',
  ],
  ['an evidence label', (file, node) => piece(file, node, 'evidence').id],
  ['a badge', (file, node) => piece(file, node, 'badge', 'hear').id],
  ['the circle of the persona', (file, node) => piece(file, node, 'photo').id],
];

/** FigJam's table has no cells that can be copied, and its tensions are connectors with a text of their own. */
const IN_DESIGN: [what: string, find: Find][] = [
  ['a cell of the actions', (file, node) => pieces(file, node, 'actions-cell')[5]?.id ?? ''],
  [
    'the label of a tension',
    (file, node) => pieces(file, node, 'tension-label').find(({ type }) => type === 'FRAME')?.id ?? '',
  ],
];
const copiedIn = (editor: Editor) => (editor === 'figma' ? [...COPIED, ...IN_DESIGN] : COPIED);

describe.each(EDITORS)('in %s a copy of', (editor) => {
  it.each(copiedIn(editor))('%s with other words is a note, and stays as it is', async (_what, find) => {
    const { plugin, file, node, note, texts, inThinkFeel } = await opened(editor);
    const original = find(file, node);
    const copy = copyInto(file, node, original, 'Rumours');
    const place = file.get(copy);
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts['think-feel']?.notes).toBe(1);
    expect(texts().sort()).toEqual(['Call at eight', 'Rumours', 'The queue']);
    expect(inThinkFeel()).toBe(1);
    plugin.update(node, {
      title: 'Renamed',
      name: 'Ida',
      problem: 'Ida needs sleep',
      context: { product: 'Rota' },
      order: { preset: 'recovery', sections: [] },
    });
    plugin.get('notes.set', { node, notes: [{ node: note, data: '', word: 'Data' }] });
    expect(wordsOf(file.get(textIn(file, copy)))).toBe('Rumours');
    expect(file.get(copy)).toMatchObject({ parent: place.parent, x: place.x, y: place.y });
    expect(pieces(file, node, 'evidence').map(wordsOf)).toContain('Data');
    remove(file, [note]);
    plugin.addNote(node, 'think-feel', 'Another');
    expect(texts().sort()).toEqual(['Another', 'Rumours', 'The queue']);
    expect(wordsOf(file.get(textIn(file, copy)))).toBe('Rumours');
    expect(plugin.run.errors).toEqual([]);
  });

  it.each(copiedIn(editor))('%s with the same words is nothing', async (_what, find) => {
    const { plugin, file, node, texts, inThinkFeel } = await opened(editor);
    const original = find(file, node);
    copyInto(file, node, original, null);
    plugin.run.settle();
    expect(texts().sort()).toEqual(['Call at eight', 'The queue']);
    expect(inThinkFeel()).toBe(0);
  });

  it('the problem statement does not become the problem when the original is deleted', async () => {
    const { plugin, file, node, texts } = await opened(editor);
    const original = piece(file, node, 'problem-text').id;
    const copy = copyInto(file, node, original, 'Rumours');
    remove(file, [original]);
    plugin.run.settle();
    expect(plugin.open(node).problem).toBe('');
    expect(texts()).toContain('Rumours');
    const body = plugin.updateBody(node, { problem: 'Ida needs sleep' });
    expect(plugin.ask('map.update', body)).toMatchObject({ ok: false, failure: { code: 'no-text' } });
    expect(plugin.update(node, { title: 'Renamed' }).problem).toBe('');
    expect(wordsOf(file.get(copy))).toBe('Rumours');
  });

  it('a whole map takes its reworded copies along, and both maps keep what is theirs', async () => {
    const { plugin, file, node } = await opened(editor);
    copyInto(file, node, piece(file, node, 'problem-text').id, 'Rumours');
    plugin.update(node, { problem: 'Dana needs sleep' });
    const [twin = ''] = duplicate(file, [node]);
    plugin.run.settle();
    plugin.open(twin);
    for (const map of [node, twin]) {
      expect(plugin.open(map).problem).toBe('Dana needs sleep');
      const texts = plugin.get('map.read', { node: map }).notes.map(({ text }) => text);
      expect(texts.sort()).toEqual(['Call at eight', 'Rumours', 'The queue']);
    }
    plugin.update(twin, { problem: 'Ida needs sleep' });
    expect(plugin.open(node).problem).toBe('Dana needs sleep');
    const texts = plugin.get('map.read', { node: twin }).notes.map(({ text }) => text);
    expect(texts.sort()).toEqual(['Call at eight', 'Rumours', 'The queue']);
  });
});

describe.each(EDITORS)('in %s a rewritten copy', (editor) => {
  it('gets an evidence label like any other note', async () => {
    const { plugin, file, node } = await opened(editor);
    const copy = copyInto(file, node, pieces(file, node, 'rule')[2]?.id ?? '', 'Rumours');
    plugin.run.settle();
    plugin.get('notes.set', { node, notes: [{ node: copy, data: '', word: 'Guess' }] });
    expect(pieces(file, node, 'evidence').map(wordsOf)).toContain('Guess');
  });

  it('goes with its section when that is dragged off the map', async () => {
    const { plugin, file, node, texts } = await opened(editor);
    const copy = copyInto(file, node, piece(file, node, 'problem-text').id, 'Rumours');
    const section = piece(file, node, 'section', 'think-feel').id;
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      file.reparent(section, file.currentPageId);
      file.patch(section, { x: 30_000, y: 0 });
    });
    plugin.run.settle();
    expect(texts()).toContain('Rumours');
    typeText(file, copy, 'Rumours again');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts['think-feel']?.notes).toBe(1);
    expect(texts()).toContain('Rumours again');
  });

  it('is counted when it is rewritten long after it was made', async () => {
    const { plugin, file, node } = await opened(editor);
    const copy = copyInto(file, node, piece(file, node, 'badge', 'hear').id, null);
    plugin.run.settle();
    typeText(file, textIn(file, copy), 'Rumours');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts['think-feel']?.notes).toBe(1);
  });

  it('stays a note in a copy of the map on another page', async () => {
    const { plugin, file, node } = await opened(editor);
    copyInto(file, node, piece(file, node, 'problem-text').id, 'Rumours');
    plugin.update(node, { problem: 'Dana needs sleep' });
    plugin.run.close();
    const twin = file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      const copied = copyTrees(file, [node]).get(node) ?? '';
      file.reparent(copied, '0:2');
      return copied;
    });
    file.currentPageId = '0:2';
    const again = await openPlugin({ file });
    expect(again.open(twin).problem).toBe('Dana needs sleep');
    again.update(twin, { problem: 'Ida needs sleep' });
    const said = again.get('map.read', { node: twin }).notes.map(({ text }) => text);
    expect(said.sort()).toEqual(['Call at eight', 'Rumours', 'The queue']);
  });
});

describe.each(EDITORS)('in %s an unchanged copy', (editor) => {
  it('is no note when the original says something else by now', async () => {
    const { plugin, file, node, texts } = await opened(editor);
    copyInto(file, node, piece(file, node, 'problem-text').id, null);
    plugin.update(node, { problem: 'Dana needs sleep' });
    plugin.run.settle();
    expect(texts().sort()).toEqual(['Call at eight', 'The queue']);
  });
});

describe.each(EDITORS)('in %s words of people', (editor) => {
  it('on a pill of the order stay when the order is changed', async () => {
    const { plugin, file, node } = await opened(editor);
    const pill = piece(file, node, 'order-chip-text', 'see').id;
    typeText(file, pill, 'We do it our way');
    plugin.run.settle();
    plugin.update(node, { order: { preset: 'recovery', sections: [] } });
    expect(wordsOf(file.get(pill))).toBe('We do it our way');
  });
});

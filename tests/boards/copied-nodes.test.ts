// Copies that people make of what we drew, to write a note on: each is read, and nothing that follows writes over it.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, move, remove, typeText } from '../../host/document/people';
import { adopt, noteSpot, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

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
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert();
  const note = stickyIn(plugin.file, node, 'hear', 'Call at eight');
  plugin.run.settle();
  plugin.get('notes.set', { node, notes: [{ node: note, data: '', word: 'Quote' }] });
  plugin.get('table.write', { node, cells: [{ row: 1, column: 0, was: '', to: 'Call back' }] });
  const texts = () => plugin.get('map.read', { node }).notes.map(({ text }) => text);
  const inThinkFeel = () => plugin.open(node).counts['think-feel']?.notes ?? 0;
  return { plugin, file: plugin.file, node, note, texts, inThinkFeel };
}

const COPIED: [what: string, find: (file: FigmaFile, node: string, editor: Editor) => string | undefined][] =
  [
    ['the problem statement', (file, node) => piece(file, node, 'problem-text').id],
    ['the title', (file, node) => piece(file, node, 'title').id],
    ['the line of the order', (file, node) => piece(file, node, 'order-line').id],
    ['a prompt', (file, node) => piece(file, node, 'prompt', 'hear').id],
    ['a rule', (file, node) => pieces(file, node, 'rule')[2]?.id],
    ['the heading of a section', (file, node) => piece(file, node, 'heading', 'hear').id],
    [
      'the heading of a panel',
      (file, node) => pieces(file, node, 'heading').find((one) => wordsOf(one) === 'Problem statement')?.id,
    ],
    ['a label of evidence', (file, node) => piece(file, node, 'evidence').id],
    ['a badge', (file, node) => piece(file, node, 'badge', 'hear').id],
    ['the circle of the persona', (file, node) => piece(file, node, 'photo').id],
    [
      'a cell of the actions in Design',
      (file, node, editor) => (editor === 'figma' ? pieces(file, node, 'actions-cell')[5]?.id : undefined),
    ],
  ];

describe.each(EDITORS)('in %s a copy of', (editor) => {
  it.each(COPIED)('%s with other words is a note, and stays as it is', async (_what, find) => {
    const { plugin, file, node, note, texts, inThinkFeel } = await opened(editor);
    const original = find(file, node, editor);
    // FigJam's table has no cells that can be copied by themselves.
    if (original === undefined) return expect(editor).toBe('figjam');
    const copy = copyInto(file, node, original, 'Rumours');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts['think-feel']?.notes).toBe(1);
    expect(texts()).toEqual(expect.arrayContaining(['Call at eight', 'Rumours']));
    expect(texts()).toHaveLength(2);
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
    remove(file, [note]);
    plugin.addNote(node, 'think-feel', 'Another');
    expect(texts().sort()).toEqual(['Another', 'Rumours']);
    expect(wordsOf(file.get(textIn(file, copy)))).toBe('Rumours');
    expect(plugin.run.errors).toEqual([]);
  });

  it.each(COPIED)('%s with the same words is nothing', async (_what, find) => {
    const { plugin, file, node, texts, inThinkFeel } = await opened(editor);
    const original = find(file, node, editor);
    if (original === undefined) return expect(editor).toBe('figjam');
    copyInto(file, node, original, null);
    plugin.run.settle();
    expect(texts()).toEqual(['Call at eight']);
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
      expect(texts.sort()).toEqual(['Call at eight', 'Rumours']);
    }
    plugin.update(twin, { problem: 'Ida needs sleep' });
    expect(plugin.open(node).problem).toBe('Dana needs sleep');
    const texts = plugin.get('map.read', { node: twin }).notes.map(({ text }) => text);
    expect(texts.sort()).toEqual(['Call at eight', 'Rumours']);
  });
});

describe.each(EDITORS)('in %s words of people', (editor) => {
  it('in the line of the order stay when the order is changed', async () => {
    const { plugin, file, node } = await opened(editor);
    const line = piece(file, node, 'order-line').id;
    typeText(file, line, 'We do it our way');
    plugin.run.settle();
    plugin.update(node, { order: { preset: 'recovery', sections: [] } });
    expect(wordsOf(file.get(line))).toBe('We do it our way');
  });
});

// A tension is a labelled line between two notes: drawn by the window or by people, read back from the board.
import { afterEach, describe, expect, it } from 'vitest';
import { remove, typeText } from '../../host/document/people';
import { boxOf, pieces, stickyIn, tagOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  const says = stickyIn(plugin.file, node, 'say-do', 'I have time');
  const thinks = stickyIn(plugin.file, node, 'think-feel', 'Hurry up');
  plugin.run.settle();
  return { plugin, file: plugin.file, node, says, thinks };
}

const tensionsIn = (plugin: OpenPlugin, node: string) => plugin.get('map.read', { node }).tensions;

describe.each(everywhere)('tension.draw in %s, %s', (editor, mode) => {
  it('draws a plugin-owned line that is read back with its label and is not a note', async () => {
    const { plugin, file, node, says, thinks } = await start(editor, mode);
    expect(plugin.get('tension.draw', { node, from: says, to: thinks, label: 'polite, not honest' })).toEqual(
      {},
    );
    expect(tensionsIn(plugin, node)).toEqual([{ from: says, to: thinks, label: 'polite, not honest' }]);
    const snapshot = plugin.get('map.read', { node });
    expect(snapshot.notes.map(({ text }) => text)).toEqual(['Hurry up', 'I have time']);
    expect(snapshot.otherNodes).toEqual({});
    expect(pieces(file, node, 'tension')).toHaveLength(1);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is one undo step', async () => {
    const { plugin, file, node, says, thinks } = await start(editor, mode);
    const before = pictureOf(file);
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'one' });
    const drawn = pictureOf(file);
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'a much longer label' });
    file.undo();
    expect(isSame(drawn, pictureOf(file))).toBe(true);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('fails with `no-note` when a note is gone, and draws nothing', async () => {
    const { plugin, file, node, says, thinks } = await start(editor, mode);
    remove(file, [thinks]);
    const before = pictureOf(file);
    const answer = plugin.ask('tension.draw', { node, from: says, to: thinks, label: 'one' });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-note', item: 'note' } });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});

describe('a tension in figjam', () => {
  it('is a connector between the notes, with a label in Inter Medium', async () => {
    const { plugin, file, node, says, thinks } = await start();
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'polite' });
    const [line] = pieces(file, node, 'tension');
    expect(line?.type).toBe('CONNECTOR');
    expect(line?.connector).toMatchObject({
      start: { endpointNodeId: says, magnet: 'AUTO' },
      end: { endpointNodeId: thinks, magnet: 'AUTO' },
      startCap: 'NONE',
      endCap: 'NONE',
    });
    expect(line?.text).toMatchObject({
      characters: 'polite',
      fontSize: 32,
      fontName: { family: 'Inter', style: 'Medium' },
    });
  });

  it('takes its label from what people type on it', async () => {
    const { plugin, file, node, says, thinks } = await start();
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'polite' });
    typeText(file, pieces(file, node, 'tension')[0]?.id ?? '', 'afraid');
    expect(tensionsIn(plugin, node)).toEqual([{ from: says, to: thinks, label: 'afraid' }]);
  });
});

describe('a tension in Design', () => {
  async function between(x: number, y: number) {
    const { plugin, node } = await openOnMap({ editor: 'figma' });
    const { file } = plugin;
    const from = stickyIn(file, node, 'hear', 'From');
    const to = stickyIn(file, node, 'hear', 'To');
    const { x: left, y: top } = file.get(from);
    file.patch(to, { x: left + x, y: top + y });
    plugin.get('tension.draw', { node, from, to, label: 'polite' });
    const [line] = pieces(file, node, 'tension');
    const [ground] = pieces(file, node, 'tension-label');
    return { file, from, to, line: line?.id ?? '', ground: ground?.id ?? '' };
  }

  it.each([
    [600, 0, { x: 240, y: 120, width: 360, height: 0 }],
    [-600, 0, { x: -360, y: 120, width: 360, height: 0 }],
    [0, 500, { x: 120, y: 240, width: 0, height: 260 }],
    [0, -500, { x: 120, y: -260, width: 0, height: 260 }],
  ])('connects the midpoints of the nearest edges of notes %i, %i apart', async (x, y, box) => {
    const { file, from, line } = await between(x, y);
    const origin = boxOf(file, from);
    const drawn = boxOf(file, line);
    expect(drawn.x - origin.x).toBeCloseTo(box.x, 6);
    expect(drawn.y - origin.y).toBeCloseTo(box.y, 6);
    expect(drawn.width).toBeCloseTo(box.width, 6);
    expect(drawn.height).toBeCloseTo(box.height, 6);
  });

  it('stores the notes it connects, and has its label at its midpoint', async () => {
    const { file, from, to, line, ground } = await between(600, 0);
    expect(tagOf(file.get(line))).toMatchObject({ role: 'tension', ends: [from, to] });
    expect(tagOf(file.get(ground))).toMatchObject({ role: 'tension-label', of: line });
    const middle = (box: { x: number; y: number; width: number; height: number }) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    expect(middle(boxOf(file, ground))).toEqual(middle(boxOf(file, line)));
  });
});

describe.each(EDITORS)('a tension in %s', (editor) => {
  it('has palette colours and readable text', async () => {
    const { plugin, file, node, says, thinks } = await start(editor);
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'polite' });
    const about = complaintsAbout(file, node).filter((line) => line.includes('"tension'));
    expect(about.filter((line) => !line.includes('overlaps'))).toEqual([]);
  });

  it('is gone when people delete it', async () => {
    const { plugin, file, node, says, thinks } = await start(editor);
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'polite' });
    remove(file, [pieces(file, node, 'tension')[0]?.id ?? '']);
    expect(tensionsIn(plugin, node)).toEqual([]);
    plugin.get('tension.draw', { node, from: says, to: thinks, label: 'again' });
    expect(tensionsIn(plugin, node)).toEqual([{ from: says, to: thinks, label: 'again' }]);
  });
});

// Parts of a map are found wherever people put them, belong to their own map, and take the notes on them along.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSection, addSticky, addText, duplicate, moveBy, typeText } from '../../host/document/people';
import type { SectionId } from '../../shared/templates/template';
import { adopt, boxOf, noteSpot, piece, pieces, pointIn, SECTIONS, stickyIn, tagOf } from '../harness/board';
import { closeAll, type Editor, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const FAR = 40_000;

async function opened(editor: Editor) {
  const { plugin, node } = await openOnMap({ editor });
  return { plugin, file: plugin.file, node };
}

/** A section of people's own; in Design, a frame. */
function ownContainer(file: FigmaFile, editor: Editor, x: number, size = 12_000): string {
  if (editor === 'figjam') return addSection(file, { x, y: 0 }, size, size);
  return file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
    file.create('FRAME', file.currentPageId, { x, y: 0, width: size, height: size, clipsContent: false }),
  ).id;
}

/** Drags a node with everything in it into another one. */
function drag(file: FigmaFile, id: string, into: string, by = FAR): void {
  moveBy(file, [id], { x: by, y: 0 });
  adopt(file, id, into);
}

/** Each note as read, with its section; and each section's number of notes as counted live. */
function readNotes(plugin: OpenPlugin, node: string): [text: string, section: string][] {
  const { notes, sections } = plugin.get('map.read', { node });
  const nameOf = (id: string | null) => sections.find((section) => section.node === id)?.id ?? 'none';
  return notes
    .map(({ text, parentSection }): [string, string] => [text, nameOf(parentSection)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const liveCounts = (plugin: OpenPlugin) => {
  const counts = plugin.events('counts').at(-1)?.counts ?? {};
  return Object.fromEntries(Object.entries(counts).map(([id, entry]) => [id, entry?.notes]));
};

const openCounts = (plugin: OpenPlugin, node: string) => {
  const { counts } = plugin.open(node);
  return Object.fromEntries(Object.entries(counts).map(([id, entry]) => [id, entry?.notes]));
};

/** What the window was told while it happened is what opening the map anew says. */
function expectCounts(plugin: OpenPlugin, node: string, counts: Partial<Record<SectionId, number>>): void {
  plugin.run.settle();
  expect(liveCounts(plugin)).toEqual(counts);
  expect(openCounts(plugin, node)).toEqual(counts);
  expect(plugin.run.errors).toEqual([]);
}

describe.each(EDITORS)('in %s a section', (editor) => {
  it("that was dragged into somebody's own keeps its notes, and takes in new ones", async () => {
    const { plugin, file, node } = await opened(editor);
    stickyIn(file, node, 'hear', 'Call at eight');
    const section = piece(file, node, 'section', 'hear').id;
    drag(file, section, ownContainer(file, editor, FAR));
    const { x, y } = boxOf(file, section);
    adopt(file, addSticky(file, { x: x + 60, y: y + 700 }, 'Dropped later'), section);
    expectCounts(plugin, node, { hear: 2 });
    expect(readNotes(plugin, node)).toEqual([
      ['Call at eight', 'hear'],
      ['Dropped later', 'hear'],
    ]);
    expect(plugin.open(node).missing).toEqual([]);
    const [added = ''] = plugin.addNotes(node, 'hear', ['From the window']);
    expect(file.descendants(section)).toContain(added);
    expect(tagOf(file.get(file.get(added).parent ?? ''))).toMatchObject({
      role: 'note-area',
      section: 'hear',
    });
  });

  it('that was dragged onto another map stays with its own', async () => {
    const { plugin, file, node } = await opened(editor);
    stickyIn(file, node, 'hear', 'Call at eight');
    const other = plugin.insert({ title: 'Other' }).node;
    stickyIn(file, other, 'pain', 'The queue');
    const section = piece(file, node, 'section', 'hear').id;
    const under = piece(file, other, 'section', 'pain').id;
    moveBy(file, [section], { x: boxOf(file, under).x - boxOf(file, section).x, y: 0 });
    adopt(file, section, under);
    expect(file.get(section).parent).toBe(under);
    plugin.run.settle();
    expect(readNotes(plugin, node)).toEqual([['Call at eight', 'hear']]);
    expect(readNotes(plugin, other)).toEqual([['The queue', 'pain']]);
    expect(openCounts(plugin, node)).toEqual({ hear: 1 });
    expect(openCounts(plugin, other)).toEqual({ pain: 1 });
  });

  it('that was dragged off the map counts what lies over it', async () => {
    const { plugin, file, node } = await opened(editor);
    const section = piece(file, node, 'section', 'gain').id;
    drag(file, section, file.currentPageId);
    const { x, y } = boxOf(file, section);
    adopt(file, addSticky(file, { x: x + 60, y: y + 700 }, 'Over it'), file.currentPageId);
    expectCounts(plugin, node, { gain: 1 });
    expect(readNotes(plugin, node)).toEqual([['Over it', 'none']]);
  });
});

describe.each(EDITORS)('in %s panels that were dragged away', (editor) => {
  it('still say who, what and when, and are not drawn again', async () => {
    const { plugin, file, node } = await opened(editor);
    const context = { product: 'Booking', goal: 'Fewer calls', decision: 'Which app', deadline: 'May' };
    plugin.update(node, { problem: 'Dana waits', context, name: 'Dana' });
    plugin.get('table.write', { node, cells: [{ row: 1, column: 0, was: '', to: 'Call back' }] });
    const before = plugin.get('map.read', { node });
    const own = ownContainer(file, editor, FAR);
    for (const role of ['persona', 'problem', 'actions', 'context'])
      drag(file, piece(file, node, role).id, own);
    plugin.run.settle();
    const after = plugin.get('map.read', { node });
    expect({ ...after, sections: [] }).toEqual({ ...before, sections: [] });
    plugin.update(node, { context: { product: 'Booking 2' }, problem: 'Dana waits long' });
    expect(plugin.open(node)).toMatchObject({ problem: 'Dana waits long', persona: 'Dana' });
    expect(plugin.open(node).context.product).toBe('Booking 2');
    expect(pieces(file, file.currentPageId, 'context')).toHaveLength(1);
  });

  it('keep the notes that lie on them', async () => {
    const { plugin, file, node } = await opened(editor);
    const panel = piece(file, node, 'problem').id;
    adopt(file, addSticky(file, pointIn(file, panel, 20, 20), 'Which problem?'), panel);
    drag(file, panel, file.currentPageId);
    plugin.run.settle();
    expect(readNotes(plugin, node)).toEqual([['Which problem?', 'none']]);
  });
});

describe.each(EDITORS)("in %s a map inside somebody's own section", (editor) => {
  it('counts what lies over it, at either depth, and what was dragged out of it', async () => {
    const { plugin, file, node } = await opened(editor);
    const own = ownContainer(file, editor, -6000);
    adopt(file, node, own);
    plugin.run.settle();
    const beside = addSticky(file, noteSpot(file, node, 'hear'), 'Beside the map');
    adopt(file, beside, own);
    const above = addSticky(file, noteSpot(file, node, 'see'), 'On the page');
    adopt(file, above, file.currentPageId);
    const section = piece(file, node, 'section', 'pain').id;
    stickyIn(file, node, 'pain', 'The queue');
    drag(file, section, own);
    expectCounts(plugin, node, { hear: 1, see: 1, pain: 1 });
    expect(readNotes(plugin, node).map(([text]) => text)).toEqual([
      'Beside the map',
      'On the page',
      'The queue',
    ]);
  });

  it('follows when that is moved away from under a loose note', async () => {
    const { plugin, file, node } = await opened(editor);
    const own = ownContainer(file, editor, -6000);
    adopt(file, node, own);
    adopt(file, addSticky(file, noteSpot(file, node, 'see'), 'On the page'), file.currentPageId);
    expectCounts(plugin, node, { see: 1 });
    moveBy(file, [own], { x: FAR, y: 0 });
    expectCounts(plugin, node, {});
    expect(readNotes(plugin, node)).toEqual([]);
  });
});

describe.each(EDITORS)('in %s a theme', (editor) => {
  it('that lies on the page over the map keeps its notes', async () => {
    const { plugin, file, node } = await opened(editor);
    const notes = ['Waits', 'Asks'].map((text, n) => stickyIn(file, node, 'hear', text, { n }));
    plugin.run.settle();
    plugin.get('notes.gather', { node, groups: [{ section: 'hear', name: 'Calls', notes }] });
    const theme = piece(file, node, 'theme').id;
    adopt(file, theme, file.currentPageId);
    expectCounts(plugin, node, { hear: 2 });
    const { notes: read } = plugin.get('map.read', { node });
    expect(read.map(({ text, theme: name }) => [text, name]).sort()).toEqual([
      ['Asks', 'Calls'],
      ['Waits', 'Calls'],
    ]);
  });
});

describe('in Design', () => {
  it('a sticky and a note frame dropped into a note frame count once each', async () => {
    const { plugin, file, node } = await opened('figma');
    const [outer = '', inner = ''] = plugin.addNotes(node, 'hear', ['Outer', 'Inner']);
    adopt(file, inner, outer);
    adopt(file, addSticky(file, { x: 0, y: 0 }, 'Pasted'), outer);
    expectCounts(plugin, node, { hear: 3 });
    expect(readNotes(plugin, node)).toEqual([
      ['Inner', 'hear'],
      ['Outer', 'hear'],
      ['Pasted', 'hear'],
    ]);
    typeText(file, file.get(inner).children[0] ?? '', '');
    expectCounts(plugin, node, { hear: 2 });
  });

  it.each([
    ['badge', 'hear'],
    ['photo', undefined],
  ] as const)('a text dropped on a %s is a note, and the label stays ours', async (role, section) => {
    const { plugin, file, node } = await opened('figma');
    const label = piece(file, node, role, section).id;
    const text = addText(file, { x: 0, y: 0 }, 'Dropped here');
    adopt(file, text, label);
    plugin.run.settle();
    expect(readNotes(plugin, node).map(([words]) => words)).toEqual(['Dropped here']);
  });
});

describe.each(EDITORS)('in %s a map duplicated together with its dragged-out section', (editor) => {
  it('makes two whole maps', async () => {
    const { plugin, file, node } = await opened(editor);
    for (const section of SECTIONS) stickyIn(file, node, section, `${section} note`);
    const out = piece(file, node, 'section', 'hear').id;
    drag(file, out, file.currentPageId);
    plugin.run.settle();
    const [copy = ''] = duplicate(file, [node, out]);
    plugin.run.settle();
    const all = SECTIONS.map((section): [string, string] => [`${section} note`, section]).sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    expect(readNotes(plugin, node)).toEqual(all);
    expect(readNotes(plugin, copy)).toEqual(all);
    const [first, second] = [plugin.open(node), plugin.open(copy)];
    expect(first.id).not.toBe(second.id);
    expect([first.missing, second.missing]).toEqual([[], []]);
    expect(readNotes(plugin, node)).toEqual(all);
    expect(readNotes(plugin, copy)).toEqual(all);
  });
});

describe.each(EDITORS)('in %s a loose note over two maps', (editor) => {
  it('counts for the one that lies on top', async () => {
    const { plugin, file, node } = await opened(editor);
    const top = plugin.insert({ title: 'Top' }).node;
    const [below, above] = [boxOf(file, node), boxOf(file, top)];
    moveBy(file, [top], { x: below.x - above.x + 700, y: below.y - above.y });
    adopt(file, addSticky(file, noteSpot(file, top, 'see'), 'Between'), file.currentPageId);
    plugin.run.settle();
    expect(readNotes(plugin, node)).toEqual([]);
    expect(readNotes(plugin, top)).toEqual([['Between', 'none']]);
    expect(openCounts(plugin, node)).toEqual({});
    expect(openCounts(plugin, top)).toEqual({ see: 1 });
  });
});

// A map that people drew themselves is used as it is: only data is written, and it is read, followed and exported like
// one of ours.
import { afterEach, describe, expect, it } from 'vitest';
import { textRecord } from '../../host/document/defaults';
import type { FigmaFile } from '../../host/document/file';
import {
  addSection,
  addShape,
  addSticky,
  addTable,
  addText,
  duplicate,
  editCell,
  moveBy,
  remove,
  rename,
  setVisible,
} from '../../host/document/people';
import { planAdoption } from '../../shared/adopt/plan-adoption';
import { type FoundBoard, recogniseBoards } from '../../shared/adopt/recognise-boards';
import { planBeside } from '../../shared/draw/new-map';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { encloses, overlaps } from '../../shared/geometry/rect';
import { toOpenMap } from '../../shared/map/open-map';
import { boxOf } from '../harness/board';
import { pictureOf } from '../harness/picture';
import {
  addBody,
  CREATED,
  closeAll,
  type Editor,
  type OpenPlugin,
  openOnMap,
  openPlugin,
  SPEC,
} from '../harness/plugin';

afterEach(closeAll);

const WORDS = ['Says', 'Thinks', 'Does', 'Feels'];

/** Sections in a row; the first has two notes, each of the others one. */
function sectionsIn(file: FigmaFile): void {
  WORDS.forEach((name, at) => {
    const section = addSection(file, { x: at * 1000, y: 0 }, 900, 900);
    rename(file, section, name);
    for (let n = 0; n < (at === 0 ? 2 : 1); n += 1)
      addSticky(file, { x: at * 1000 + 60 + n * 264, y: 100 }, `${name} ${n}`);
  });
}

/** Titles over notes on the page, with nothing around them. */
function titlesIn(file: FigmaFile): void {
  WORDS.forEach((name, at) => {
    addText(file, { x: at * 1000, y: 0 }, name);
    for (let n = 0; n < (at === 0 ? 2 : 1); n += 1)
      addSticky(file, { x: at * 1000 + n * 264, y: 100 }, `${name} ${n}`);
  });
}

/** FigJam's own template: four squares in a section. */
function squaresIn(file: FigmaFile): void {
  const around = addSection(file, { x: -100, y: -100 }, 2100, 2100);
  rename(file, around, 'Empathy map');
  WORDS.forEach((name, at) => {
    const corner = { x: (at % 2) * 1000, y: Math.floor(at / 2) * 1000 };
    const square = addShape(file, corner, 'SQUARE', name);
    file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.patch(square, { width: 900, height: 900 }),
    );
    for (let n = 0; n < (at === 0 ? 2 : 1); n += 1)
      addSticky(file, { x: corner.x + 60 + n * 264, y: corner.y + 200 }, `${name} ${n}`);
  });
}

/** Frames with a title and notes that are texts, as in Design. */
function framesIn(file: FigmaFile): void {
  WORDS.forEach((name, at) => {
    const put = (type: 'FRAME' | 'TEXT', parent: string, patch: object) =>
      file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.create(type, parent, patch)).id;
    const frame = put('FRAME', file.currentPageId, { x: at * 1000, y: 0, width: 900, height: 900 });
    put('TEXT', frame, { x: 40, y: 40, text: textRecord(name, { fontSize: 40 }) });
    for (let n = 0; n < (at === 0 ? 2 : 1); n += 1)
      put('TEXT', frame, {
        x: 40,
        y: 200 + n * 100,
        text: textRecord(`Quote ${n} for ${name}`, { fontSize: 24 }),
      });
  });
}

function found(plugin: OpenPlugin): FoundBoard {
  const [board] = recogniseBoards(plugin.get('board.find', {}).items);
  if (board === undefined) throw new Error('no board was recognised');
  return board;
}

async function adopted(draw: (file: FigmaFile) => void, editor: Editor = 'figjam') {
  const plugin = await openPlugin({ editor });
  const { file } = plugin;
  draw(file);
  plugin.run.settle();
  const board = found(plugin);
  const before = pictureOf(file);
  const body = planAdoption(board, { ...SPEC, template: board.template }, 'adopted', CREATED);
  if (body === null) throw new Error('nothing to adopt');
  const view = plugin.get('map.adopt', body);
  plugin.run.settle();
  return { plugin, file, before, view, node: view.node };
}

const counted = (counts: Record<string, { notes: number } | undefined>) =>
  Object.fromEntries(Object.entries(counts).map(([section, count]) => [section, count?.notes]));

const ALL = { says: 2, thinks: 1, does: 1, feels: 1 };

/** Everything but the data that plugins store. */
const withoutData = (picture: ReturnType<typeof pictureOf>) =>
  JSON.stringify(picture, (key, value) => (key === 'pluginData' ? undefined : value));

function exported(plugin: OpenPlugin, node: string): Record<string, string[]> {
  const { map } = toEmpathyMap(plugin.get('map.read', { node }), { source: 'Test', exportedAt: CREATED });
  return Object.fromEntries(map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)]));
}

const BOARDS: [string, (file: FigmaFile) => void][] = [
  ['sections in a row', sectionsIn],
  ['titles over notes', titlesIn],
  ['squares in a section', squaresIn],
];

describe.each(BOARDS)('map.adopt of %s', (_name, draw) => {
  it('writes only data, as one undo step, and reads every note once', async () => {
    const { plugin, file, before, view, node } = await adopted(draw);
    expect(counted(view.counts)).toEqual(ALL);
    expect(view.facts.template).toBe('four-quadrant');
    expect(withoutData(pictureOf(file))).toBe(withoutData(before));
    expect(exported(plugin, node)).toEqual({
      says: ['Says 0', 'Says 1'],
      thinks: ['Thinks 0'],
      does: ['Does 0'],
      feels: ['Feels 0'],
    });
    expect(
      plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([node]);
    expect(plugin.get('board.find', {}).items).toEqual([]);
    file.undo();
    expect(pictureOf(file)).toEqual(before);
  });
});

/** What people see of the page. */
function shownIn({ viewport: { center, zoom, width, height } }: FigmaFile) {
  const size = { width: width / zoom, height: height / zoom };
  return { x: center.x - size.width / 2, y: center.y - size.height / 2, ...size };
}

describe('an adopted map', () => {
  it('follows notes that come, go and move between regions', async () => {
    const { plugin, file, node } = await adopted(titlesIn);
    const thinks = addSticky(file, { x: 1000, y: 380 }, 'A thought');
    plugin.run.settle();
    const live = () => counted(plugin.events('counts').at(-1)?.counts ?? {});
    expect(live()).toEqual({ ...ALL, thinks: 2 });
    moveBy(file, [thinks], { x: 2000, y: 0 });
    plugin.run.settle();
    expect(live()).toEqual({ ...ALL, feels: 2 });
    moveBy(file, [thinks], { x: 0, y: 9000 });
    plugin.run.settle();
    expect(live()).toEqual(ALL);
    expect(counted(plugin.open(node).counts)).toEqual(ALL);
  });

  it('has its regions where their titles are moved to', async () => {
    const { plugin, file, node } = await adopted(titlesIn);
    const title = [...file.nodes.values()].find(({ text }) => text?.characters === 'Feels')?.id ?? '';
    const note = [...file.nodes.values()].find(({ text }) => text?.characters === 'Feels 0')?.id ?? '';
    moveBy(file, [title, note], { x: 0, y: 7000 });
    plugin.run.settle();
    expect(counted(plugin.open(node).counts)).toEqual(ALL);
    moveBy(file, [title], { x: 0, y: 7000 });
    plugin.run.settle();
    expect(counted(plugin.events('counts').at(-1)?.counts ?? {})).toEqual({ says: 2, thinks: 1, does: 1 });
  });

  it.each(BOARDS)('takes new notes where there is room: %s', async (_name, draw) => {
    const { plugin, file, node } = await adopted(draw);
    const texts = Array.from({ length: 9 }, (_text, n) => `New ${n}`);
    const added = plugin.get('note.add', addBody(node, 'does', texts)).notes;
    plugin.run.settle();
    expect(counted(plugin.open(node).counts)).toEqual({ ...ALL, does: 10 });
    const boxes = [...file.nodes.values()]
      .filter(({ type }) => type === 'STICKY')
      .map(({ id }) => boxOf(file, id));
    expect(boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)))).toBe(false);
    expect(added).toHaveLength(9);
  });

  it('is repaired from its other sections when what stored its record is deleted', async () => {
    const { plugin, file, node } = await adopted(titlesIn);
    plugin.update(node, { people: 12 });
    remove(file, [node]);
    plugin.run.settle();
    const [lost] = plugin.events('maps').at(-1)?.lost ?? [];
    const view = plugin.get('map.repair', { node: lost?.node ?? '' });
    expect(counted(view.counts)).toEqual({ thinks: 1, does: 1, feels: 1 });
    expect(view.facts).toMatchObject({ template: 'four-quadrant', people: '12' });
    expect(toOpenMap(view).missing).toEqual(['says']);
  });

  it('shows the whole of a region, and all of the map', async () => {
    const { plugin, file, node } = await adopted(titlesIn);
    plugin.get('piece.show', { node, role: 'section', section: 'does' });
    const note = [...file.nodes.values()].find(({ text }) => text?.characters === 'Does 0')?.id ?? '';
    expect(encloses(shownIn(file), boxOf(file, note))).toBe(true);
    plugin.get('piece.show', { node, role: 'map' });
    const stickies = [...file.nodes.values()].filter(({ type }) => type === 'STICKY');
    expect(stickies.every(({ id }) => encloses(shownIn(file), boxOf(file, id)))).toBe(true);
  });

  it('of frames in Design is read and followed, too', async () => {
    const { plugin, file, node, view } = await adopted(framesIn, 'figma');
    expect(counted(view.counts)).toEqual(ALL);
    expect(view.adopted).toEqual({ isBare: true, regions: [], isScattered: true });
    expect(plugin.addNotes(node, 'feels', ['New'])).toHaveLength(1);
    plugin.run.settle();
    expect(counted(plugin.open(node).counts)).toEqual({ ...ALL, feels: 2 });
    expect(file.editor).toBe('figma');
  });

  it.each(BOARDS)('becomes two when people copy all of it: %s', async (_name, draw) => {
    const { plugin, file, node, view } = await adopted(draw);
    const { children } = file.get(file.currentPageId);
    const [first = ''] = duplicate(file, children);
    moveBy(
      file,
      file.get(file.currentPageId).children.filter((id) => !children.includes(id)),
      { x: 0, y: 9000 },
    );
    plugin.run.settle();
    const copy =
      first === '' ? '' : (plugin.get('hello', {}).maps.find((map) => map.node !== node)?.node ?? '');
    const other = plugin.get('map.open', { node: copy });
    expect(other.map).not.toBe(view.map);
    expect([counted(other.counts), counted(plugin.open(node).counts)]).toEqual([ALL, ALL]);
  });

  it('is the map of whatever people select in it', async () => {
    const { plugin, file, node } = await adopted(sectionsIn);
    file.selection = [...file.nodes.values()].flatMap(({ id, text }) =>
      text?.characters === 'Does 0' ? [id] : [],
    );
    plugin.run.settle();
    expect(plugin.events('maps').at(-1)?.selected).toBe(node);
  });

  it('stores what people change on its own nodes, and tells what it lacks', async () => {
    const { plugin, node, view } = await adopted(sectionsIn);
    expect(view.adopted).toEqual({ isBare: true, regions: [], isScattered: true });
    plugin.update(node, { people: 12 });
    expect(plugin.open(node).people).toBe(12);
    expect((await adopted(squaresIn)).view.adopted?.regions).toEqual(['says', 'thinks', 'does', 'feels']);
  });
});

describe('board.find', () => {
  it('reads the words of a table, and leaves out what is hidden or on a map', async () => {
    const { plugin } = await openOnMap();
    const { file } = plugin;
    const table = addTable(file, { x: 0, y: -9000 }, 2, 2);
    editCell(file, table, 0, 0, 'Says');
    editCell(file, table, 1, 1, 'Two\nlines');
    setVisible(file, [addSticky(file, { x: 900, y: -9000 }, 'Hidden')], false);
    plugin.run.settle();
    expect(plugin.get('board.find', {}).items).toEqual([
      { node: table, kind: 'table', text: 'Says\t\n\tTwo lines', box: boxOf(file, table), parent: null },
    ]);
  });
});

describe('panels.draw', () => {
  it.each(BOARDS)('draws beside the board what it lacks, as one undo step: %s', async (_name, draw) => {
    const { plugin, file, node, view } = await adopted(draw);
    plugin.update(node, { people: 9 });
    const people = [...file.nodes.keys()];
    const before = pictureOf(file);
    const plan = planBeside(toOpenMap(view), { title: 'Beside', persona: 'Dana' });
    const after = plugin.get('panels.draw', { node, plan });
    plugin.run.settle();
    expect(after.node).not.toBe(node);
    expect([after.title, after.personaName, after.map]).toEqual(['Beside', 'Dana', view.map]);
    expect(counted(after.counts)).toEqual(ALL);
    expect(after.adopted?.isBare).toBe(false);
    const drawn = boxOf(file, after.node);
    const inWay = people.filter((id) => {
      const { type, parent } = file.get(id);
      return (
        type !== 'PAGE' &&
        type !== 'DOCUMENT' &&
        parent === file.currentPageId &&
        overlaps(boxOf(file, id), drawn)
      );
    });
    expect(inWay).toEqual([]);
    const reopened = plugin.open(after.node);
    expect(reopened).toMatchObject({ people: 9, title: 'Beside', template: 'four-quadrant', missing: [] });
    plugin.update(after.node, { title: 'Renamed', step: 'says' });
    expect(exported(plugin, after.node).says).toEqual(['Says 0', 'Says 1']);
    expect(
      plugin
        .events('maps')
        .at(-1)
        ?.maps.map((map) => map.node),
    ).toEqual([after.node]);
    file.undo();
    file.undo();
    expect({ ...pictureOf(file), selection: [] }).toEqual({ ...before, selection: [] });
  });

  it('draws the sections that the board does not have', async () => {
    const { plugin, file, node, view } = await adopted((drawn) => {
      sectionsIn(drawn);
      const last = [...drawn.nodes.values()].find(({ name }) => name === 'Feels')?.id ?? '';
      rename(drawn, last, 'Ideas');
    });
    expect(toOpenMap(view).missing).toEqual(['feels']);
    const plan = planBeside(toOpenMap(view), { title: '', persona: '' });
    const after = plugin.get('panels.draw', { node, plan });
    expect(toOpenMap(after).missing).toEqual([]);
    plugin.addNotes(after.node, 'feels', ['Small']);
    expect(exported(plugin, after.node).feels).toEqual(['Small']);
    expect(file.get(after.node).type).toBe('SECTION');
  });
});

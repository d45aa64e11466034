// What inserting a map leaves on the page, through the built plugin in both editors.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { addSticky } from '../../host/document/people';
import type { NodeRecord } from '../../host/document/types';
import { board } from '../../shared/locales/en/board';
import { EMPTY_CONTEXT } from '../../shared/model/context';
import { NO_RECORD } from '../../shared/model/session';
import { badgeWords, boxOf, chipWords, piece, pieces, SECTIONS, tagOf, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import {
  CREATED,
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  type OpenPlugin,
  openPlugin,
  SPEC,
  WITHOUT_FONTS,
} from '../harness/plugin';

afterEach(closeAll);

const HASHTAGS = ['#quote', '#seen', '#data', '#guess'];

const CONTAINER: Record<Editor, string> = { figjam: 'SECTION', figma: 'FRAME' };
const DISTANCE = 200;

const topLevel = ({ file }: OpenPlugin): readonly string[] => file.get(file.currentPageId).children;

/** The gap between two boxes, along the axis where it is larger. */
function distance(file: FigmaFile, a: string, b: string): number {
  const [one, two] = [boxOf(file, a), boxOf(file, b)];
  const dx = Math.max(two.x - one.x - one.width, one.x - two.x - two.width);
  const dy = Math.max(two.y - one.y - one.height, one.y - two.y - two.height);
  return Math.max(dx, dy);
}

describe.each(everywhere)('map.insert in %s, %s', (editor, mode) => {
  const open = () => openPlugin({ editor, mode });

  it('draws everything inside one root', async () => {
    const plugin = await open();
    const map = plugin.insert();
    const root = plugin.file.get(map.node);
    expect(topLevel(plugin)).toEqual([map.node]);
    expect(root).toMatchObject({ type: CONTAINER[editor], name: 'Booking app' });
    expect(plugin.run.errors).toEqual([]);
    expect(plugin.run.console).toEqual([]);
  });

  it('writes the title, the persona and the order with its reason', async () => {
    const { file, ...plugin } = await open().then((opened) => ({ file: opened.file, map: opened.insert() }));
    const root = plugin.map.node;
    expect(wordsOf(piece(file, root, 'title'))).toBe('Booking app');
    expect(wordsOf(piece(file, root, 'persona-line'))).toBe('Dana');
    expect(chipWords(file, root)).toEqual([
      '1  Hear',
      '2  See',
      '3  Think & Feel',
      '4  Say & Do',
      '5  Pain',
      '6  Gain',
    ]);
    expect(wordsOf(piece(file, root, 'order-rest'))).toBe('then group · vote · problem · actions');
    expect(wordsOf(piece(file, root, 'persona-name'))).toBe('Dana');
    expect(
      pieces(file, root, 'persona-field').map((record) => [tagOf(record)?.field, wordsOf(record)]),
    ).toEqual(
      ['role', 'goal', 'situation', 'segment', 'age', 'location', 'spareTime'].map((field) => [
        field,
        board.persona.asks[field as 'role'],
      ]),
    );
  });

  it('draws six sections, each with its number, heading and two prompts that name the persona', async () => {
    const plugin = await open();
    const { node } = plugin.insert();
    const { file } = plugin;
    expect(pieces(file, node, 'section').map((record) => tagOf(record)?.section)).toEqual([
      'think-feel',
      'hear',
      'see',
      'say-do',
      'pain',
      'gain',
    ]);
    for (const section of SECTIONS) {
      const holder = piece(file, node, 'section', section);
      // On a FigJam board the name would appear on a chip above the heading, which says the same.
      const name = editor === 'figjam' ? '' : board.sections[section]?.title;
      expect(holder).toMatchObject({ type: CONTAINER[editor], name, parent: node });
      expect(badgeWords(file, node, section)).toBe(String(SPEC.order.sections.indexOf(section) + 1));
      expect(wordsOf(piece(file, node, 'heading', section))).toBe(board.sections[section]?.title);
      const prompts = pieces(file, node, 'prompt').filter(({ parent }) => parent === holder.id);
      expect(prompts.map(wordsOf)).toEqual(
        board.sections[section]?.prompts.map(({ text }) => text.replace('{persona}', 'Dana')),
      );
      expect(prompts.map((record) => tagOf(record)?.prompt)).toEqual(
        board.sections[section]?.prompts.map(({ id }) => id),
      );
    }
  });

  it('draws the problem statement, the actions and the rules for notes', async () => {
    const plugin = await open();
    const { node } = plugin.insert();
    const { file } = plugin;
    for (const role of ['persona', 'problem', 'actions', 'how-to']) {
      expect(piece(file, node, role)).toMatchObject({ type: CONTAINER[editor], parent: node });
    }
    expect(wordsOf(piece(file, node, 'problem-text'))).toBe(board.problem.placeholder);
    const { good, weak, rules, vote } = board.howTo;
    const said = pieces(file, node, 'rule').map(wordsOf);
    expect(said.slice(0, 8)).toEqual([good.text, good.verdict, weak.text, weak.verdict, ...HASHTAGS]);
    expect(said.slice(-5)).toEqual([...rules, editor === 'figjam' ? vote.figjam : vote.design]);
    expect(said.some((words) => /stamp/i.test(words))).toBe(editor === 'figjam');
    const table = piece(file, node, 'actions-table');
    const rowsIn = ({ table: native, children }: NodeRecord) =>
      editor === 'figjam'
        ? native?.cells.map((cells) => cells.map(({ text }) => text.characters))
        : children.map((row) => pieces(file, row, 'actions-cell').map(wordsOf));
    const [head, ...rows] = rowsIn(table) ?? [];
    expect(rows).toHaveLength(8);
    expect(rowsIn(piece(file, node, 'problem-table'))).toEqual(
      Object.values(board.problem.rows).map((label) => [label, '']),
    );
    expect(table.type).toBe(editor === 'figjam' ? 'TABLE' : 'FRAME');
    expect(head).toEqual(['Action', 'Owner', 'Due', 'Status', 'How we’ll know']);
  });

  it('tags every plugin-owned node with the map and a version', async () => {
    const plugin = await open();
    const map = plugin.insert();
    const tags = [map.node, ...plugin.file.descendants(map.node)].flatMap((id) => {
      const tag = tagOf(plugin.file.get(id));
      return tag === null ? [] : [tag];
    });
    expect(new Set(tags.map((tag) => `${tag.map} ${tag.v}`))).toEqual(new Set([`${map.id} 2`]));
    expect(tags.filter(({ role }) => role === 'map')).toHaveLength(1);
    expect(tags.length).toBeGreaterThan(35);
  });

  it('adds relaunch buttons for the guide and the export to the root', async () => {
    const plugin = await open();
    const { node } = plugin.insert();
    expect(Object.keys(plugin.file.get(node).relaunchData)).toEqual(['guide', 'export']);
  });

  it('selects the map and brings it into view beside the window', async () => {
    const plugin = await open();
    const { node } = plugin.insert();
    const { x, y, width, height } = boxOf(plugin.file, node);
    const { center, zoom, ...view } = plugin.file.viewport;
    expect(plugin.file.selection).toEqual([node]);
    const left = (x - center.x) * zoom + view.width / 2;
    const free = view.width - (plugin.run.ui?.width ?? 0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + (width * zoom) / 2).toBeCloseTo(free / 2);
    expect(left + width * zoom).toBeLessThanOrEqual(free);
    expect(center.y).toBe(y + height / 2);
    expect(height * zoom).toBeLessThanOrEqual(view.height);
  });

  it('centres the map on an empty page in what the window leaves free of the view', async () => {
    const file = FigmaFile.create({ editor });
    file.viewport = { ...file.viewport, center: { x: 5000, y: -3000 }, zoom: 0.5 };
    const plugin = await openPlugin({ editor, mode, file });
    const { x, y, width, height } = boxOf(file, plugin.insert().node);
    expect([x + width / 2, y + height / 2]).toEqual([5000 - 380 / 0.5 / 2, -3000]);
  });

  it('centres it in all of the view where no window is shown, or a large one', async () => {
    for (const options of [
      { command: 'insert' },
      { clientStorage: new Map<string, unknown>([['window-size', { width: 700, height: 640 }]]) },
    ]) {
      const plugin = await openPlugin({ editor, mode, ...options });
      const { x, y, width, height } = boxOf(plugin.file, plugin.insert().node);
      expect([x + width / 2, y + height / 2]).toEqual([0, 0]);
      expect(plugin.file.viewport.center).toEqual({ x: 0, y: 0 });
    }
  });

  it('places the map 200 away from everything on the page, near the view', async () => {
    const file = FigmaFile.create({ editor });
    const others = [-400, 0, 700].map((x) => addSticky(file, { x, y: x / 2 }, 'There before'));
    const plugin = await openPlugin({ editor, mode, file });
    const { node } = plugin.insert();
    const gaps = others.map((id) => distance(file, node, id));
    expect(Math.min(...gaps)).toBe(DISTANCE);
  });

  it('inserts a second map beside the first one, which stays unchanged', async () => {
    const plugin = await open();
    const first = plugin.insert();
    const before = plugin.file.descendants(first.node).map((id) => plugin.file.get(id));
    const second = plugin.insert({ title: 'Another' });
    expect(second.id).not.toBe(first.id);
    expect(distance(plugin.file, first.node, second.node)).toBe(DISTANCE);
    expect(plugin.file.descendants(first.node).map((id) => plugin.file.get(id))).toEqual(before);
    expect(plugin.get('hello', {}).maps.map(({ id, title }) => [id, title])).toEqual([
      [first.id, 'Booking app'],
      [second.id, 'Another'],
    ]);
  });

  it('is removed completely by one undo', async () => {
    const plugin = await open();
    addSticky(plugin.file, { x: 0, y: 0 }, 'There before');
    const before = pictureOf(plugin.file);
    plugin.insert();
    plugin.file.undo();
    expect(isSame({ ...before, selection: [] }, { ...pictureOf(plugin.file), selection: [] })).toBe(true);
    plugin.run.settle();
    expect(plugin.events('maps').at(-1)).toEqual({ maps: [], selected: null });
    expect(plugin.run.errors).toEqual([]);
  });

  it('replies with what is on the board', async () => {
    const plugin = await open();
    const map = plugin.insert();
    expect(map).toEqual({
      node: map.node,
      id: map.id,
      isNewer: false,
      adopted: null,
      title: 'Booking app',
      persona: 'Dana',
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: SPEC.order,
      people: 6,
      minutes: 60,
      votes: 3,
      plan: {},
      record: NO_RECORD,
      prompts: {},
      coach: [],
      actions: [],
      review: [],
      series: null,
      baseline: '',
      unknownFields: {},
      created: CREATED,
      context: EMPTY_CONTEXT,
      hasContext: false,
      problem: '',
      problemRows: Object.values(board.problem.rows).map((label) => [label, '']),
      hasDetails: false,
      personaFields: ['role', 'goal', 'situation', 'segment', 'age', 'location', 'spareTime'].map(
        (field) => ({ field, label: '', text: '' }),
      ),
      hasPhoto: false,
      shownPrompts: map.shownPrompts,
      hidden: [],
      details: { name: 'Dana', segment: null, details: {}, own: [] },
      missing: [],
      step: 'hear',
      counts: {},
      facts: map.facts,
    });
    expect(map.facts).toMatchObject({ ...insertBody().facts, step: '' });
  });

  it('is drawn in the nearest style when one is missing, and says which', async () => {
    const plugin = await openPlugin({ editor, mode, faults: { badFonts: ['Inter Bold'] } });
    const { node } = plugin.insert();
    expect(plugin.events('fonts')).toEqual([{ fonts: [{ missing: 'Inter Bold', used: 'Inter Semi Bold' }] }]);
    expect(piece(plugin.file, node, 'title').text?.fontName).toEqual({ family: 'Inter', style: 'Semi Bold' });
    expect(plugin.run.errors).toEqual([]);
  });

  it('is drawn in another family when Inter is missing, and says which', async () => {
    const plugin = await openPlugin({ editor, mode, readings: { inter: 'missing' } });
    const { node } = plugin.insert();
    expect(plugin.events('fonts')[0]?.fonts).toContainEqual({ missing: 'Inter Bold', used: 'Roboto Bold' });
    expect(piece(plugin.file, node, 'title').text?.fontName).toEqual({ family: 'Roboto', style: 'Bold' });
    expect(plugin.addNotes(node, 'hear', ['One'])).toHaveLength(1);
    expect(plugin.run.errors).toEqual([]);
  });

  it('fails with `no-font` when no font can be loaded, and leaves nothing behind', async () => {
    const plugin = await openPlugin({ editor, mode, ...WITHOUT_FONTS });
    const before = pictureOf(plugin.file);
    const answer = plugin.ask('map.insert', insertBody());
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-font', item: 'Inter Regular', step: 'map.insert: load fonts' },
    });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });
});

describe('map.insert in a file with several pages', () => {
  it('draws on the current page and touches no other', async () => {
    const file = FigmaFile.create({ pages: ['One', 'Two'] });
    const plugin = await openPlugin({ file });
    const { node } = plugin.insert();
    expect(file.pageOf(node)).toBe('0:1');
    expect(file.get('0:2').children).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });
});

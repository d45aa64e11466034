// A part of the map that needs more height: its row grows as well, what lies below in these columns moves down, the
// rest of the map and everybody's notes stay where they are.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky } from '../../host/document/people';
import type { SectionId } from '../../shared/templates/template';
import { adopt, boxOf, noteContainerOf, piece, pieces, pointIn, SECTIONS, stickyIn } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const LONG = 'To know a week ahead which nights are hers, and to book what she needs around them. '.repeat(
  12,
);
const LONG_NAME = 'Dana Farrow-Villanueva of the night shift at the clinic by the old harbour';
const ROW: SectionId[] = ['hear', 'see'];
const BELOW: SectionId[] = ['say-do', 'pain', 'gain'];
const AREA_MARGIN = 24;

const panelId = (file: FigmaFile, node: string, section: SectionId) =>
  piece(file, node, 'section', section).id;
const end = ({ y, height }: { y: number; height: number }) => y + height;

describe.each(everywhere)('a map that makes room in %s, %s', (editor, mode) => {
  const start = async (people = 6) => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert({ people });
    const { file } = plugin;
    const at = (id: string) => boxOf(file, id);
    const section = (id: SectionId) => at(panelId(file, node, id));
    const area = (id: SectionId) => at(noteContainerOf(file, node, id));
    return { plugin, file, node, at, section, area };
  };

  it.each([1, 6, 50])('keeps the persona and what is beside it as tall, for %i people', async (people) => {
    const { plugin, file, node, at, section, area } = await start(people);
    const side = ['how-to', 'problem', 'actions'].map((role) => piece(file, node, role).id);
    const persona = () => at(piece(file, node, 'persona').id);
    const before = pictureOf(file);
    const [was, map, sides, tops] = [persona(), at(node), side.map(at), BELOW.map((id) => section(id).y)];
    plugin.update(node, { details: { goal: LONG } });
    const by = persona().height - was.height;
    expect(by).toBeGreaterThan(0);
    for (const id of ROW) {
      expect([section(id).y, end(section(id))]).toEqual([was.y, end(persona())]);
      expect(end(area(id))).toBeCloseTo(end(persona()) - AREA_MARGIN);
    }
    expect(BELOW.map((id) => section(id).y)).toEqual(tops.map((y) => y + by));
    expect(side.map(at)).toEqual(sides);
    const lowest = Math.max(end(section('gain')), ...sides.map(end));
    expect(at(node)).toEqual({ ...map, height: Math.max(map.height, lowest + 96 - map.y) });
    expect(complaintsAbout(file, node)).toEqual([]);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('takes along what people laid over it, in these columns only', async () => {
    const { plugin, file, node, at, section } = await start();
    const over = (id: string, x: number, y: number, holder: string) => {
      const note = addSticky(file, pointIn(file, id, x, y), 'Loose');
      adopt(file, note, holder);
      return note;
    };
    const page = file.currentPageId;
    const pain = panelId(file, node, 'pain');
    const actions = piece(file, node, 'actions').id;
    const below = [over(pain, 300, 500, node), over(pain, 700, 500, page)];
    const beside = [over(actions, 300, 500, node), over(actions, 700, 500, page)];
    const above = [over(panelId(file, node, 'hear'), 200, 400, node)];
    const inside = stickyIn(file, node, 'say-do', 'In an area');
    plugin.run.settle();
    const notes = [...below, ...beside, ...above, inside];
    const tops = notes.map((id) => at(id).y);
    const top = section('pain').y;
    plugin.update(node, { details: { goal: LONG } });
    const by = section('pain').y - top;
    expect(by).toBeGreaterThan(0);
    expect(notes.map((id, n) => at(id).y - (tops[n] ?? 0))).toEqual([by, by, 0, 0, 0, by]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('leaves a panel beside it that people gave another height, and an area that they made smaller', async () => {
    const { plugin, file, node, section, area } = await start();
    const byHand = (id: string, height: number) =>
      file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.patch(id, { height }));
    byHand(panelId(file, node, 'see'), section('see').height - 200);
    byHand(noteContainerOf(file, node, 'see'), area('see').height - 200);
    byHand(noteContainerOf(file, node, 'hear'), 400);
    const [see, inSee, hear] = [section('see'), area('see'), section('hear')];
    plugin.update(node, { details: { goal: LONG } });
    expect([section('see'), area('see')]).toEqual([see, inSee]);
    expect(section('hear').height).toBeGreaterThan(hear.height);
    expect(area('hear').height).toBe(400);
  });

  it.each([1, 6, 50])('keeps long prompts above the notes, for %i people', async (people) => {
    const { plugin, file, node, at, section, area } = await start(people);
    const notes = SECTIONS.map((id) => stickyIn(file, node, id, `in ${id}`));
    const loose = addSticky(file, pointIn(file, noteContainerOf(file, node, 'see'), 400, 10), 'loose');
    adopt(file, loose, file.currentPageId);
    plugin.run.settle();
    const before = pictureOf(file);
    const inAreas = () =>
      SECTIONS.map((id, n) => [at(notes[n] ?? '').x - area(id).x, at(notes[n] ?? '').y - area(id).y]);
    const holders = () =>
      plugin.get('map.read', { node }).notes.map(({ text, parentSection }) => [text, parentSection]);
    const [places, read, hear] = [inAreas(), holders(), area('hear')];
    plugin.update(node, { name: LONG_NAME, context: { product: LONG_NAME.repeat(2) } });
    for (const id of SECTIONS)
      for (const prompt of pieces(file, node, 'prompt').filter(
        ({ parent }) => parent === panelId(file, node, id),
      ))
        expect(end(at(prompt.id)) <= area(id).y || at(prompt.id).x + prompt.width <= area(id).x).toBe(true);
    expect(area('hear').y - section('hear').y).toBeGreaterThan(hear.y - section('hear').y);
    expect(area('hear').height).toBeGreaterThanOrEqual(hear.height);
    expect(inAreas()).toEqual(places);
    expect(holders()).toEqual(read);
    expect(section('hear').height).toBe(section('see').height);
    expect(at(loose).y).toBeGreaterThanOrEqual(area('see').y);
    expect(complaintsAbout(file, node).filter((one) => !one.includes('STICKY'))).toEqual([]);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('moves nothing a second time for words that have room by now', async () => {
    const { plugin, file, node, at } = await start();
    plugin.update(node, { name: LONG_NAME, details: { goal: LONG } });
    const boxes = () => file.descendants(node).map((id) => at(id));
    const wide = boxes();
    plugin.update(node, { name: 'Dana', details: { goal: 'Sleep' } });
    plugin.update(node, { name: LONG_NAME, details: { goal: LONG } });
    expect(boxes()).toEqual(wide);
  });

  it('moves what is below the header once, although two of its lines grow', async () => {
    const { plugin, file, node, at, section } = await start();
    const line = piece(file, node, 'persona-line').id;
    const title = piece(file, node, 'title').id;
    const [chips] = pieces(file, node, 'order-chip');
    const gap = () => at(chips?.id ?? '').y - end(at(line));
    const [between, first] = [gap(), section('think-feel').y - at(chips?.id ?? '').y];
    const heights = [at(title).height, at(line).height];
    plugin.update(node, { title: LONG_NAME.repeat(4), name: LONG_NAME.repeat(4) });
    expect(at(title).height).toBeGreaterThan(heights[0] ?? 0);
    expect(at(line).height).toBeGreaterThan(heights[1] ?? 0);
    expect([gap(), section('think-feel').y - at(chips?.id ?? '').y]).toEqual([between, first]);
    expect(complaintsAbout(file, node)).toEqual([]);
  });
});

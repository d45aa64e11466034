// What updates do to the board: numbers follow the order, texts follow the persona, people's own words stay.
import { afterEach, describe, expect, it } from 'vitest';
import { typeText } from '../../host/document/people';
import { board } from '../../shared/catalogue/locales/en';
import { orderReason } from '../../shared/draw/subtitle-lines';
import { type MapOrder, ORDER_IDS, orders } from '../../shared/model/orders';
import type { SectionId } from '../../shared/model/sections';
import { firstSectionStep, stepsOf } from '../../shared/model/session';
import { badgeWords, piece, pieces, SECTIONS, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const CUSTOM: SectionId[] = ['gain', 'pain', 'hear', 'say-do', 'see', 'think-feel'];

const orderOf = (preset: (typeof ORDER_IDS)[number]): MapOrder => ({
  preset,
  sections: preset === 'custom' ? CUSTOM : [...orders[preset].sections],
});

const badges = ({ file }: OpenPlugin, root: string): Partial<Record<SectionId, string>> =>
  Object.fromEntries(SECTIONS.map((section) => [section, badgeWords(file, root, section)]));

const numbersOf = ({ sections }: MapOrder) =>
  Object.fromEntries(sections.map((section, index) => [section, String(index + 1)]));

describe.each(EDITORS)('the order of work in %s', (editor) => {
  it.each(ORDER_IDS)('%s numbers the sections of a new map and gives its reason', async (preset) => {
    const plugin = await openPlugin({ editor });
    const order = orderOf(preset);
    const map = plugin.insert({ order });
    expect(badges(plugin, map.node)).toEqual(numbersOf(order));
    expect(map.order).toEqual(order);
    expect(map.step).toBe(firstSectionStep(stepsOf(order)));
    const [name, reason] = [board.orders[preset], orderReason(order, board)];
    expect(wordsOf(piece(plugin.file, map.node, 'order-line'))).toBe(`Order: ${name}. ${reason}`);
  });

  it('renumbers a map through all eleven orders', async () => {
    const plugin = await openPlugin({ editor });
    const { node } = plugin.insert();
    for (const preset of ORDER_IDS) {
      const order = orderOf(preset);
      const map = plugin.update(node, { order });
      expect(map.order).toEqual(order);
      expect(badges(plugin, node)).toEqual(numbersOf(order));
      const [name, reason] = [board.orders[preset], orderReason(order, board)];
      expect(wordsOf(piece(plugin.file, node, 'order-line'))).toBe(`Order: ${name}. ${reason}`);
    }
    expect(plugin.run.errors).toEqual([]);
  });

  it('never counts a number as a note', async () => {
    const plugin = await openPlugin({ editor });
    const { node } = plugin.insert();
    plugin.update(node, { order: orderOf('custom') });
    plugin.run.settle();
    expect(plugin.events('counts').map(({ counts }) => counts)).not.toContainEqual(
      expect.objectContaining({ hear: expect.anything() }),
    );
    expect(plugin.open(node).counts).toEqual({});
  });
});

describe.each(everywhere)('map.update in %s, %s', (editor, mode) => {
  const start = async () => {
    const plugin = await openPlugin({ editor, mode });
    return { plugin, file: plugin.file, node: plugin.insert().node };
  };

  it('writes title, people, minutes, product and goal, and returns them', async () => {
    const { plugin, file, node } = await start();
    const context = { product: 'Tables', goal: 'Decide' };
    const changes = { title: 'Renamed', people: 12, minutes: 90, context };
    expect(plugin.update(node, changes)).toMatchObject(changes);
    expect(wordsOf(piece(file, node, 'title'))).toBe('Renamed');
    expect(file.get(node).name).toBe('Renamed');
    expect(wordsOf(piece(file, node, 'persona-line'))).toBe('Dana  ·  for: Tables');
  });

  it('puts a new persona in its panel, the line under the title and every prompt', async () => {
    const { plugin, file, node } = await start();
    const persona = {
      name: 'Ida',
      segment: { kind: 'lost-customer' as const, label: 'since May' },
      details: { role: 'Baker', goal: 'Sleep: at least six hours', age: '41' },
    };
    expect(plugin.update(node, persona).details).toEqual({ ...persona, own: [] });
    expect(wordsOf(piece(file, node, 'persona-name'))).toBe('Ida');
    expect(wordsOf(piece(file, node, 'persona-details'))).toBe(
      'Role: Baker\nCircumstances: \nGoal: Sleep: at least six hours\nSegment: Lost customer (since May)\nAge: 41',
    );
    expect(wordsOf(piece(file, node, 'persona-line'))).toBe('Ida, Baker');
    const prompts = pieces(file, node, 'prompt').map(wordsOf);
    expect(prompts.filter((words) => words.includes('Ida'))).toHaveLength(12);
    expect(prompts.filter((words) => words.includes('Dana'))).toEqual([]);
  });

  it("keeps people's own wording of a prompt, a heading and the line under the title", async () => {
    const { plugin, file, node } = await start();
    const [prompt] = pieces(file, node, 'prompt');
    typeText(file, prompt?.id ?? '', 'What does Dana fear?');
    typeText(file, piece(file, node, 'persona-line').id, 'Our dear Dana');
    plugin.update(node, { name: 'Ida' });
    expect(wordsOf(file.get(prompt?.id ?? ''))).toBe('What does Dana fear?');
    expect(wordsOf(piece(file, node, 'persona-line'))).toBe('Our dear Dana');
  });

  it('changes one line of the details and leaves every other character as it is', async () => {
    const { plugin, file, node } = await start();
    const details = piece(file, node, 'persona-details').id;
    const words = (goal: string) =>
      `Dana’s day starts at 23:30\nhttps://example.com/dana\n\n  ROLE :  Baker\n${goal}\nDog: Rex\nGoal: another\n \nAge: 41  `;
    typeText(file, details, words('goal:Sleep\nGoal: Sleep\nand eat'));
    plugin.open(node);
    plugin.update(node, { details: { goal: 'Rest: eight hours' } });
    expect(wordsOf(file.get(details))).toBe(words('goal:Sleep\nGoal: Rest: eight hours'));
    plugin.update(node, { details: { goal: '' } });
    expect(wordsOf(file.get(details))).toBe(words('goal:Sleep'));
  });

  it('is one undo step', async () => {
    const { plugin, file, node } = await start();
    const before = pictureOf(file);
    const persona = { name: 'Ida', details: { role: 'Baker' } };
    plugin.update(node, { title: 'Renamed', ...persona, order: orderOf('custom'), people: 9 });
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('changes nothing when a font on the board cannot be loaded', async () => {
    const { plugin: first, file, node } = await start();
    first.run.close();
    const title = piece(file, node, 'title');
    const fontName = { family: 'Merriweather', style: 'Bold' };
    file.patch(title.id, { ...(title.text && { text: { ...title.text, fontName } }) });
    const plugin = await openPlugin({ file, mode, faults: { badFonts: ['Merriweather Bold'] } });
    const before = pictureOf(file);
    const answer = plugin.ask('map.update', plugin.updateBody(node, { minutes: 90, title: 'Renamed' }));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-font', item: 'Merriweather Bold' } });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('stays at its step when the order changes', async () => {
    const { plugin, node } = await start();
    plugin.update(node, { step: 'see' });
    expect(plugin.update(node, { order: orderOf('custom') }).step).toBe('see');
  });

  it('renumbers a section that people dragged out of the map', async () => {
    const { plugin, file, node } = await start();
    const hear = piece(file, node, 'section', 'hear').id;
    const badge = piece(file, node, 'badge', 'hear').id;
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.reparent(hear, file.currentPageId));
    plugin.update(node, { order: orderOf('custom') });
    const words =
      file.get(badge).text === undefined ? file.get(file.get(badge).children[0] ?? '') : file.get(badge);
    expect(wordsOf(words)).toBe('3');
  });
});

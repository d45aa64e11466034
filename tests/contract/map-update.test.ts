// What updates do to the board: numbers follow the order, texts follow the persona, people's own words stay.

import { afterEach, describe, expect, it } from 'vitest';
import { remove, typeText } from '../../host/document/people';
import { encloses } from '../../shared/geometry/rect';
import { board } from '../../shared/locales/en/board';
import { type MapOrder, ORDER_IDS } from '../../shared/model/orders';
import { firstSectionStep, NO_RECORD, stepsOf } from '../../shared/model/session';
import { sixSection } from '../../shared/templates/six-section';
import type { SectionId } from '../../shared/templates/template';
import {
  badgeWords,
  boxOf,
  chipWords,
  fillOf,
  innerWords,
  piece,
  pieces,
  SECTIONS,
  tagOf,
  wordsOf,
} from '../harness/board';
import { toEarlierPanels } from '../harness/earlier-panels';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap, openPlugin } from '../harness/plugin';

const { orders } = sixSection;

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

const pillsOf = ({ sections }: MapOrder): string[] =>
  sections.map((section, index) => `${index + 1}  ${board.sections[section]?.title}`);

describe.each(EDITORS)('the section order in %s', (editor) => {
  it.each(ORDER_IDS)('%s numbers the sections of a new map and shows their order', async (preset) => {
    const plugin = await openPlugin({ editor });
    const order = orderOf(preset);
    const map = plugin.insert({ order });
    expect(badges(plugin, map.node)).toEqual(numbersOf(order));
    expect(map.order).toEqual(order);
    expect(map.step).toBe(firstSectionStep(stepsOf(order, sixSection)));
    expect(chipWords(plugin.file, map.node)).toEqual(pillsOf(order));
  });

  it('renumbers a map through all eleven orders', async () => {
    const { plugin, node } = await openOnMap({ editor });
    for (const preset of ORDER_IDS) {
      const order = orderOf(preset);
      const map = plugin.update(node, { order });
      expect(map.order).toEqual(order);
      expect(badges(plugin, node)).toEqual(numbersOf(order));
      expect(chipWords(plugin.file, node)).toEqual(pillsOf(order));
    }
    expect(plugin.run.errors).toEqual([]);
  });

  it('shows what is done and what is under way, with each step', async () => {
    const plugin = await openPlugin({ editor });
    const { node, order } = plugin.insert();
    const look = (section: SectionId) => {
      const pill = piece(plugin.file, node, 'order-chip', section);
      const text = piece(plugin.file, node, 'order-chip-text', section);
      return [wordsOf(text), fillOf(pill), fillOf(text)];
    };
    expect(look('see')).toEqual(['2  See', '#C6FAF6', '#1E1E1E']);
    const left = { planned: 240, actual: 200 };
    const record = { ...NO_RECORD, started: 1, entered: 2, steps: { hear: left } };
    plugin.update(node, { step: 'see', record });
    expect(look('hear')).toEqual(['✓  Hear', '#C2E5FF', '#1E1E1E']);
    expect(look('see')).toEqual(['2  See', '#1E1E1E', '#FFFFFF']);
    expect(look('gain')).toEqual(['6  Gain', '#CDF4D3', '#1E1E1E']);
    const { steps } = record;
    plugin.update(node, { step: 'think-feel', record: { ...record, steps: { ...steps, see: left } } });
    expect(look('see')).toEqual(['✓  See', '#C6FAF6', '#1E1E1E']);
    expect(look('think-feel')).toEqual(['3  Think & Feel', '#1E1E1E', '#FFFFFF']);
    plugin.update(node, { record: { ...record, ended: 9 } });
    expect(chipWords(plugin.file, node)).toEqual(['✓  Hear', ...pillsOf(order).slice(1)]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('keeps the words on their pills, side by side, through all orders', async () => {
    const { plugin, node } = await openOnMap({ editor });
    const { file } = plugin;
    const first = boxOf(file, piece(file, node, 'order-chip', 'hear').id);
    for (const preset of ORDER_IDS) {
      const order = orderOf(preset);
      plugin.update(node, { order });
      let { x } = first;
      for (const section of order.sections) {
        const pill = boxOf(file, piece(file, node, 'order-chip', section).id);
        expect(pill.x).toBeCloseTo(x);
        expect([pill.y, pill.height]).toEqual([first.y, 88]);
        expect(encloses(pill, boxOf(file, piece(file, node, 'order-chip-text', section).id))).toBe(true);
        x = pill.x + pill.width + 24;
      }
      expect(boxOf(file, piece(file, node, 'order-rest').id).x).toBeCloseTo(x);
    }
  });

  it('leaves a map whose pills are gone as it is otherwise', async () => {
    const { plugin, node } = await openOnMap({ editor });
    const { file } = plugin;
    remove(
      file,
      [...pieces(file, node, 'order-chip'), ...pieces(file, node, 'order-rest')].map(({ id }) => id),
    );
    plugin.run.settle();
    const order = orderOf('recovery');
    expect(plugin.update(node, { order }).order).toEqual(order);
    expect(badges(plugin, node)).toEqual(numbersOf(order));
  });

  it('never counts a number as a note', async () => {
    const { plugin, node } = await openOnMap({ editor });
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
    const fields = pieces(file, node, 'persona-field').map((record) => [
      tagOf(record)?.field,
      wordsOf(record),
    ]);
    expect(fields).toEqual([
      ['role', 'Baker'],
      ['goal', 'Sleep: at least six hours'],
      ['situation', board.persona.asks.situation],
      ['segment', 'Lost customer (since May)'],
      ['age', '41'],
      ['location', board.persona.asks.location],
      ['spareTime', board.persona.asks.spareTime],
    ]);
    expect(innerWords(file, piece(file, node, 'photo'))).toBe('I');
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

  it('changes one line of the details of an earlier map and leaves every other character as it is', async () => {
    const { plugin, file, node } = await start();
    const details = toEarlierPanels(file, node);
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

// Tests what the window requests to draw a map, and to restore one of its sections.

import { describe, expect, it } from 'vitest';
import { overlaps } from '../geometry/rect';
import { toOpenMap } from '../map/open-map';
import { FACT_KEYS, type Facts } from '../map/tag';
import { sectionIds } from '../templates';
import { sixSection } from '../templates/six-section';
import type { SectionId } from '../templates/template';
import type { BoardPlan, Panel } from './board-plan';
import { estimate, USUAL } from './estimate';
import { layoutBoard } from './layout';
import { type MapSpec, planBeside, planNewMap, planSection } from './new-map';
import { blocksOf } from './plan-texts';
import { ROOT_PADDING } from './sizes';

const SECTION_IDS = sectionIds('six-section');
const { orders } = sixSection;

const CREATED = '2026-11-21T10:00:00.000Z';
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;
const SPEC: MapSpec = {
  title: 'Booking app',
  persona: 'Dana',
  template: 'six-section',
  size: 'regular',
  language: 'en',
  order: { preset: 'competitive', sections: [...orders.competitive.sections] },
  people: 13,
  minutes: 90,
};

const { plan, facts } = planNewMap(SPEC, 'm1', CREATED);

const panelsOf = (board: BoardPlan): Panel[] => [...board.rows.flat(), ...board.side];
const panelOf = (section: SectionId) => panelsOf(plan).find(({ tag }) => tag.section === section);

function drawn(changes: Partial<Facts> = {}, name = 'Dana') {
  return toOpenMap({
    node: '1:2',
    map: 'm1',
    facts: { ...NO_FACTS, ...facts, ...changes },
    title: 'Booking app',
    personaName: name,
    personaDetails: '',
    personaFields: [],
    context: null,
    problem: '',
    problemRows: [],
    prompts: {},
    hasPhoto: false,
    counts: {},
    present: [],
    hidden: [],
  });
}

describe('planNewMap', () => {
  it('stores the facts that the board does not show', () => {
    expect(facts).toEqual({
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: JSON.stringify(SPEC.order),
      people: '13',
      minutes: '90',
      created: CREATED,
    });
  });

  it('opens with the values that were requested', () => {
    const { title, persona, template, size, language, order, people, minutes } = drawn();
    expect({ title, persona, template, size, language, order, people, minutes }).toEqual(SPEC);
  });

  it("tags every node with the map's id", () => {
    const tags = [
      plan.root.tag,
      ...panelsOf(plan).map(({ tag }) => tag),
      ...blocksOf(plan).map(({ tag }) => tag),
    ];
    expect(tags.filter(({ map }) => map !== 'm1')).toEqual([]);
    expect(tags.length).toBeGreaterThan(35);
  });

  it("uses a preset's own order, and repairs a custom order that lacks sections", () => {
    const orderOf = (order: MapSpec['order']) =>
      JSON.parse(planNewMap({ ...SPEC, order }, 'm', CREATED).facts.order ?? '') as MapSpec['order'];
    expect(orderOf({ preset: 'recovery', sections: ['gain'] }).sections).toEqual(orders.recovery.sections);
    expect(orderOf({ preset: 'custom', sections: ['gain'] }).sections).toEqual([
      'gain',
      ...SECTION_IDS.filter((id) => id !== 'gain'),
    ]);
  });
});

describe('planSection', () => {
  it.each(SECTION_IDS)('draws %s as it was first drawn', (section) => {
    const width = panelOf(section)?.width ?? 0;
    const places = JSON.stringify({ [section]: { x: 80, y: 400, width, height: 1200 } });
    expect(planSection(drawn({ places }), section)).toEqual({
      panel: panelOf(section),
      place: { x: 80, y: 400, height: 1200 },
    });
  });

  it('uses the current persona name and order', () => {
    const { panel } = planSection(drawn({ order: '{"preset":"recovery"}' }, 'Ida'), 'pain');
    expect(panel.blocks.flatMap((block) => ('characters' in block ? [block.characters] : []))).toEqual([
      '1',
      'Pain',
      '😣',
      'What frustrated Ida most this week?',
      'What risk does Ida go out of their way to avoid?',
      'Write here now',
    ]);
  });

  it.each(['', '{', '[]', '{"pain":{"x":1e300,"y":0,"width":888,"height":900}}', '{"pain":{"width":-1}}'])(
    'uses the default width, at the left, if its place is unknown: %o',
    (places) => {
      const { panel, place } = planSection(drawn({ places }), 'pain');
      expect([panel.width, place]).toEqual([888, { x: 48, y: 48, height: 0 }]);
    },
  );
});

describe('planBeside', () => {
  const beside = (missing: SectionId[]) =>
    planBeside({ ...drawn(), missing }, { title: 'Ours', persona: 'Dana' });
  const roles = (board: BoardPlan) => panelsOf(board).map(({ tag }) => tag.section ?? tag.role);

  it('has what a board of people’s own lacks, and nothing that it has', () => {
    expect(roles(beside([]))).toEqual(['persona', 'how-to', 'problem', 'actions']);
    expect(roles(beside(['gain', 'hear']))).toEqual([
      'hear',
      'persona',
      'gain',
      'how-to',
      'problem',
      'actions',
    ]);
    expect(beside([]).root).toEqual({
      tag: expect.objectContaining({ map: 'm1', role: 'map' }),
      name: 'Ours',
      fill: expect.any(String),
    });
  });

  it('overlaps nowhere and is no wider than its panels, with or without sections', () => {
    for (const missing of [[], ['gain'], ['hear', 'see', 'pain']]) {
      const board = beside(missing);
      const { panels, header, size } = layoutBoard(board, estimate(blocksOf(board), USUAL));
      const rects = [...panels.map(({ rect }) => rect), ...header.values()];
      for (const [at, rect] of rects.entries())
        expect(rects.slice(at + 1).filter((other) => overlaps(rect, other))).toEqual([]);
      if (missing.length === 0)
        expect(size.width).toBe(Math.max(...panels.map(({ rect }) => rect.x + rect.width)) + ROOT_PADDING);
    }
  });
});

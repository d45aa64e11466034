// What the window requests to give a map another template, and the map as it is then. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { RequestOf } from '../contract';
import { type BoardSpec, EMPTY_SPEC } from '../draw/board-spec';
import { mainWidth } from '../draw/layout';
import type { Rows } from '../draw/layout-rows';
import { orderChips, sectionStates } from '../draw/order-chips';
import { keptName, keptPanel } from '../draw/panels/kept';
import { planBoard, sectionRows } from '../draw/plan';
import { ROOT_PADDING, SIZES } from '../draw/sizes';
import { right } from '../geometry/rect';
import { formatFacts, restoreMapData } from '../map/map-data';
import type { OpenMap } from '../map/open-map';
import type { Snapshot } from '../map/snapshot';
import { sectionIds, type TemplateId, templateOf } from '../templates';
import { counterparts } from '../templates/counterparts';
import type { SectionId } from '../templates/template';
import type { SwitchPlan } from './plan-switch';
import type { Place } from './rules';
import { orderToStore, type SessionAfter, sessionAfter } from './session-after';
import { wordingsIn, wordingsToStore } from './wordings';

export interface Switching {
  body: RequestOf<'map.switch'>;
  /** As the board will report it. */
  after: OpenMap;
}

type SwitchedBoard = Pick<Snapshot, 'sections'>;

export function switchRequest(
  map: OpenMap,
  board: SwitchedBoard,
  target: TemplateId,
  plan: SwitchPlan,
): Switching {
  const texts = boardTexts[map.language];
  const template = templateOf(target);
  const session = sessionAfter(map, target);
  const spec = specFor(map, board, target, session.order.sections);
  const main = widthOf(map);
  const rows = sectionRows({ ...spec, order: session.order }, template, texts, main);
  const states = sectionStates(session.order, session.step, session.record, template);
  const hidden = hiddenAfter(board, plan, target);
  const words = JSON.stringify(wordingsToStore(map, board.sections, target));
  const facts = { template: target, words, ...formatFacts({ order: orderToStore(map, target) }) };
  const old = [...new Set([...board.sections.map(({ id }) => id), ...sectionIds(map.template)])];
  return {
    body: {
      node: map.node,
      rows,
      persona: SIZES[map.size].persona,
      chips: orderChips(map.id, { order: session.order, states, template, texts }),
      kept: keptPanel(map.id, texts, main),
      names: [...new Set([...old, ...plan.notes.flatMap(({ from }) => from ?? [])])].map((section) =>
        keptName(map.id, section, texts, main),
      ),
      notes: plan.notes,
      rest: old.map((from) => ({ from, to: counterparts(from, target)[0] ?? '' })),
      hidden,
      facts,
    },
    after: mapAfter(map, { target, rows, hidden, ...session }),
  };
}

function specFor(
  map: OpenMap,
  { sections }: SwitchedBoard,
  target: TemplateId,
  order: readonly SectionId[],
): BoardSpec {
  const { id, title, details: persona, context, people, size } = map;
  const own = { map: id, title, persona, context, people, size, ...wordingsIn(map, sections, target) };
  return { ...EMPTY_SPEC, ...own, order: { ...map.order, sections: [...order] } };
}

/** Of the sections as they were drawn, so that what stands beside them can stay; as on a new map if that is not known. */
function widthOf(map: OpenMap): number {
  const { places } = restoreMapData(map.id, map.facts, map.facts.created);
  const ends = Object.values(places).flatMap((place) => (place === undefined ? [] : [right(place)]));
  if (ends.length > 0) return Math.max(...ends) - ROOT_PADDING;
  const { id, title, details: persona, context, people, order, language, template, size } = map;
  const spec = { ...EMPTY_SPEC, map: id, title, persona, context, people, order, size };
  return mainWidth(planBoard(spec, templateOf(template), boardTexts[language]));
}

/** What people could not see stays out of sight, and so does what it is put beside. */
const hiddenAfter = ({ sections }: SwitchedBoard, { hidden }: SwitchPlan, target: TemplateId): Place[] => {
  const hiding = sections.filter(({ isHidden }) => isHidden);
  return [...new Set([...hiding.flatMap(({ id }) => counterparts(id, target)), ...hidden])];
};

function mapAfter(
  map: OpenMap,
  { target, rows, hidden, ...session }: SessionAfter & { target: TemplateId; rows: Rows; hidden: Place[] },
): OpenMap {
  const panels = rows.flatMap((row) => row.filter((panel) => panel !== null));
  const shown = panels.map(({ tag: { section = '' }, blocks }) => {
    const prompts = blocks.flatMap((block) => (block.kind === 'text' ? (block.tag.prompt ?? []) : []));
    return [section, prompts] as const;
  });
  return {
    ...map,
    ...session,
    template: target,
    shownPrompts: Object.fromEntries(shown),
    missing: [],
    hidden: hidden.filter((place) => place !== ''),
  };
}

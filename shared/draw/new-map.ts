// What the window requests for a new map or a restored section: what to draw and which facts to store. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { Rect } from '../geometry/rect';
import { formatFacts, restoreMapData, restoreOrder } from '../map/map-data';
import type { OpenMap } from '../map/open-map';
import type { Facts } from '../map/tag';
import type { MapSize } from '../model/map-size';
import type { MapOrder } from '../model/orders';
import { EMPTY_PERSONA } from '../model/persona';
import type { Language } from '../model/sections';
import type { TemplateId } from '../templates';
import { templates } from '../templates';
import type { SectionId } from '../templates/template';
import type { BoardPlan, Panel } from './board-plan';
import { EMPTY_SPEC } from './board-spec';
import { sectionPanel } from './panels/section';
import { planBoard } from './plan';
import { PADDING } from './sizes';

/** What people enter in Plan before a map exists. */
export interface MapSpec {
  title: string;
  persona: string;
  template: TemplateId;
  size: MapSize;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
}

/** `map` is the new map's id, `created` a moment in ISO 8601. */
export function planNewMap(
  spec: MapSpec,
  map: string,
  created: string,
): { plan: BoardPlan; facts: Partial<Facts> } {
  const { title, template, size, language, people, minutes } = spec;
  const order = restoreOrder(spec.order, template);
  const persona = { ...EMPTY_PERSONA, name: spec.persona };
  const board = { ...EMPTY_SPEC, map, title, persona, order, people, size };
  return {
    plan: planBoard(board, templates[template], boardTexts[language]),
    facts: formatFacts({ template, size, language, order, people, minutes, created }),
  };
}

/** What a board of people's own lacks: the panels around the sections, and those sections that it does not have. */
export function planBeside(map: OpenMap, names: Pick<MapSpec, 'title' | 'persona'>): BoardPlan {
  const { template, size, language, id, order, people, missing } = map;
  const rows = templates[template].rows
    .map((row) => row.filter((area) => area === 'persona' || missing.includes(area)))
    .filter((row) => row.length > 0);
  const persona = { ...EMPTY_PERSONA, name: names.persona };
  const spec = { ...EMPTY_SPEC, map: id, title: names.title, persona, order, people, size };
  return planBoard(spec, { ...templates[template], rows }, boardTexts[language]);
}

const USUAL_WIDTH = 888;

/** A deleted section as it will be redrawn, and where on the map it was and how tall. */
export function planSection(map: OpenMap, section: SectionId): { panel: Panel; place: Omit<Rect, 'width'> } {
  const { template, size, language, id, title, details, context, order, people } = map;
  const place = restoreMapData(id, map.facts, map.facts.created).places[section];
  const spec = { ...EMPTY_SPEC, map: id, title, persona: details, context, order, people, size };
  const width = place?.width ?? USUAL_WIDTH;
  return {
    panel: sectionPanel(spec, templates[template], boardTexts[language], section, width),
    place: { x: place?.x ?? PADDING, y: place?.y ?? PADDING, height: place?.height ?? 0 },
  };
}

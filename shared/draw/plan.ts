// Plans what a map consists of, before anything is measured: panels, their widths and their contents. Pure:
// turns a specification and the catalogue's texts into plain data.

import { spanOf } from '../geometry/grid';
import type { Size } from '../geometry/rect';
import type { BoardTexts } from '../locales/locale';
import type { Area, SidePanel, Template } from '../templates/template';
import { tagger, text } from './blocks';
import type { BoardPlan, Panel } from './board-plan';
import type { BoardSpec } from './board-spec';
import { estimate, USUAL } from './estimate';
import { headerWidth, layoutBoard, mainWidth, widthFor } from './layout';
import { waitingTexts } from './now-texts';
import { orderChips } from './order-chips';
import { PAPER } from './palette';
import { actionsPanel } from './panels/actions';
import { contextBlock } from './panels/context';
import { howToPanel } from './panels/how-to';
import { nowPanel } from './panels/now';
import { personaPanel } from './panels/persona';
import { problemPanel } from './panels/problem';
import { sectionPanel } from './panels/section';
import { blocksOf } from './plan-texts';
import {
  AREA_MARGIN,
  AREA_PADDING,
  PANEL_GAP,
  PERSONA_WIDTH,
  ROOT_PADDING,
  SIDE_GAP,
  SIDE_WIDTH,
} from './sizes';
import { personaLine } from './subtitle-lines';

const FEWEST_COLUMNS = 5;
/** Nobody works on a section that is wider, only for its shape or for what a file puts into it. */
const MOST_FOR_SHAPE = 40;
const MOST_COLUMNS = 100;
/** Of a section beside the persona, when it has room for so many notes side by side. */
const sideWidth = (columns: number): number => spanOf(columns) + 2 * (AREA_MARGIN + AREA_PADDING);
/** In the middle of what is allowed, because the heights are estimated. */
const WANTED_RATIO = 1.6;
const REST_WIDTH = 1400;

const sidePanels: Record<SidePanel, (spec: BoardSpec, texts: BoardTexts) => Panel> = {
  'how-to': howToPanel,
  problem: problemPanel,
  actions: actionsPanel,
};

/** As narrow as it can be and still be a landscape. */
export function planBoard(spec: BoardSpec, template: Template, texts: BoardTexts): BoardPlan {
  for (let columns = FEWEST_COLUMNS; ; columns += 1) {
    const plan = planWith(spec, template, texts, sideWidth(columns));
    const { width, height } = layoutBoard(plan, estimate(blocksOf(plan), USUAL)).size;
    const isWide = width >= WANTED_RATIO * height || columns >= MOST_FOR_SHAPE;
    if ((isWide && fits(plan)) || columns === MOST_COLUMNS) return withLoose(plan, spec.loose);
  }
}

const fits = ({ rows }: BoardPlan): boolean =>
  rows.every((row) => row.every(({ width, notes }) => !notes?.holds || width >= widthFor(notes.holds)));

function planWith(spec: BoardSpec, template: Template, texts: BoardTexts, beside: number): BoardPlan {
  const tag = tagger(spec.map);
  const main = 2 * (beside + PANEL_GAP) + PERSONA_WIDTH;
  const title = spec.title === '' ? texts.title : spec.title;
  const header = headerWidth(main);
  const line = personaLine(spec.persona, spec.context.product, texts);
  const context = contextBlock(spec.map, spec.context, texts);
  return {
    root: { tag: tag('map'), name: title, fill: PAPER },
    header: [
      text(tag('title'), 'title', title, header),
      text(tag('persona-line'), 'lead', line, header),
      ...(context !== null && 'line' in context ? [context.line] : []),
    ],
    order: [
      ...orderChips(spec.map, { order: spec.order, states: {}, template, texts }),
      text(tag('order-rest'), 'line', texts.orderRest, REST_WIDTH),
    ],
    now: nowPanel(spec.map, waitingTexts(spec.order, texts, template), texts.now.layer),
    pad: { kind: 'pad', tag: tag('done-pad'), characters: texts.now.pad },
    rows: template.rows.map((areas) =>
      areas.map((area) => {
        const width = areaWidth(areas, area, main);
        return area === 'persona'
          ? personaPanel(spec, texts, width)
          : sectionPanel(spec, template, texts, area, width);
      }),
    ),
    side: [
      ...template.side.map((panel) => sidePanels[panel](spec, texts)),
      ...(context !== null && 'panel' in context ? [context.panel] : []),
    ],
  };
}

/** The persona's width is fixed; the other areas of a row share the rest. */
function areaWidth(row: readonly Area[], area: Area, main: number): number {
  if (area === 'persona') return PERSONA_WIDTH;
  const others = row.filter((one) => one !== 'persona').length;
  const fixed = (row.length - 1) * PANEL_GAP + (others === row.length ? 0 : PERSONA_WIDTH);
  return (main - fixed) / others;
}

const withLoose = (plan: BoardPlan, loose: Size | null): BoardPlan =>
  loose === null
    ? plan
    : {
        ...plan,
        least: {
          width: looseLeft(plan) + loose.width + ROOT_PADDING,
          height: loose.height + 2 * ROOT_PADDING,
        },
      };

/** Where the column for loose notes starts. */
export const looseLeft = (plan: BoardPlan): number =>
  ROOT_PADDING + mainWidth(plan) + SIDE_GAP + SIDE_WIDTH + PANEL_GAP;

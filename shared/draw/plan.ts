// Plans what a map consists of, before anything is measured: panels, their widths and their contents. Pure:
// turns a specification and the catalogue's texts into plain data.

import { spanOf } from '../geometry/grid';
import type { Size } from '../geometry/rect';
import type { BoardTexts } from '../locales/locale';
import type { MapSize } from '../model/map-size';
import type { Area, SidePanel, Template } from '../templates/template';
import { tagger, text } from './blocks';
import type { BoardPlan, Panel } from './board-plan';
import type { BoardSpec } from './board-spec';
import { estimate, USUAL } from './estimate';
import { headerWidth, layoutBoard, rightEdge, widthFor } from './layout';
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
import { AREA_MARGIN, AREA_PADDING, PANEL_GAP, ROOT_PADDING, SIDE_WIDTH, SIZES } from './sizes';
import { personaLine } from './subtitle-lines';

const FEWEST_COLUMNS = 5;
/** Nobody works on a section that is wider, only for its shape or for what a file puts into it. */
const MOST_FOR_SHAPE = 40;
const MOST_COLUMNS = 100;
/** Of a section beside the persona, when it has room for so many notes side by side. */
const sideWidth = (columns: number): number => spanOf(columns) + 2 * (AREA_MARGIN + AREA_PADDING);
/** In the middle of what is allowed, because the heights are estimated. */
const WANTED_RATIO = 1.6;
/** How much larger the next larger page is, and how often one is tried. */
const PAGE_STEP = 0.05;
const MOST_PAGE_STEPS = 100;
/** Sums of heights may come out a little larger. */
const ROUNDING = 1;

const sidePanels: Record<SidePanel, (spec: BoardSpec, texts: BoardTexts, width: number) => Panel> = {
  'how-to': howToPanel,
  problem: problemPanel,
  actions: actionsPanel,
};

/** How wide the sections are together, and the page that they are on. */
interface Extent {
  main: number;
  page: Size | null;
}

/** As narrow as it can be and still be a landscape; on a page, as large as the page. */
export function planBoard(spec: BoardSpec, template: Template, texts: BoardTexts): BoardPlan {
  const { page, persona } = SIZES[spec.size];
  if (page !== null) return planPage(spec, template, texts, page);
  // Beside a board of people's own, there may be none left to draw.
  const hasSections = template.rows.some((row) => row.some((area) => area !== 'persona'));
  for (let columns = FEWEST_COLUMNS; ; columns += 1) {
    const main = hasSections ? 2 * (sideWidth(columns) + PANEL_GAP) + persona : persona;
    const plan = planWith(spec, template, texts, { main, page });
    const { width, height } = estimatedSize(plan);
    const isWide = !hasSections || width >= WANTED_RATIO * height || columns >= MOST_FOR_SHAPE;
    if ((isWide && fits(plan)) || columns === MOST_COLUMNS) return withLoose(plan, spec.loose);
  }
}

/** What does not fit gets a larger page of the same shape, whose letters are smaller on paper. */
function planPage(spec: BoardSpec, template: Template, texts: BoardTexts, paper: Size): BoardPlan {
  for (let enlarged = 0; ; enlarged += 1) {
    const by = 1 + enlarged * PAGE_STEP;
    const page = { width: paper.width * by, height: paper.height * by };
    const plan = planWith(spec, template, texts, { main: page.width - 2 * ROOT_PADDING, page });
    const isOnPage = estimatedSize(plan).height < page.height + ROUNDING && fits(plan);
    if (isOnPage || enlarged === MOST_PAGE_STEPS) return withLoose(plan, spec.loose);
  }
}

const estimatedSize = (plan: BoardPlan): Size => layoutBoard(plan, estimate(blocksOf(plan), USUAL)).size;

const fits = ({ rows }: BoardPlan): boolean =>
  rows.every((row) => row.every(({ width, notes }) => !notes?.holds || width >= widthFor(notes.holds)));

function planWith(spec: BoardSpec, template: Template, texts: BoardTexts, { main, page }: Extent): BoardPlan {
  const tag = tagger(spec.map);
  const { styles, extras, side, headerBottom, persona, rest } = SIZES[spec.size];
  const title = spec.title === '' ? texts.title : spec.title;
  const header = headerWidth(main, page);
  const line = personaLine(spec.persona, spec.context.product, texts);
  const context = contextBlock(spec, texts);
  return {
    root: { tag: tag('map'), name: title, fill: PAPER },
    header: [
      text(tag('title'), styles.title, title, header),
      text(tag('persona-line'), styles.lead, line, header),
      ...(context !== null && 'line' in context ? [context.line] : []),
    ],
    order: [
      ...orderChips(spec.map, { order: spec.order, states: {}, template, texts }),
      text(
        tag('order-rest'),
        styles.rest,
        page === null ? texts.orderRest : inTwoLines(texts.orderRest),
        rest,
      ),
    ],
    headerBottom,
    now: nowPanel(spec, waitingTexts(spec.order, texts, template), texts.now.layer),
    pad: extras.includes('pad') ? { kind: 'pad', tag: tag('done-pad'), characters: texts.now.pad } : null,
    rows: sectionRows(spec, template, texts, main).map((row) =>
      row.map((panel) => panel ?? personaPanel(spec, texts, persona)),
    ),
    side: [
      ...template.side
        .filter((panel) => side.includes(panel))
        .map((panel) => sidePanels[panel](spec, texts, widthBeside(panel, spec.size, main))),
      ...(context !== null && 'panel' in context ? [context.panel] : []),
    ],
    page,
  };
}

/** A template's sections in rows as wide as `main`; null for the persona. */
export const sectionRows = (
  spec: BoardSpec,
  template: Template,
  texts: BoardTexts,
  main: number,
): (Panel | null)[][] =>
  template.rows.map((areas) =>
    areas.map((area) =>
      area === 'persona'
        ? null
        : sectionPanel(spec, template, texts, area, areaWidth(areas, area, main, SIZES[spec.size].persona)),
    ),
  );

/** The first one ends with a dot between two words; the second does not begin with it. */
const inTwoLines = (words: string): string => words.replace(/ ·/g, '\u00a0·');

/** The persona's width is fixed; the other areas of a row share the rest. */
function areaWidth(row: readonly Area[], area: Area, main: number, persona: number): number {
  if (area === 'persona') return persona;
  const others = row.filter((one) => one !== 'persona').length;
  const fixed = (row.length - 1) * PANEL_GAP + (others === row.length ? 0 : persona);
  return (main - fixed) / others;
}

/** In the column beside the sections, or its share of the strip below them. */
function widthBeside(panel: SidePanel, size: MapSize, main: number): number {
  const { side, sideShares } = SIZES[size];
  const share = sideShares[panel];
  return share === undefined ? SIDE_WIDTH : share * (main - (side.length - 1) * PANEL_GAP);
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
export const looseLeft = (plan: BoardPlan): number => rightEdge(plan) + PANEL_GAP;

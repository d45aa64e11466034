// Plans what a map consists of, before anything is measured: panels, their widths and their contents. Pure:
// turns a specification and the catalogue's texts into plain data.
import type { Area, BoardTexts, SidePanel, Template } from '../catalogue/types';
import { spanOf } from '../geometry/grid';
import type { Size } from '../geometry/rect';
import { tagger, text } from './blocks';
import type { BoardPlan, Panel } from './board-plan';
import type { BoardSpec } from './board-spec';
import { PAPER } from './palette';
import { actionsPanel } from './panels/actions';
import { contextPanel, isEmptyContext } from './panels/context';
import { howToPanel } from './panels/how-to';
import { personaPanel } from './panels/persona';
import { problemPanel } from './panels/problem';
import { sectionPanel } from './panels/section';
import { NOTES_PER_PERSON, PADDING, PANEL_GAP, ROOT_PADDING, SIDE_GAP, SIDE_WIDTH } from './sizes';
import { orderLine, personaLine } from './subtitle-lines';

const PERSONA_WIDTH = 1100;
const FEWEST_SIDE_COLUMNS = 3;
const NOTES_PER_SQUARE = 1.3;

const sidePanels: Record<SidePanel, (spec: BoardSpec, texts: BoardTexts) => Panel> = {
  problem: problemPanel,
  actions: actionsPanel,
  'how-to': howToPanel,
};

export function planBoard(spec: BoardSpec, template: Template, texts: BoardTexts): BoardPlan {
  const sizes = columnsFor(spec, template);
  const tag = tagger(spec.map);
  const headerWidth = sizes.mainWidth;
  const header = [
    text(tag('title'), 'title', spec.title === '' ? texts.title : spec.title, headerWidth),
    text(tag('persona-line'), 'lead', personaLine(spec.persona, spec.context.product, texts), headerWidth),
    text(tag('order-line'), 'line', orderLine(spec.order, texts), headerWidth),
  ];
  const rows = template.rows.map((areas) => {
    const widths = areaWidths(areas.length, sizes);
    return areas.map((area, index) => {
      const width = widths[index] ?? sizes.mainWidth;
      return area === 'persona'
        ? personaPanel(spec, texts, width)
        : sectionPanel(spec, template, texts, area, width);
    });
  });
  const side = template.side.map(({ panel, rows: span }) => ({
    panel: sidePanels[panel](spec, texts),
    rows: span,
  }));
  const root = { tag: tag('map'), name: spec.title === '' ? texts.title : spec.title, fill: PAPER };
  const aside = isEmptyContext(spec.context, texts) ? [] : [contextPanel(spec.map, spec.context, texts)];
  const plan = { root, header, rows, side, sideWidth: SIDE_WIDTH, aside };
  return spec.loose === null ? plan : { ...plan, least: leastSize(plan, spec.loose) };
}

const leastSize = (plan: BoardPlan, { width, height }: Size): Size => ({
  width: looseLeft(plan) + width + ROOT_PADDING,
  height: height + 2 * ROOT_PADDING,
});

/** Where the column for loose notes starts. */
export function looseLeft(plan: BoardPlan): number {
  const widths = plan.rows.map((row) =>
    row.reduce((sum, { width }) => sum + width + PANEL_GAP, ROOT_PADDING - PANEL_GAP),
  );
  const sideRight = Math.max(...widths) + SIDE_GAP + plan.sideWidth;
  const asideWidth = Math.max(0, ...plan.aside.map(({ width }) => width + PANEL_GAP));
  return sideRight + asideWidth + PANEL_GAP;
}

interface Columns {
  notes: number;
  sideColumnWidth: number;
  mainWidth: number;
}

/** The side sections are slightly taller than wide, which makes the map roughly square for any group size. */
function columnsFor({ people, room }: BoardSpec, { rows }: Template): Columns {
  const notes = people * NOTES_PER_PERSON;
  const columns = Math.max(FEWEST_SIDE_COLUMNS, Math.round(Math.sqrt(notes / NOTES_PER_SQUARE)));
  const wanted = rows.map((areas) => sideWidthFor(areas, room));
  const sideColumnWidth = Math.max(spanOf(columns) + 2 * PADDING, ...wanted);
  return { notes, sideColumnWidth, mainWidth: 2 * (sideColumnWidth + PANEL_GAP) + PERSONA_WIDTH };
}

/** How wide the side sections must be for each area of a row to fit its notes. */
function sideWidthFor(areas: readonly Area[], room: BoardSpec['room']): number {
  const widths = areas.map((area) => (area === 'persona' ? 0 : (room[area]?.width ?? 0)));
  const widest = Math.max(...widths) + 2 * PADDING;
  if (areas.length === 3) return widest;
  const mainWidth = areas.length * (widest + PANEL_GAP) - PANEL_GAP;
  return (mainWidth - PERSONA_WIDTH) / 2 - PANEL_GAP;
}

function areaWidths(count: number, { sideColumnWidth, mainWidth }: Columns): number[] {
  if (count === 3) return [sideColumnWidth, PERSONA_WIDTH, sideColumnWidth];
  return Array.from({ length: count }, () => (mainWidth - (count - 1) * PANEL_GAP) / count);
}

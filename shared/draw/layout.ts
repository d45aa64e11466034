// Positions everything on a map once its texts are measured. Pure arithmetic; all positions are relative to
// the parent.
import { countIn, NOTE_SIZE, spanOf } from '../geometry/grid';
import { bottom, type Point, type Rect, right, type Size } from '../geometry/rect';
import type { Block, BoardPlan, Leaf, NoteArea, Panel } from './board-plan';
import { groupSize, isGroup, placesIn } from './groups';
import {
  AREA_MARGIN,
  AREA_PADDING,
  BLOCK_GAP,
  CHIP,
  FLAG,
  PAD_SIZE,
  PADDING,
  PANEL_GAP,
  ROOT_PADDING,
  SIDE_GAP,
  SIDE_WIDTH,
  TEXT_COLUMN,
} from './sizes';

const HEADER_GAP = 24;
/** No map is wider, or narrower, in relation to its height. */
export const WIDEST = 16 / 9;
export const NARROWEST = 3 / 2;

/** Measured sizes of texts, tables and pills; everything else has a fixed size. */
export type Measured = ReadonlyMap<Leaf, Size>;

export interface PanelLayout {
  panel: Panel;
  rect: Rect;
  blocks: Map<Leaf, Rect>;
  /** For its notes; null if it has none. */
  area: Rect | null;
}

export interface BoardLayout {
  size: Size;
  header: Map<Leaf, Rect>;
  panels: PanelLayout[];
}

export function layoutBoard(plan: BoardPlan, measured: Measured): BoardLayout {
  const nowLeft = rightEdge(plan) - plan.now.width;
  const header = layoutHeader(plan, measured);
  if (plan.pad !== null) {
    const left = nowLeft - SIDE_GAP - PAD_SIZE;
    header.set(plan.pad, { x: left, y: ROOT_PADDING, ...sizeOf(plan.pad, measured) });
  }
  const [now] = stack([plan.now], { x: nowLeft, y: ROOT_PADDING }, measured) as [PanelLayout];
  const top = Math.max(bottom(now.rect), ...[...header.values()].map(bottom)) + plan.headerBottom;
  const { page } = plan;
  const around = page === null ? boardAround(plan, top, measured) : pageAround(plan, page, top, measured);
  const { least } = plan;
  const size = {
    width: Math.max(around.size.width, least?.width || 0),
    height: Math.max(around.size.height, least?.height || 0),
  };
  return { size, header, panels: [now, ...around.panels] };
}

type Around = Pick<BoardLayout, 'size' | 'panels'>;

/** What is below the header, with a column to the right of the sections. */
function boardAround(plan: BoardPlan, top: number, measured: Measured): Around {
  const x = rightEdge(plan) - SIDE_WIDTH;
  const side = stack(plan.side, { x, y: top }, measured);
  const width = rightEdge(plan) + ROOT_PADDING;
  const sideBottom = Math.max(...side.map(({ rect }) => bottom(rect)));
  const rows = layoutRows(plan, { top, end: Math.max(sideBottom, lowest(width)) }, measured);
  const height = Math.max(rows.end, sideBottom) + ROOT_PADDING;
  return {
    size: { width: hasSections(plan) ? Math.max(width, height * NARROWEST) : width, height },
    panels: [...rows.panels, ...side],
  };
}

/** Beside a board of people's own there may be only the panels around the sections, which need no landscape. */
const hasSections = ({ rows }: BoardPlan): boolean =>
  rows.some((row) => row.some(({ tag }) => tag.section !== undefined));

/** What is below the header of a page, with a strip at its foot. A page that is too low grows in both directions. */
function pageAround(plan: BoardPlan, page: Size, top: number, measured: Measured): Around {
  const strip = Math.max(...plan.side.map((panel) => panelHeight(panel, measured)));
  const end = page.height - ROOT_PADDING - strip - PANEL_GAP;
  const rows = layoutRows(plan, { top, end }, measured);
  let x = ROOT_PADDING;
  const y = rows.end + PANEL_GAP;
  const foot = plan.side.map((panel) => {
    const layout = layoutPanel(panel, { x, y, width: panel.width, height: strip }, measured);
    x += panel.width + PANEL_GAP;
    return layout;
  });
  const height = Math.max(page.height, y + strip + ROOT_PADDING);
  return {
    size: { width: (height * page.width) / page.height, height },
    panels: [...rows.panels, ...foot],
  };
}

/** From `top` on, to `end` if they are not taller. */
function layoutRows(
  plan: BoardPlan,
  { top, end }: { top: number; end: number },
  measured: Measured,
): { panels: PanelLayout[]; end: number } {
  const heights = stretched(rowHeights(plan, measured), top, end);
  const panels: PanelLayout[] = [];
  let y = top;
  plan.rows.forEach((row, index) => {
    const height = heights[index] || 0;
    let x = ROOT_PADDING;
    for (const panel of row) {
      panels.push(layoutPanel(panel, { x, y, width: panel.width, height }, measured));
      x += panel.width + PANEL_GAP;
    }
    y += height + PANEL_GAP;
  });
  return { panels, end: y - PANEL_GAP };
}

/** Of the sections, without the column beside them. */
export const mainWidth = ({ rows }: Pick<BoardPlan, 'rows'>): number =>
  Math.max(...rows.map((row) => row.reduce((sum, { width }) => sum + width + PANEL_GAP, -PANEL_GAP)));

/** Where everything on a new map ends. */
export const rightEdge = (plan: Pick<BoardPlan, 'rows' | 'page'>): number =>
  ROOT_PADDING + mainWidth(plan) + (plan.page === null ? SIDE_GAP + SIDE_WIDTH : 0);

/** Of the title and what is under it: beside them is the pad, or on a page the card that says what to do now. */
export const headerWidth = (main: number, page: Size | null): number =>
  main - SIDE_GAP - (page === null ? PAD_SIZE : SIDE_WIDTH);

/** The title and the lines under it; then the order of work, in as many rows as it needs. */
function layoutHeader(plan: BoardPlan, measured: Measured): Map<Leaf, Rect> {
  const places = new Map<Leaf, Rect>();
  let y = ROOT_PADDING;
  for (const block of plan.header) {
    const size = sizeOf(block, measured);
    places.set(block, { x: ROOT_PADDING, y, ...size });
    y += size.height + HEADER_GAP;
  }
  const sizes = plan.order.map((block) => sizeOf(block, measured));
  const corners = inRows(sizes, headerWidth(mainWidth(plan), plan.page));
  plan.order.forEach((block, at) => {
    const size = sizes[at] as Size;
    const corner = corners[at] as { x: number; y: number };
    const spare = Math.max(0, CHIP.height - size.height) / 2;
    places.set(block, { x: ROOT_PADDING + corner.x, y: y + corner.y + spare, ...size });
  });
  return places;
}

/** From left to right, in rows no wider than `width`; relative to the first row's corner. */
export function inRows(sizes: readonly Size[], width: number): { x: number; y: number }[] {
  let x = 0;
  let y = 0;
  let tallest = 0;
  return sizes.map((size) => {
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += tallest + CHIP.gap;
      tallest = 0;
    }
    const corner = { x, y };
    x += size.width + CHIP.gap;
    tallest = Math.max(tallest, CHIP.height, size.height);
    return corner;
  });
}

/** Each row is as tall as its tallest panel. */
const rowHeights = (plan: BoardPlan, measured: Measured): number[] =>
  plan.rows.map((row) => Math.max(...row.map((panel) => panelHeight(panel, measured))));

/** Where the panels of a map of this width must end for it not to be too wide. */
const lowest = (width: number): number => Math.ceil(width / WIDEST) - ROOT_PADDING;

/** Rows that would end above `end` share what is missing. */
export function stretched(heights: readonly number[], top: number, end: number): number[] {
  const natural = heights.reduce((sum, height) => sum + height + PANEL_GAP, top - PANEL_GAP);
  const more = Math.max(0, end - natural) / heights.length;
  return heights.map((height) => height + more);
}

/** Stacks panels from top to bottom. */
function stack(
  panels: readonly Panel[],
  { x, y: top }: { x: number; y: number },
  measured: Measured,
): PanelLayout[] {
  let y = top;
  return panels.map((panel) => {
    const height = panelHeight(panel, measured);
    const layout = layoutPanel(panel, { x, y, width: panel.width, height }, measured);
    y += height + PANEL_GAP;
    return layout;
  });
}

export function layoutPanel(panel: Panel, rect: Rect, measured: Measured): PanelLayout {
  const blocks = new Map<Leaf, Rect>();
  const spare = panel.centred ? Math.max(0, rect.height - panelHeight(panel, measured)) / 2 : 0;
  const end = flow(panel, measured, (block, { y, ...place }) => {
    const at = { ...place, y: y + spare };
    if (!isGroup(block)) blocks.set(block, at);
    else
      for (const [leaf, inside] of placesIn(block, at, (one) => sizeOf(one, measured)))
        blocks.set(leaf, inside);
  });
  return { panel, rect, blocks, area: panel.notes === undefined ? null : areaIn(panel.notes, rect, end) };
}

export function panelHeight(panel: Panel, measured: Measured): number {
  const { notes, padding = PADDING } = panel;
  const end = flow(panel, measured, () => {}) + padding;
  if (notes === undefined) return end;
  const { x, y } = areaCorner(notes, end - padding);
  const inner = panel.width - x - AREA_MARGIN - 2 * AREA_PADDING;
  const rows = Math.max(notes.rows, Math.ceil(notes.count / Math.max(1, countIn(inner))));
  const needed = notes.holds === undefined ? 0 : bottom(notes.holds) + AREA_PADDING;
  return Math.max(end, Math.max(needed, y + spanOf(rows) + 2 * AREA_PADDING) + AREA_MARGIN);
}

/** The least width of a panel for what a file puts into its area. */
export const widthFor = (holds: Rect): number =>
  Math.max(right(holds), holds.x + NOTE_SIZE) + AREA_PADDING + AREA_MARGIN;

/** Up to the panel's right and lower edge. */
function areaIn(notes: NoteArea, panel: Size, end: number): Rect {
  const { x, y } = areaCorner(notes, end);
  return { x, y, width: panel.width - x - AREA_MARGIN, height: panel.height - y - AREA_MARGIN };
}

/** `end` is where the last block ends. */
export function areaCorner({ isBeside, top = 0 }: NoteArea, end: number): { x: number; y: number } {
  return isBeside
    ? { x: TEXT_COLUMN + 2 * PADDING, y: AREA_MARGIN }
    : { x: AREA_MARGIN, y: Math.max(end + BLOCK_GAP, top) };
}

/** Where the last block of a panel ends. */
export const endOf = (panel: Panel, measured: Measured): number => flow(panel, measured, () => {});

/**
 * Stacks blocks from top to bottom; a badge stands to the left of the next block, an icon to the right of the one
 * before it, a flag on the panel's upper edge. Returns where the last one ends.
 */
function flow(panel: Panel, measured: Measured, place: (block: Block, rect: Rect) => void): number {
  const { padding = PADDING } = panel;
  let y = padding;
  let end = padding;
  let badge: Rect | null = null;
  for (const block of panel.blocks) {
    const size = sizeOf(block, measured);
    if (block.kind === 'badge') {
      badge = { x: PADDING, y, ...size };
      place(block, badge);
      end = Math.max(end, bottom(badge));
      continue;
    }
    if (isFlag(block)) {
      place(block, { ...flagCorner(panel.width, size.width), ...size });
      continue;
    }
    if (isIcon(block)) {
      place(block, { x: PADDING + columnOf(panel) - size.width, y, ...size });
      end = Math.max(end, y + size.height);
      continue;
    }
    const isCentred = block.kind === 'disc' || (block.kind === 'text' && block.centred);
    const left: number = badge === null ? padding : right(badge) + PADDING / 2;
    const drop: number = badge === null ? 0 : Math.max(0, (badge.height - size.height) / 2);
    if (isGroup(block) || block.tag.role !== 'heading') y = end === padding ? end : end + BLOCK_GAP;
    const rect = { x: isCentred ? (panel.width - size.width) / 2 : left, y: y + drop, ...size };
    place(block, rect);
    end = Math.max(end, bottom(rect));
    badge = null;
  }
  return end;
}

const isFlag = (block: Block): boolean => !isGroup(block) && block.tag.role === 'flag';

/** Across the upper edge of its panel, where it covers neither words nor notes. */
export const flagCorner = (panel: number, flag: number): Point => ({
  x: panel - FLAG.inset - flag,
  y: -FLAG.rise,
});

const isIcon = (block: Block): boolean => !isGroup(block) && block.tag.role === 'icon';

/** The width of a panel's blocks. */
const columnOf = ({ notes, width }: Panel): number =>
  notes?.isBeside === true ? TEXT_COLUMN : width - 2 * PADDING;

function sizeOf(block: Block | Leaf, measured: Measured): Size {
  if (block.kind === 'column' || block.kind === 'row')
    return groupSize(block, (leaf) => sizeOf(leaf, measured));
  if (block.kind === 'badge' || block.kind === 'disc') return { width: block.size, height: block.size };
  if (block.kind === 'pad') return { width: PAD_SIZE, height: PAD_SIZE };
  const size = measured.get(block);
  if (size === undefined) throw new Error(`not measured: ${block.tag.role}`);
  if (block.kind !== 'text') return size;
  return { width: block.width, height: Math.max(size.height, block.room ?? 0) };
}

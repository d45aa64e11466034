// Positions everything on a map once its texts are measured. Pure arithmetic; all positions are relative to
// the parent.
import { bottom, type Rect, right, type Size } from '../geometry/rect';
import type { Block, BoardPlan, Panel } from './board-plan';
import { BADGE_SIZE, DISC_SIZE, PADDING, PANEL_GAP, ROOT_PADDING, SIDE_GAP } from './sizes';

const HEADER_GAP = 16;
const HEADER_BOTTOM = 56;
export const BLOCK_GAP = 16;
const NOTES_TOP = 32;

/** Measured sizes of texts and tables; badges and discs have fixed sizes. */
export type Measured = ReadonlyMap<Block, Size>;

export interface PanelLayout {
  panel: Panel;
  rect: Rect;
  blocks: Map<Block, Rect>;
}

export interface BoardLayout {
  size: Size;
  header: Map<Block, Rect>;
  panels: PanelLayout[];
}

export function layoutBoard(plan: BoardPlan, measured: Measured): BoardLayout {
  const header = new Map<Block, Rect>();
  let y = ROOT_PADDING;
  for (const block of plan.header) {
    const size = sizeOf(block, measured);
    header.set(block, { x: ROOT_PADDING, y, ...size });
    y += size.height + HEADER_GAP;
  }
  const top = y - HEADER_GAP + HEADER_BOTTOM;
  const heights = rowHeights(plan, measured);
  const panels: PanelLayout[] = [];
  let rowTop = top;
  let mainRight = ROOT_PADDING;
  plan.rows.forEach((row, index) => {
    const height = heights[index] || 0;
    let x = ROOT_PADDING;
    for (const panel of row) {
      panels.push(layoutPanel(panel, { x, y: rowTop, width: panel.width, height }, measured));
      x += panel.width + PANEL_GAP;
    }
    mainRight = Math.max(mainRight, x - PANEL_GAP);
    rowTop += height + PANEL_GAP;
  });
  const sideLeft = mainRight + SIDE_GAP;
  let first = 0;
  const side = plan.side.map(({ panel, rows }) => {
    const height = spannedHeight(heights, first, rows);
    first += rows;
    return { panel, height };
  });
  panels.push(...stack(side, sideLeft, top, measured));
  const sideRight = sideLeft + plan.sideWidth;
  const tall = plan.aside.map((panel) => ({ panel, height: panelHeight(panel, measured) }));
  const aside = stack(tall, sideRight + PANEL_GAP, top, measured);
  panels.push(...aside);
  const asideBottom = Math.max(0, ...aside.map(({ rect }) => bottom(rect)));
  const { least } = plan;
  const width = Math.max(sideRight, ...aside.map(({ rect }) => right(rect))) + ROOT_PADDING;
  const height = Math.max(rowTop - PANEL_GAP, asideBottom) + ROOT_PADDING;
  return {
    size: { width: Math.max(width, least?.width || 0), height: Math.max(height, least?.height || 0) },
    header,
    panels,
  };
}

/**
 * Each row is as tall as its tallest panel; a side panel spanning several rows stretches the last of them.
 */
function rowHeights(plan: BoardPlan, measured: Measured): number[] {
  const heights = plan.rows.map((row) => Math.max(...row.map((panel) => panelHeight(panel, measured))));
  let first = 0;
  for (const { panel, rows } of plan.side) {
    const last = first + rows - 1;
    const missing = panelHeight(panel, measured) - spannedHeight(heights, first, rows);
    if (missing > 0) heights[last] = (heights[last] || 0) + missing;
    first += rows;
  }
  return heights;
}

function spannedHeight(heights: readonly number[], first: number, rows: number): number {
  const spanned = heights.slice(first, first + rows);
  return spanned.reduce((sum, height) => sum + height, 0) + (spanned.length - 1) * PANEL_GAP;
}

/** Stacks panels from top to bottom. */
function stack(
  panels: readonly { panel: Panel; height: number }[],
  x: number,
  top: number,
  measured: Measured,
): PanelLayout[] {
  let y = top;
  return panels.map(({ panel, height }) => {
    const layout = layoutPanel(panel, { x, y, width: panel.width, height }, measured);
    y += height + PANEL_GAP;
    return layout;
  });
}

export function layoutPanel(panel: Panel, rect: Rect, measured: Measured): PanelLayout {
  const blocks = new Map<Block, Rect>();
  const spare = panel.centred ? Math.max(0, rect.height - panelHeight(panel, measured)) / 2 : 0;
  flow(panel, measured, (block, place) => blocks.set(block, { ...place, y: place.y + spare }));
  return { panel, rect, blocks };
}

export function panelHeight(panel: Panel, measured: Measured): number {
  const end = flow(panel, measured, () => {});
  return panel.notesHeight === 0 ? end + PADDING : notesTop(end) + panel.notesHeight + PADDING;
}

/** Where a section's notes start, below its last block, which ends at `end`. */
export function notesTop(end: number): number {
  return end + NOTES_TOP;
}

/**
 * Stacks blocks from top to bottom, with a badge to the left of the next block; returns where the last one
 * ends.
 */
function flow(panel: Panel, measured: Measured, place: (block: Block, rect: Rect) => void): number {
  let y = PADDING;
  let badge: Rect | null = null;
  for (const block of panel.blocks) {
    const size = sizeOf(block, measured);
    if (block.kind === 'badge') {
      badge = { x: PADDING, y, ...size };
      place(block, badge);
      continue;
    }
    const centred = block.kind === 'disc' || (block.kind === 'text' && block.centred);
    const x = centred ? (panel.width - size.width) / 2 : PADDING;
    if (badge === null) {
      place(block, { x, y, ...size });
      y += size.height + BLOCK_GAP;
    } else {
      const height = Math.max(badge.height, size.height);
      place(block, {
        x: x + badge.width + PADDING / 2,
        y: y + Math.max(0, (badge.height - size.height) / 2),
        ...size,
      });
      y += height + BLOCK_GAP;
      badge = null;
    }
  }
  return y - BLOCK_GAP;
}

function sizeOf(block: Block, measured: Measured): Size {
  if (block.kind === 'badge') return { width: BADGE_SIZE, height: BADGE_SIZE };
  if (block.kind === 'disc') return { width: DISC_SIZE, height: DISC_SIZE };
  const size = measured.get(block);
  if (size === undefined) throw new Error(`not measured: ${block.tag.role}`);
  return block.kind === 'text' ? { width: block.width, height: size.height } : size;
}

// Positions the sections of another template on a map that is there already: as wide as before, no lower than they must
// be, around the persona's panel. Pure arithmetic, relative to the map.
import { bottom, type Point, type Rect, type Size } from '../geometry/rect';
import type { Panel } from './board-plan';
import {
  areaCorner,
  endOf,
  layoutPanel,
  type Measured,
  type PanelLayout,
  panelHeight,
  stretched,
} from './layout';
import { AREA_MARGIN, AREA_PADDING, PANEL_GAP, ROOT_PADDING } from './sizes';

/** Null for the persona's panel. */
export type Rows = readonly (readonly (Panel | null)[])[];

export interface RowsLayout {
  panels: PanelLayout[];
  /** Null if the template has no place for it. */
  persona: Rect | null;
  /** Where the last row ends. */
  bottom: number;
}

/** Where things may be in the area of a panel, relative to the area. */
export function innerOf(panel: Panel, measured: Measured): { corner: Point; width: number } {
  const { x } = cornerIn(panel, measured);
  const width = panel.width - x - AREA_MARGIN - 2 * AREA_PADDING;
  return { corner: { x: AREA_PADDING, y: AREA_PADDING }, width };
}

/** The panel with room for what is put into its area. */
export function withRoom(panel: Panel, extent: Size, measured: Measured): Panel {
  const { notes } = panel;
  if (notes === undefined || extent.height === 0) return panel;
  const { x, y } = cornerIn(panel, measured);
  const holds = { x: x + AREA_PADDING, y: y + AREA_PADDING, ...extent };
  return { ...panel, notes: { ...notes, holds } };
}

const cornerIn = (panel: Panel, measured: Measured): Point =>
  panel.notes === undefined ? { x: 0, y: 0 } : areaCorner(panel.notes, endOf(panel, measured));

/** Rows that would end above `end` share what is missing. */
export function layoutRows(
  rows: Rows,
  { top, end, persona: needed }: { top: number; end: number; persona: Size },
  measured: Measured,
): RowsLayout {
  const heights = rows.map((row) =>
    Math.max(...row.map((panel) => (panel === null ? needed.height : panelHeight(panel, measured)))),
  );
  const layout: RowsLayout = { panels: [], persona: null, bottom: top };
  let y = top;
  stretched(heights, top, end).forEach((height, index) => {
    let x = ROOT_PADDING;
    for (const panel of rows[index] ?? []) {
      const rect = { x, y, width: panel?.width ?? needed.width, height };
      if (panel === null) layout.persona = rect;
      else layout.panels.push(layoutPanel(panel, rect, measured));
      layout.bottom = bottom(rect);
      x += rect.width + PANEL_GAP;
    }
    y += height + PANEL_GAP;
  });
  return layout;
}

// Which rows of a long list are in view, so that only these are drawn. Pure.

export interface View {
  top: number;
  height: number;
}

export interface VisibleRows {
  /** The first row to draw, and the one after the last. */
  from: number;
  to: number;
  /** The height of the rows that are not drawn, in pixels. */
  above: number;
  below: number;
}

/** Rows this far outside the view are drawn as well, so that scrolling finds them there. */
const MARGIN = 300;

export function visibleRows(heights: readonly number[], { top, height }: View): VisibleRows {
  let from = 0;
  let above = 0;
  while (from < heights.length - 1 && above + (heights[from] as number) < top - MARGIN) {
    above += heights[from] as number;
    from += 1;
  }
  let to = from;
  let end = above;
  while (to < heights.length && end <= top + height + MARGIN) {
    end += heights[to] as number;
    to += 1;
  }
  return { from, to, above, below: sum(heights, to, heights.length) };
}

/** Where a row begins. */
export const topOf = (heights: readonly number[], row: number): number => sum(heights, 0, row);

function sum(heights: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += heights[at] as number;
  return total;
}

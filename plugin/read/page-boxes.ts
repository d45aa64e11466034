// Where everything at the top of the current page lies, to find free space beside it.
import type { Rect } from '../../shared/geometry/rect';
import type { Pace } from '../pause';

/** Calls to Figma for one node. */
const CALLS = 2;

/** Leaves out nodes without a bounding box. */
export async function boxesOnPage(pace: Pace): Promise<Rect[]> {
  const boxes: Rect[] = [];
  for (const node of figma.currentPage.children) {
    if (pace.spend(CALLS)) await pace.rest();
    const box = pace.hasRested && node.removed ? null : node.absoluteBoundingBox;
    if (box !== null) boxes.push(box);
  }
  return boxes;
}

// What of a page lies on one of its maps.
import { centre, contains, type Rect } from '../../shared/geometry/rect';
import type { Pace } from '../pause';
import { boxesOfMap } from './list';
import type { PageTags } from './page-tags';

/** Calls to Figma for one map. */
const CALLS = 40;

export async function boxesOfMaps(tags: PageTags, pace: Pace): Promise<Rect[]> {
  const boxes: Rect[] = [];
  for (const root of tags.roots) {
    if (pace.spend(CALLS)) await pace.rest();
    boxes.push(...boxesOfMap(root, tags));
  }
  return boxes;
}

/** A loose note belongs to a map if its centre is on it. */
export function liesOn(maps: readonly Rect[], box: Rect): boolean {
  const point = centre(box);
  return maps.some((map) => contains(map, point));
}

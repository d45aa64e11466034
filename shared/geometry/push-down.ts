// What has to go down when something above it gets taller: only what lies below it, in its columns. Pure geometry.
import { type Rect, right } from './rect';

/** What begins at or below `from` and above `to`, between `left` and `right`, goes down by `by`. */
export interface Push {
  left: number;
  right: number;
  from: number;
  to: number;
  by: number;
}

export interface Pushable {
  box: Rect;
  /** Whether what lies below it goes down with it, as far as it is wide. */
  isSolid: boolean;
  pushes: readonly Push[];
}

export const pushBelow = (box: Rect, from: number, by: number): Push => ({
  left: box.x,
  right: right(box),
  from,
  to: Number.POSITIVE_INFINITY,
  by,
});

/** How far each thing goes down; the pushes of those that are solid as well. */
export function pushDown(things: readonly Pushable[]): { by: number[]; pushes: Push[] } {
  const by = things.map(() => 0);
  const pushes: Push[] = [];
  const fromTop = things.map(({ box }, at) => ({ y: box.y, at })).sort((a, b) => a.y - b.y);
  for (const { at } of fromTop) {
    const { box, isSolid, pushes: own } = things[at] as Pushable;
    const farthest = Math.max(
      0,
      ...[...own, ...pushes].filter((push) => isPushed(push, box)).map(({ by }) => by),
    );
    by[at] = farthest;
    if (isSolid && farthest > 0) pushes.push(pushBelow(box, box.y, farthest));
  }
  return { by, pushes };
}

/** Whether a thing lies where `push` reaches. */
export const isPushed = ({ left, right: end, from, to }: Push, box: Rect): boolean =>
  box.y >= from && box.y < to && box.x < end && right(box) > left;

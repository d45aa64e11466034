// Where things go in an area that they are moved to: as they lay, if that fits, or in rows below. Pure geometry.
import { NOTE_GAP } from './grid';
import { inReadingOrder } from './reading-order';
import { bottom, type Point, type Rect, right, type Size } from './rect';

export interface Movable {
  /** Where it lay, relative to where it comes from; its size is what it has. */
  box: Rect;
  /** Those with the same one lay together. */
  group: string;
  /** Whether all that lay with it comes along; what is left of a group would lie about with holes. */
  isWhole: boolean;
}

export interface Arrangement {
  /** In the order of the things. */
  corners: Point[];
  extent: Size;
}

/** The first group, if it is whole, keeps its arrangement where the area is wide enough for it; all others go below, in reading order. */
export function arrange(things: readonly Movable[], width: number): Arrangement {
  const groups = [...new Set(things.map(({ group }) => group))];
  const corners = new Map<Movable, Point>();
  let end = 0;
  groups.forEach((group, at) => {
    const members = things.filter((thing) => thing.group === group);
    if (at === 0 && members.every(({ box, isWhole }) => isWhole && fits(box, width))) {
      for (const member of members) corners.set(member, { x: member.box.x, y: member.box.y });
      end = Math.max(...members.map(({ box }) => bottom(box))) + NOTE_GAP;
    } else end = inRows(members, { width, top: end }, corners);
  });
  return arrangementOf(things, corners);
}

/** Everything in rows, in reading order. */
export function lineUp(things: readonly Movable[], width: number): Arrangement {
  const corners = new Map<Movable, Point>();
  inRows(things, { width, top: 0 }, corners);
  return arrangementOf(things, corners);
}

function arrangementOf(things: readonly Movable[], corners: ReadonlyMap<Movable, Point>): Arrangement {
  const boxes = things.map((thing) => ({ ...thing.box, ...(corners.get(thing) as Point) }));
  return {
    corners: boxes.map(({ x, y }) => ({ x, y })),
    extent: { width: Math.max(0, ...boxes.map(right)), height: Math.max(0, ...boxes.map(bottom)) },
  };
}

const fits = (box: Rect, width: number): boolean => box.x >= 0 && box.y >= 0 && right(box) <= width;

/** Returns where the next row would begin. */
function inRows(
  things: readonly Movable[],
  { width, top }: { width: number; top: number },
  corners: Map<Movable, Point>,
): number {
  let x = 0;
  let y = top;
  let tallest = 0;
  for (const thing of inReadingOrder(things, ({ box }) => box)) {
    const { box } = thing;
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += tallest + NOTE_GAP;
      tallest = 0;
    }
    corners.set(thing, { x, y });
    x += box.width + NOTE_GAP;
    tallest = Math.max(tallest, box.height);
  }
  return things.length === 0 ? top : y + tallest + NOTE_GAP;
}

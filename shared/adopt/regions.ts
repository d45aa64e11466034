// How far a section reaches that only has a title: up to the lines that people drew, or around the notes that stand
// under it. Pure geometry.
import {
  bottom,
  centre,
  contains,
  hullOf,
  inflate,
  overlaps,
  type Point,
  type Rect,
  right,
} from '../geometry/rect';
import { underHeadings } from '../geometry/under-headings';

/** As far as the next note that people add will lie. */
const REACH = 320;
/** A note that is nearer than this to a title over which nothing stands may belong to it. */
const NEAR = 480;
/** Titles side by side start within so much of each other. */
const SAME_LINE = 80;
/** Rows or columns of notes may lie nearer to each other than to their titles: by so much more counts what parts them. */
const BETWEEN_LINES = 4;
const THICKEST_LINE = 24;
const SHORTEST_LINE = 300;

/** For each title its region. `taken` is what other sections cover. */
export function regionsOf(
  titles: readonly Rect[],
  notes: readonly Rect[],
  lines: readonly Rect[],
  taken: readonly Rect[],
): Rect[] {
  return quartersOf(titles, notes, lines) ?? grown(hullsOf(titles, notes), taken);
}

const isLevel = ({ width, height }: Rect): boolean => height <= THICKEST_LINE && width >= SHORTEST_LINE;
const isUpright = ({ width, height }: Rect): boolean => width <= THICKEST_LINE && height >= SHORTEST_LINE;

/** Where two lines cross in the middle of the titles: a quarter for each. */
function quartersOf(titles: readonly Rect[], notes: readonly Rect[], lines: readonly Rect[]): Rect[] | null {
  for (const level of lines.filter(isLevel)) {
    for (const upright of lines.filter(isUpright)) {
      const middle = { x: centre(upright).x, y: centre(level).y };
      const isCrossing =
        contains(inflate(level, SAME_LINE), middle) && contains(inflate(upright, SAME_LINE), middle);
      const quarters = titles.map((title) => quarterOf(centre(title), middle));
      if (!isCrossing || new Set(quarters).size !== titles.length) continue;
      const cross = hullOf([level, upright, ...titles]) as Rect;
      const near = notes.filter((note) => contains(inflate(cross, NEAR), centre(note)));
      const all = inflate(hullOf([cross, ...near]) as Rect, THICKEST_LINE);
      return quarters.map((quarter) => cutOut(all, middle, quarter));
    }
  }
  return null;
}

const quarterOf = (point: Point, middle: Point): number =>
  (point.x < middle.x ? 0 : 1) + (point.y < middle.y ? 0 : 2);

function cutOut(all: Rect, middle: Point, quarter: number): Rect {
  const isRight = quarter % 2 === 1;
  const isLow = quarter >= 2;
  return {
    x: isRight ? middle.x : all.x,
    y: isLow ? middle.y : all.y,
    width: isRight ? right(all) - middle.x : middle.x - all.x,
    height: isLow ? bottom(all) - middle.y : middle.y - all.y,
  };
}

/** Each title with its notes. */
function hullsOf(titles: readonly Rect[], notes: readonly Rect[]): Rect[] {
  const joined = joinedTo(titles, notes);
  const hulls = titles.map((title, index) => {
    const own = notes.filter((_note, at) => joined[at] === index);
    return hullOf([title, ...own]) as Rect;
  });
  return apart(evened(titles, hulls));
}

/**
 * Notes hang under their titles, or else stand to the right of them or above them: whichever leaves fewer titles and notes
 * alone.
 */
function joinedTo(titles: readonly Rect[], notes: readonly Rect[]): (number | null)[] {
  const alone = (joined: readonly (number | null)[]) =>
    titles.filter((_title, at) => !joined.includes(at)).length + joined.filter((one) => one === null).length;
  const tops = titles.map(({ y }) => y);
  const isOneLine = Math.max(...tops) - Math.min(...tops) <= SAME_LINE;
  const ways = [
    underHeadings(titles, notes, isOneLine ? BETWEEN_LINES : undefined),
    underHeadings(titles.map(turned), notes.map(turned), BETWEEN_LINES),
    underHeadings(titles.map(flipped), notes.map(flipped), isOneLine ? BETWEEN_LINES : undefined),
  ];
  return ways.reduce((best, way) => (alone(way) < alone(best) ? way : best));
}

const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });
const flipped = ({ y, height, ...rest }: Rect): Rect => ({ ...rest, height, y: -y - height });

/** Columns whose titles stand in one line end where the longest of them does. */
function evened(titles: readonly Rect[], hulls: readonly Rect[]): Rect[] {
  return hulls.map((hull, index) => {
    const { y } = titles[index] as Rect;
    const beside = hulls.filter((_other, at) => Math.abs((titles[at] as Rect).y - y) <= SAME_LINE);
    const end = Math.max(...beside.map(bottom));
    const taller = { ...hull, height: Math.max(hull.height, end - hull.y) };
    const isFree = hulls.every(
      (other, at) => at === index || !overlaps(taller, other) || overlaps(hull, other),
    );
    return isFree ? taller : hull;
  });
}

/** Where two overlap, each gives way by half, on the side where that is less. */
function apart(hulls: readonly Rect[]): Rect[] {
  const edges = hulls.map((hull) => ({
    left: hull.x,
    top: hull.y,
    right: right(hull),
    bottom: bottom(hull),
  }));
  for (const [at, a] of edges.entries()) {
    for (const b of edges.slice(at + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide <= 0 || high <= 0) continue;
      if (wide <= high) {
        const [first, second] = a.left + a.right <= b.left + b.right ? [a, b] : [b, a];
        const middle = (first.right + second.left) / 2;
        first.right = middle;
        second.left = middle;
      } else {
        const [first, second] = a.top + a.bottom <= b.top + b.bottom ? [a, b] : [b, a];
        const middle = (first.bottom + second.top) / 2;
        first.bottom = middle;
        second.top = middle;
      }
    }
  }
  return edges.map((edge) => ({
    x: edge.left,
    y: edge.top,
    width: Math.max(0, edge.right - edge.left),
    height: Math.max(0, edge.bottom - edge.top),
  }));
}

/** Each reaches a little beyond its notes, but no farther than half the way to what lies beside it. */
function grown(hulls: readonly Rect[], taken: readonly Rect[]): Rect[] {
  return hulls.map((hull, index) => {
    const others = hulls.filter((_other, at) => at !== index);
    const wide = { ...inflate(hull, REACH), x: hull.x, width: hull.width };
    const long = inflate(hull, REACH);
    const reach = (distance: (other: Rect) => number, isInWay: (other: Rect) => boolean): number => {
      const half = others.filter(isInWay).map((other) => distance(other) / 2);
      const whole = taken.filter(isInWay).map(distance);
      return Math.min(REACH, ...[...half, ...whole].filter((one) => one >= 0));
    };
    const isLevelWith = (other: Rect) => other.y < bottom(long) && bottom(other) > long.y;
    const isInColumn = (other: Rect) => other.x < right(wide) && right(other) > wide.x;
    const left = reach((other) => hull.x - right(other), isLevelWith);
    const end = reach((other) => other.x - right(hull), isLevelWith);
    const isAcross = (other: Rect) =>
      isInColumn(other) || (other.x < right(hull) + end && right(other) > hull.x - left);
    const top = reach((other) => hull.y - bottom(other), isAcross);
    const low = reach((other) => other.y - bottom(hull), isAcross);
    return {
      x: hull.x - left,
      y: hull.y - top,
      width: hull.width + left + end,
      height: hull.height + top + low,
    };
  });
}

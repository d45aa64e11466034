// Positions a file's notes in a section about to be drawn. Pure arithmetic, relative to the section.
import { CLUSTER_HEAD } from '../geometry/cluster';
import { NOTE_GAP, NOTE_SIZE } from '../geometry/grid';
import { bottom, type Point, type Rect, right } from '../geometry/rect';
import type { Note } from '../model/empathy-map';

/** Nobody works on a section larger than this. */
const FARTHEST = 20_000;
const FEWEST_COLUMNS = 3;
/** With this ratio a grid is slightly taller than wide. */
const NOTES_PER_SQUARE = 1.3;
/** How much text fits on a sticky before it grows, and by how much each further line makes it grow. */
const LETTERS_PER_LINE = 16;
const LINES = 6;
const LINE_HEIGHT = 30;

interface PlacedTheme {
  name: string;
  box: Rect;
  /** Indices into the list of notes. */
  notes: number[];
}

export interface Placement {
  boxes: Rect[];
  themes: PlacedTheme[];
  /** Around all notes and themes; null if there are none. */
  extent: Rect | null;
}

/** Where notes can be. */
export interface Ground {
  /** Notes that begin left of or above this corner would cover a heading or prompts. */
  corner: Point;
  /** Where notes without a place of their own start. */
  start: Point;
}

/**
 * Notes keep their places, or at least their arrangement: if one of them cannot be where it was, all move together. Those
 * without a valid place go below the others, in order.
 */
export function placeNotes(notes: readonly Note[], ground: Ground): Placement {
  const own = notes.map(({ bounds }): Rect | null =>
    bounds !== undefined && isPlace(bounds) ? { ...bounds } : null,
  );
  const by = shiftFor(
    own.filter((box) => box !== null),
    ground,
  );
  const boxes = own.map((box) => box && { ...box, x: box.x + by.x, y: box.y + by.y });
  const kept = boxes.filter((box) => box !== null);
  const { x: left, y: top } = ground.start;
  const start = Math.max(top, ...kept.map((box) => bottom(box) + NOTE_GAP));
  const rest = notes.map((_note, at) => at).filter((at) => boxes[at] === null);
  const filled = fillRows(
    rest.map((at) => notes[at] as Note),
    left,
    start,
  );
  rest.forEach((at, place) => {
    boxes[at] = filled[place] as Rect;
  });
  const all = boxes as Rect[];
  const themes = themesAround(notes, all);
  return {
    boxes: all.map(({ x, y, width, height }) => ({ x, y, width, height })),
    themes,
    extent: around([...all, ...themes.map(({ box }) => box)]),
  };
}

function shiftFor(boxes: readonly Rect[], { corner, start }: Ground): Point {
  const extent = around(boxes);
  if (extent === null || (extent.x >= corner.x && extent.y >= corner.y)) return { x: 0, y: 0 };
  return {
    x: extent.x < corner.x ? start.x - extent.x : 0,
    y: start.y - extent.y,
  };
}

function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** Whether a note can be there. */
export const isPlace = (box: Rect): boolean =>
  box.x >= 0 &&
  box.y >= 0 &&
  box.width > 0 &&
  box.height > 0 &&
  right(box) <= FARTHEST &&
  bottom(box) <= FARTHEST;

/** Fills row by row; the notes of a theme stay together, below a gap for its name. */
function fillRows(notes: readonly Note[], left: number, top: number): Rect[] {
  const columns = Math.max(FEWEST_COLUMNS, Math.round(Math.sqrt(notes.length / NOTES_PER_SQUARE)));
  const boxes: Rect[] = [];
  let y = top;
  for (const [theme, group] of groupsOf(notes)) {
    if (theme !== '') y += CLUSTER_HEAD;
    for (let first = 0; first < group.length; first += columns) {
      const row = group.slice(first, first + columns);
      const heights = row.map((at) => heightOf((notes[at] as Note).text));
      row.forEach((at, column) => {
        const x = left + column * (NOTE_SIZE + NOTE_GAP);
        boxes[at] = { x, y, width: NOTE_SIZE, height: heights[column] as number };
      });
      y += Math.max(...heights) + NOTE_GAP;
    }
  }
  return boxes;
}

function groupsOf(notes: readonly Note[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  notes.forEach(({ theme = '' }, at) => {
    const group = groups.get(theme) ?? [];
    group.push(at);
    groups.set(theme, group);
  });
  return groups;
}

/** A rough estimate, so that notes with long texts do not cover the row below. */
function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LETTERS_PER_LINE), 0);
  return NOTE_SIZE + Math.max(0, lines - LINES) * LINE_HEIGHT;
}

function themesAround(notes: readonly Note[], boxes: readonly Rect[]): PlacedTheme[] {
  const themes: PlacedTheme[] = [];
  for (const [name, group] of groupsOf(notes)) {
    if (name === '') continue;
    const inside = group.map((at) => boxes[at] as Rect);
    const x = Math.max(0, Math.min(...inside.map((box) => box.x)) - NOTE_GAP / 2);
    const y = Math.max(0, Math.min(...inside.map((box) => box.y)) - CLUSTER_HEAD);
    const width = Math.max(...inside.map(right)) + NOTE_GAP / 2 - x;
    const height = Math.max(...inside.map(bottom)) + NOTE_GAP / 2 - y;
    themes.push({ name, box: { x, y, width, height }, notes: group });
  }
  return themes;
}

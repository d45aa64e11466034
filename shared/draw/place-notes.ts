// Positions a file's notes in a section about to be drawn. Pure arithmetic, relative to the section.
import { CLUSTER_HEAD } from '../geometry/cluster';
import { NOTE_GAP, NOTE_SIZE } from '../geometry/grid';
import { bottom, type Rect, right } from '../geometry/rect';
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
  /** How far notes and themes extend. */
  right: number;
  bottom: number;
}

export interface Ground {
  /** Notes above this line would cover the heading or the prompts. */
  head: number;
  /** Where notes without a place of their own start. */
  left: number;
  top: number;
}

/** Notes keep their places; those without a valid one go below the others, in order. */
export function placeNotes(notes: readonly Note[], { head, left, top }: Ground): Placement {
  const boxes = notes.map(({ bounds }): Rect | null =>
    bounds !== undefined && isPlace(bounds, head) ? { ...bounds } : null,
  );
  const kept = boxes.filter((box) => box !== null);
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
  const taken = [...all, ...themes.map(({ box }) => box)];
  return {
    boxes: all.map(({ x, y, width, height }) => ({ x, y, width, height })),
    themes,
    right: Math.max(0, ...taken.map(right)),
    bottom: Math.max(0, ...taken.map(bottom)),
  };
}

/** Whether a note can be there, below the line `head`. */
export const isPlace = (box: Rect, head: number): boolean =>
  box.x >= 0 &&
  box.y >= head &&
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

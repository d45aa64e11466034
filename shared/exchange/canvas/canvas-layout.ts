// Lays out a map on a canvas without a board: boxes around the persona as on the board, with notes inside, in
// whole numbers. Independent of formats and texts.

import { type Ground, isPlace, placeNotes } from '../../draw/place-notes';
import { NOTE_GAP, NOTE_SIZE, spanOf } from '../../geometry/grid';
import { bottom, overlaps, type Point, type Rect, right } from '../../geometry/rect';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { templates } from '../../templates';

/** Padding inside a box, and the height of its title. */
const PADDING = 48;
export const TITLE_HEIGHT = 112;
const GAP = 64;
const HEADLINE = 120;
const LEAST = { width: spanOf(3) + 2 * PADDING, height: TITLE_HEIGHT + NOTE_SIZE + PADDING };
/** Minimum size of the cards for the persona, its context, the problem statement and actions. */
const CARD = { width: 560, height: 160 };
const LETTERS_PER_LINE = 40;
const LINE_HEIGHT = 30;
/** Notes that begin at least this far from the left leave a column for title and prompts, as wide sections on the board do. */
const COLUMN = 600;
/** Less height than this is not enough for prompts. */
const LEAST_PROMPTS = 96;
/** Height of a strip: a note is compared only with those in the strips it touches. */
const STRIP = 300;

const ORIGIN: Point = { x: 0, y: 0 };

export type BoxId = EmpathyMap['sections'][number]['id'] | 'persona' | 'problem' | 'actions';

/** A box with its contents, in canvas coordinates. */
interface PlacedBox {
  id: BoxId;
  box: Rect;
  cards: Rect[];
  /** Width for the title. */
  titleWidth: number;
  /** Free for prompts: beside the notes or above them. Null if there is no room. */
  prompts: Rect | null;
}

/** What is in a box, relative to it. */
interface Contents {
  cards: Rect[];
  /** Width of the column beside the notes; null if they begin at the left. */
  column: number | null;
}

export interface CanvasLayout {
  title: Rect;
  boxes: PlacedBox[];
  /** Notes in no section, to the right of everything. */
  loose: Rect[];
}

/**
 * Texts of the cards in boxes that are not sections; a box without cards is omitted. The persona always has
 * one.
 */
export type CardTexts = Record<'persona' | 'problem' | 'actions', readonly string[]>;

export function layOut(map: EmpathyMap, texts: CardTexts): CanvasLayout {
  const contents = new Map<BoxId, Contents>();
  for (const { id, notes } of map.sections) contents.set(id, placeInSection(notes));
  for (const id of ['persona', 'problem', 'actions'] as const) {
    if (texts[id].length > 0) contents.set(id, { cards: placeCards(texts[id]), column: null });
  }
  const rows = [...templates[map.template].rows, ['problem', 'actions'] as const]
    .map((row) => row.filter((id) => contents.has(id)))
    .filter((row) => row.length > 0);
  const boxes = standInRows(rows, contents);
  const edge = Math.max(...boxes.map(({ box }) => right(box)));
  return {
    title: { x: 0, y: 0, width: edge, height: HEADLINE },
    boxes,
    loose: placeLoose(map.unplaced ?? [], edge + GAP),
  };
}

/** Below the title, or beside it. */
function placeInSection(notes: readonly Note[]): Contents {
  const places = notes.flatMap(({ bounds }) => (bounds && isPlace(bounds) ? [rounded(bounds)] : []));
  const left = Math.min(...places.map(({ x }) => x));
  if (places.length === 0 || left < COLUMN) {
    const start = { x: PADDING, y: TITLE_HEIGHT };
    return { cards: placeApart(notes, { corner: { x: 0, y: TITLE_HEIGHT }, start }), column: null };
  }
  const start = { x: left, y: PADDING };
  return { cards: placeApart(notes, { corner: { x: left, y: 0 }, start }), column: left };
}

/** Keeps notes in their places where possible, and puts the others in rows below; no two overlap. */
function placeApart(notes: readonly Note[], ground: Ground): Rect[] {
  const { corner } = ground;
  const isFree = freeStrips();
  const apart = notes.map((note): Note => {
    const { bounds, ...rest } = note;
    if (bounds === undefined) return rest as Note;
    const place = rounded(bounds);
    return isPlace(place) && place.x >= corner.x && place.y >= corner.y && isFree(place)
      ? { ...rest, bounds: { ...place } }
      : (rest as Note);
  });
  return placeNotes(apart, ground).boxes;
}

const rounded = ({ x, y, width, height }: Rect): Rect => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.ceil(width),
  height: Math.ceil(height),
});

/** Returns a function that says whether a place is free, and takes it if so. */
function freeStrips(): (place: Rect) => boolean {
  const strips = new Map<number, Rect[]>();
  return (place) => {
    const touched: Rect[][] = [];
    for (let strip = Math.floor(place.y / STRIP); strip * STRIP < bottom(place); strip += 1) {
      const taken = strips.get(strip) ?? [];
      if (taken.some((other) => overlaps(place, other))) return false;
      strips.set(strip, taken);
      touched.push(taken);
    }
    for (const taken of touched) taken.push(place);
    return true;
  };
}

function placeCards(texts: readonly string[]): Rect[] {
  let y = TITLE_HEIGHT;
  return texts.map((text) => {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_PER_LINE), 0);
    const card = {
      x: PADDING,
      y,
      width: CARD.width,
      height: Math.max(CARD.height, (lines + 2) * LINE_HEIGHT),
    };
    y = bottom(card) + NOTE_GAP;
    return card;
  });
}

/** All rows are as wide as the widest; a row's spare width is shared among its boxes. */
function standInRows(
  rows: readonly (readonly BoxId[])[],
  contents: ReadonlyMap<BoxId, Contents>,
): PlacedBox[] {
  const sizeOf = (id: BoxId) => {
    const { cards } = contents.get(id) as Contents;
    return {
      width: Math.max(LEAST.width, ...cards.map((card) => right(card) + PADDING)),
      height: Math.max(LEAST.height, ...cards.map((card) => bottom(card) + PADDING)),
    };
  };
  const widthOf = (row: readonly BoxId[]) => row.reduce((sum, id) => sum + sizeOf(id).width + GAP, -GAP);
  const full = Math.max(...rows.map(widthOf));
  let y = HEADLINE + GAP;
  return rows.flatMap((row) => {
    const height = Math.max(...row.map((id) => sizeOf(id).height));
    const more = Math.floor((full - widthOf(row)) / row.length);
    let x = 0;
    const placed = row.map((id) => {
      const box = { x, y, width: sizeOf(id).width + more, height };
      x = right(box) + GAP;
      return { id, box, ...standIn(box, contents.get(id) as Contents) };
    });
    y += height + GAP;
    return placed;
  });
}

function standIn(box: Rect, { cards, column }: Contents): Omit<PlacedBox, 'id' | 'box'> {
  const width = (column ?? box.width) - 2 * PADDING;
  const top = column === null ? Math.min(...cards.map(({ y }) => y)) : box.height;
  const height = Math.min(top - NOTE_GAP, box.height - PADDING) - TITLE_HEIGHT;
  const prompts = { x: PADDING, y: TITLE_HEIGHT, width, height };
  return {
    cards: cards.map((card) => movedTo(card, box)),
    titleWidth: width,
    prompts: height < LEAST_PROMPTS ? null : movedTo(prompts, box),
  };
}

const movedTo = (card: Rect, { x, y }: Point): Rect => ({
  ...card,
  x: card.x + x,
  y: card.y + y,
});

/** Loose notes keep their arrangement. */
function placeLoose(notes: readonly Note[], edge: number): Rect[] {
  const places = notes.map(({ bounds }) => bounds ?? { x: 0, y: 0 });
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const near = notes.map((note): Note => {
    const { bounds } = note;
    return bounds === undefined
      ? note
      : { ...note, bounds: { ...bounds, x: bounds.x - left, y: bounds.y - top } };
  });
  return placeApart(near, { corner: ORIGIN, start: ORIGIN }).map((card) => movedTo(card, { x: edge, y: 0 }));
}

// Titles that stand beside their notes, with nothing around them. Independent of file formats.

import { centre, contains, type Rect, right } from '../../geometry/rect';
import { underHeadings } from '../../geometry/under-headings';
import { type Found, type FoundCard, headingBox, opensPart, wordsOf } from './canvas-found';

/** Each loose card is compared with all others. */
const MOST_CARDS = 2_000;

/** In rows, a gap sideways counts less than one downwards. */
const ALONG_ROWS = 0.25;

/** Several titles below each other, with all notes to the right of them. */
const areBeside = (titles: readonly Rect[], notes: readonly Rect[]): boolean => {
  const edge = Math.min(...titles.map(right));
  const isColumn = titles.length > 1 && titles.every(({ x }) => x < edge);
  return isColumn && notes.every(({ x }) => x >= edge);
};

/**
 * A loose card belongs to the nearest title above it or to its left. Texts are titles; stickies only where no text is
 * one, because "Hope" on a sticky may well be a note. A single title that nothing stands under is a note.
 */
export function withRegions(found: Found): Found {
  const named = found.boxes.filter(({ title, facts }) => facts !== null || opensPart(title));
  const loose = found.cards.filter(
    (card) =>
      card.facts === null &&
      card.belongs === undefined &&
      !named.some(({ box }) => contains(box, centre(card.box))),
  );
  const titles = loose.filter((card) => opensPart(wordsOf(card)));
  const texts = titles.filter(({ isSticky }) => !isSticky);
  const headings = texts.length > 0 || named.length > 0 ? texts : titles;
  if (headings.length === 0 || loose.length > MOST_CARDS) return found;
  const others = loose.filter((card) => !headings.includes(card));
  const [titleBoxes, noteBoxes] = [headings, others].map((cards) => cards.map(({ box }) => box)) as [
    Rect[],
    Rect[],
  ];
  const joined = areBeside(titleBoxes, noteBoxes)
    ? underHeadings(titleBoxes, noteBoxes, ALONG_ROWS)
    : underHeadings(titleBoxes, noteBoxes);
  if (headings.length === 1 && joined.every((heading) => heading === null)) return found;
  const boxes = headings.map((card) => headingBox(card, wordsOf(card)));
  const belonging = new Map<FoundCard, FoundCard>();
  others.forEach((card, at) => {
    const box = boxes[joined[at] ?? -1];
    if (box !== undefined) belonging.set(card, { ...card, belongs: { box, theme: '' } });
  });
  return {
    ...found,
    boxes: [...found.boxes, ...boxes],
    cards: found.cards.filter((card) => !headings.includes(card)).map((card) => belonging.get(card) ?? card),
  };
}

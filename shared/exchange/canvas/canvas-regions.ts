// Titles that stand beside their notes, with nothing around them. Independent of file formats.

import { centre, contains } from '../../geometry/rect';
import { underHeadings } from '../../geometry/under-headings';
import { partOf } from '../../recognise/parts';
import { type Found, type FoundCard, headingBox, wordsOf } from './canvas-found';

/** Each loose card is compared with all others. */
const MOST_CARDS = 2_000;

/**
 * A loose card belongs to the nearest title above it or to its left. Texts are titles; stickies only where no text is
 * one, because "Hope" on a sticky may well be a note. A single title that nothing stands under is a note.
 */
export function withRegions(found: Found): Found {
  const named = found.boxes.filter(({ title, facts }) => facts !== null || partOf(title) !== null);
  const loose = found.cards.filter(
    (card) =>
      card.facts === null &&
      card.belongs === undefined &&
      !named.some(({ box }) => contains(box, centre(card.box))),
  );
  const titles = loose.filter((card) => partOf(wordsOf(card)) !== null);
  const texts = titles.filter(({ isSticky }) => !isSticky);
  const headings = texts.length > 0 || named.length > 0 ? texts : titles;
  if (headings.length === 0 || loose.length > MOST_CARDS) return found;
  const others = loose.filter((card) => !headings.includes(card));
  const joined = underHeadings(
    headings.map(({ box }) => box),
    others.map(({ box }) => box),
  );
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

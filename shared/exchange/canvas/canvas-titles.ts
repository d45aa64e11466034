// Boxes whose title is a separate text inside them, as people draw them by hand. Independent of file formats.
import { centre, contains, type Rect } from '../../geometry/rect';
import { type Found, type FoundBox, type FoundCard, opensPart, wordsOf } from './canvas-found';

/** Far more titled boxes than any canvas has; each is compared with all cards. */
const MOST_TITLES = 200;

/**
 * A card whose text is a section title is not a note but names a box: the smallest untitled box around it, or
 * the card itself if it contains other cards, or its group. Without any of these it stays a note.
 */
export function withTitles(found: Found, groupOf: (card: FoundCard) => Rect | null = () => null): Found {
  const isTitled = ({ title, facts }: FoundBox) => title.trim() !== '' || facts !== null;
  const titled = found.boxes.filter(isTitled);
  const named = found.cards.flatMap(titleOn);
  const untitled = found.boxes.filter((box) => !isTitled(box) && !holdsSeveral(box, named));
  const titles = new Map<FoundCard, FoundBox>();
  const taken = new Set<FoundBox>();
  for (const { card, title } of named.slice(0, MOST_TITLES)) {
    const holds = (box: Rect) =>
      found.cards.some((other) => other !== card && contains(box, centre(other.box)));
    const isInside = titled.some(({ box }) => contains(box, centre(card.box)));
    const around = smallestFirst(
      untitled.filter((box) => !taken.has(box) && contains(box.box, centre(card.box))),
    );
    const box = around.find((one) => holds(one.box) || !isInside);
    const group = groupOf(card);
    const place = box?.box ?? (holds(card.box) ? card.box : group !== null && holds(group) ? group : null);
    if (place === null) continue;
    if (box !== undefined) taken.add(box);
    titles.set(card, { path: card.path, title, box: place, facts: null });
  }
  return {
    ...found,
    boxes: [...titled, ...titles.values()],
    cards: found.cards.filter((card) => !titles.has(card)),
  };
}

interface Title {
  card: FoundCard;
  title: string;
}

function titleOn(card: FoundCard): Title[] {
  const title = card.belongs === undefined ? wordsOf(card) : '';
  return title === '' || !opensPart(title) ? [] : [{ card, title }];
}

/** A box around a whole map is no section of it. */
const holdsSeveral = ({ box }: FoundBox, titles: readonly Title[]): boolean =>
  titles.filter(({ card }) => !card.isSticky && contains(box, centre(card.box))).length > 1;

const smallestFirst = (boxes: FoundBox[]): FoundBox[] =>
  boxes.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);

// Boxes whose title stands in them as a text of its own, as people draw them by hand. Knows no format of a file.
import { centre, contains, type Rect } from '../../geometry/rect';
import { partOf } from '../reading/part-names';
import type { Found, FoundBox, FoundCard } from './canvas-to-map';

/** Nobody names more boxes of one canvas; each takes a look at all cards. */
const MOST_TITLES = 200;

/**
 * A card that says the title of a section is no note but names a box: the smallest one without a title that it lies in,
 * or itself when others lie in it, or what it is grouped with. Without any of these it stays a note.
 */
export function withTitles(found: Found, groupOf: (card: FoundCard) => Rect | null = () => null): Found {
  const isTitled = ({ title, facts }: FoundBox) => title.trim() !== '' || facts !== null;
  const titled = found.boxes.filter(isTitled);
  const untitled = found.boxes.filter((box) => !isTitled(box));
  const titles = new Map<FoundCard, FoundBox>();
  const named = new Set<FoundBox>();
  for (const { card, title } of found.cards.flatMap(titleOn).slice(0, MOST_TITLES)) {
    const holds = (box: Rect) =>
      found.cards.some((other) => other !== card && contains(box, centre(other.box)));
    const isInside = titled.some(({ box }) => contains(box, centre(card.box)));
    const around = smallestFirst(
      untitled.filter((box) => !named.has(box) && contains(box.box, centre(card.box))),
    );
    const box = around.find((one) => holds(one.box) || !isInside);
    const group = groupOf(card);
    const place = box?.box ?? (holds(card.box) ? card.box : group !== null && holds(group) ? group : null);
    if (place === null) continue;
    if (box !== undefined) named.add(box);
    titles.set(card, { title, box: place, facts: null });
  }
  return {
    ...found,
    boxes: [...titled, ...titles.values()],
    cards: found.cards.filter((card) => !titles.has(card)),
  };
}

function titleOn(card: FoundCard): { card: FoundCard; title: string }[] {
  const title = card.facts === null ? card.textWithout('').trim() : '';
  return title === '' || partOf(title) === null ? [] : [{ card, title }];
}

const smallestFirst = (boxes: FoundBox[]): FoundBox[] =>
  boxes.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);

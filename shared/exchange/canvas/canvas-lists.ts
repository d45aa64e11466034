// Cards that hold several notes: a list, or the name of a section with its notes below. Independent of file formats.
import { PARTS, type Place } from '../../recognise/parts';
import { itemsIn } from '../reading/list-items';
import { headedLines } from '../reading/own-heading';
import { quotationsIn } from '../reading/quotations';
import type { Remark } from '../types';
import {
  cardWith,
  type Found,
  type FoundBox,
  type FoundCard,
  headingBox,
  outside,
  wordsOf,
} from './canvas-found';

/** The first note of a card keeps its id, so that lines still lead to it. */
export function withLists(found: Found): Found {
  const boxes: FoundBox[] = [];
  const remarks: Remark[] = [];
  const cards = found.cards.flatMap((card): FoundCard[] => {
    const words = wordsOf(card);
    const own = headedLines(words);
    if (own !== null) {
      const box = headingBox(card, own.heading);
      boxes.push(box);
      const theme = card.belongs?.theme ?? '';
      if (theme !== '' && isPart(own.place)) remarks.push(outside(card.path, theme));
      return own.items.map((text, at) => ({ ...numbered(card, text, at), belongs: { box, theme } }));
    }
    const items = itemsIn(words) ?? quotationsIn(words);
    return items === null ? [card] : items.map((text, at) => numbered(card, text, at));
  });
  return { ...found, boxes: [...found.boxes, ...boxes], cards, remarks: [...found.remarks, ...remarks] };
}

/** A persona, a problem and actions have no themes. */
const isPart = (place: Place): boolean => place !== 'unplaced' && PARTS.some((part) => part === place);

const numbered = (card: FoundCard, text: string, at: number): FoundCard =>
  cardWith(card, at === 0 ? card.id : `${card.id}.${at + 1}`, text);

// Cards that hold several notes: a list, or the name of a section with its notes below. Independent of file formats.
import { partOf } from '../../recognise/parts';
import { itemsBelow, itemsIn } from '../reading/list-items';
import { cardWith, type Found, type FoundBox, type FoundCard, headingBox, wordsOf } from './canvas-found';

/** The first note of a card keeps its id, so that lines still lead to it. */
export function withLists(found: Found): Found {
  const boxes: FoundBox[] = [];
  const cards = found.cards.flatMap((card): FoundCard[] => {
    const [first = '', ...rest] = wordsOf(card).split('\n');
    const below = rest.join('\n').trim();
    if (below !== '' && partOf(first) !== null) {
      const box = headingBox(card, first.trim());
      boxes.push(box);
      return itemsBelow(below).map((text, at) => ({
        ...numbered(card, text, at),
        belongs: { box, theme: '' },
      }));
    }
    const items = first === '' ? null : itemsIn(wordsOf(card));
    return items === null ? [card] : items.map((text, at) => numbered(card, text, at));
  });
  return { ...found, boxes: [...found.boxes, ...boxes], cards };
}

const numbered = (card: FoundCard, text: string, at: number): FoundCard =>
  cardWith(card, at === 0 ? card.id : `${card.id}.${at + 1}`, text);

// What the team made of the notes, in boxes or cards that say so: nobody's own words. Independent of file formats.
import { centre, contains } from '../../geometry/rect';
import { isConclusion } from '../../recognise/parts';
import { itemsBelow } from '../reading/list-items';
import type { Remark } from '../types';
import { type Found, type FoundBox, type FoundCard, wordsOf } from './canvas-found';

/** They are told, not drawn. */
export function withoutConclusions(found: Found): Found {
  const boxes = found.boxes.filter(({ title, facts }) => facts === null && isConclusion(title));
  const told = new Set<FoundCard>();
  const remarks: Remark[] = [];
  const tell = (path: string, heading: string, leftOut: readonly string[]) => {
    const values = { text: heading, count: leftOut.length };
    if (leftOut.length > 0) remarks.push({ path, code: 'conclusion', values, leftOut });
  };
  for (const box of boxes) {
    const cards = found.cards.filter((card) => isOf(card, box) && wordsOf(card) !== '');
    for (const card of cards) told.add(card);
    tell(box.path, box.title.trim(), cards.map(wordsOf));
  }
  for (const card of found.cards) {
    const [first = '', ...rest] = wordsOf(card).split('\n');
    if (told.has(card) || rest.length === 0 || !isConclusion(first)) continue;
    told.add(card);
    const theme = card.belongs?.theme ?? '';
    tell(card.path, first, [...(theme === '' ? [] : [theme]), ...itemsBelow(rest.join('\n'))]);
  }
  return {
    ...found,
    boxes: found.boxes.filter((box) => !boxes.includes(box) || box.title.trim() === ''),
    cards: found.cards.filter((card) => !told.has(card)),
    remarks: [...found.remarks, ...remarks],
  };
}

const isOf = ({ belongs, box }: FoundCard, around: FoundBox): boolean =>
  belongs === undefined ? contains(around.box, centre(box)) : belongs.box === around;

// Several maps on one canvas: boxes that each hold sections of their own. Independent of file formats.
import { centre, contains } from '../../geometry/rect';
import { partOf } from '../../recognise/parts';
import { announcedBy } from '../../recognise/people';
import { type Found, type FoundBox, holds, outside } from './canvas-found';

/** A canvas per map. One that holds all of them names the map, or whose it is. */
export function splitMaps(found: Found): Found[] {
  const around = outerBoxes(found);
  if (around.length === 0) return [found];
  // What stands in the middle of a mind map is not the title of those around it.
  const remarks = found.title === '' ? found.remarks : [...found.remarks, outside('', found.title)];
  const inside = around.map((outer) => partIn(found, outer, around.length > 1));
  const taken = new Set(inside.flatMap(({ boxes, cards, lines }) => [...boxes, ...cards, ...lines]));
  const rest: Found = {
    ...found,
    title: '',
    remarks,
    boxes: found.boxes.filter((box) => !taken.has(box) && !around.includes(box)),
    cards: found.cards.filter((card) => !taken.has(card)),
    lines: found.lines.filter((line) => !taken.has(line)),
  };
  if (rest.boxes.some(({ title }) => partOf(title) !== null)) return [...inside, rest];
  const [first, ...others] = inside as [Found, ...Found[]];
  return [
    {
      ...first,
      boxes: [...first.boxes, ...rest.boxes],
      cards: [...first.cards, ...rest.cards],
      lines: [...first.lines, ...rest.lines],
      remarks,
    },
    ...others,
  ];
}

/** Named boxes with at least two sections in them, or one that others have as well, and none of these in another. */
function outerBoxes({ boxes, cards }: Found): FoundBox[] {
  if (cards.some(({ facts }) => facts !== null)) return [];
  const sections = boxes.filter(({ title }) => partOf(title) !== null);
  const around = boxes
    .filter(({ title }) => title.trim() !== '' && partOf(title) === null)
    .map((box) => ({
      box,
      places: sections.filter((one) => holds(box, one)).map(({ title }) => partOf(title)),
    }));
  const isShared = (places: readonly unknown[], box: FoundBox) =>
    around.some(
      (other) =>
        other.box !== box &&
        !holds(other.box, box) &&
        !holds(box, other.box) &&
        other.places.some((one) => places.includes(one)),
    );
  const outer = around
    .filter(({ box, places }) => places.length > 1 || isShared(places, box))
    .map(({ box }) => box);
  return outer.filter((box) => !outer.some((other) => holds(other, box)));
}

function partIn(found: Found, outer: FoundBox, isOneOfSeveral: boolean): Found {
  const { title, box } = outer;
  const cards = found.cards.filter((card) => contains(box, centre(card.belongs?.box.box ?? card.box)));
  const ids = new Set(cards.map(({ id }) => id));
  return {
    title: title.trim(),
    person: announcedBy(title)?.name ?? (isOneOfSeveral ? title.trim() : ''),
    boxes: found.boxes.filter((one) => one !== outer && contains(box, centre(one.box))),
    cards,
    lines: found.lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    remarks: [],
  };
}

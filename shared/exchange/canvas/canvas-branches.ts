// A mind map on a canvas: cards that name a section, and what lines hang on them. Independent of file formats.
import { centre, contains } from '../../geometry/rect';
import { isConclusion, partOf } from '../../recognise/parts';
import { announcedBy } from '../../recognise/people';
import { ALL_SECTIONS } from '../../templates';
import {
  type Found,
  type FoundCard,
  type FoundLine,
  headingBox,
  opensPart,
  outside,
  wordsOf,
} from './canvas-found';

interface Graph {
  byId: ReadonlyMap<string, FoundCard>;
  /** Both ways. */
  beside: ReadonlyMap<FoundCard, FoundCard[]>;
  headings: ReadonlySet<FoundCard>;
  /** In the middle, above the headings. */
  roots: ReadonlySet<FoundCard>;
}

/**
 * What hangs on a card with the name of a section belongs there; the card is no note, and the lines of the tree are no
 * tensions. What only has others below it is their theme. Cards in a box that names a section belong to that box.
 */
export function withBranches(found: Found): Found {
  const graph = graphOf(found);
  if (graph.headings.size === 0) return found;
  const above = treeOf(graph);
  const boxes = new Map([...graph.headings].map((card) => [card, headingBox(card, wordsOf(card))]));
  const parents = new Set(above.values());
  const isHeading = (card: FoundCard | undefined) => card !== undefined && graph.headings.has(card);
  const isTop = (card: FoundCard) =>
    isHeading(above.get(card)) || graph.roots.has(above.get(card) as FoundCard);
  const branchOf = (card: FoundCard): FoundCard => {
    const parent = above.get(card);
    return parent === undefined || graph.roots.has(parent) ? card : branchOf(parent);
  };
  const isTheme = (card: FoundCard) =>
    above.has(card) && isTop(card) && parents.has(card) && isForNotes(branchOf(card));
  const topOf = (card: FoundCard): FoundCard => (isTop(card) ? card : topOf(above.get(card) as FoundCard));
  const cards = found.cards.flatMap((card): FoundCard[] => {
    if (graph.headings.has(card) || graph.roots.has(card) || isTheme(card)) return [];
    if (!above.has(card)) return [card];
    const top = topOf(card);
    const theme = top === card ? '' : wordsOf(top);
    const box = boxes.get(branchOf(card)) ?? headingBox(top, '');
    return [{ ...card, belongs: { box, theme } }];
  });
  const [root, ...others] = graph.roots;
  return {
    ...found,
    ...(root === undefined ? {} : namedBy(wordsOf(root))),
    boxes: [...found.boxes, ...boxes.values()],
    cards,
    lines: found.lines.filter((line) => !isOfTree(line, graph, above)),
    remarks: [
      ...found.remarks,
      ...others.map((card) => outside(card.path, wordsOf(card))),
      ...found.lines
        .filter((line) => line.label.trim() !== '' && isOfTree(line, graph, above))
        .map(({ path, label }) => outside(path, label)),
    ],
  };
}

/** A persona, a problem and actions have no themes. */
const isForNotes = (branch: FoundCard): boolean => {
  const place = partOf(wordsOf(branch));
  if (isConclusion(wordsOf(branch))) return false;
  return place === null || place === 'unplaced' || ALL_SECTIONS.includes(place);
};

const namedBy = (title: string) => ({ title, person: announcedBy(title)?.name ?? '' });

function graphOf({ boxes, cards, lines }: Found): Graph {
  const named = boxes.filter(({ title }) => opensPart(title));
  const isLoose = (card: FoundCard) => !named.some(({ box }) => contains(box, centre(card.box)));
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const linked = cards.filter((card) => card.facts === null && ends.has(card.id) && isLoose(card));
  const byId = new Map(linked.map((card) => [card.id, card]));
  const beside = new Map<FoundCard, FoundCard[]>();
  const into = new Map<FoundCard, FoundCard[]>();
  for (const { from, to } of lines) {
    const [one, other] = [byId.get(from), byId.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    put(beside, one, other);
    put(beside, other, one);
    put(into, other, one);
  }
  const headings = new Set(linked.filter((card) => beside.has(card) && opensPart(wordsOf(card))));
  const roots = new Set(linked.filter((card) => leadsToSeveral(card, beside, headings)));
  for (const card of headings) {
    const root = rootOf(card, { beside, into, headings });
    if (root !== null && !(beside.get(card) ?? []).some((one) => roots.has(one))) roots.add(root);
  }
  for (const card of roots) headings.delete(card);
  return { byId, beside, headings, roots };
}

const put = (lists: Map<FoundCard, FoundCard[]>, key: FoundCard, card: FoundCard): void => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(card);
};

type Neighbours = ReadonlyMap<FoundCard, readonly FoundCard[]>;

const leadsToSeveral = (card: FoundCard, beside: Neighbours, headings: ReadonlySet<FoundCard>): boolean =>
  (beside.get(card) ?? []).filter((one) => headings.has(one)).length > 1;

interface Around {
  beside: Neighbours;
  /** Where lines into a card come from. */
  into: Neighbours;
  headings: ReadonlySet<FoundCard>;
}

/** What alone leads to a heading that leads on. */
function rootOf(heading: FoundCard, { beside, into, headings }: Around): FoundCard | null {
  const [above, ...others] = into.get(heading) ?? [];
  const leadsOn = (beside.get(heading) ?? []).length > 1;
  return above !== undefined && others.length === 0 && leadsOn && !headings.has(above) ? above : null;
}

/** Each card's parent, from the headings and then from the roots outwards. */
function treeOf({ beside, headings, roots }: Graph): Map<FoundCard, FoundCard> {
  const above = new Map<FoundCard, FoundCard>();
  const seen = new Set([...headings, ...roots]);
  for (const start of [headings, roots]) {
    let level = [...start];
    while (level.length > 0) {
      const next: FoundCard[] = [];
      for (const card of level) {
        for (const other of beside.get(card) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          above.set(other, card);
          next.push(other);
        }
      }
      level = next;
    }
  }
  return above;
}

function isOfTree({ from, to }: FoundLine, graph: Graph, above: ReadonlyMap<FoundCard, FoundCard>): boolean {
  const [one, other] = [graph.byId.get(from), graph.byId.get(to)];
  if (one === undefined || other === undefined) return false;
  const isAbove = (card: FoundCard) => graph.headings.has(card) || graph.roots.has(card);
  return isAbove(one) || isAbove(other) || above.get(one) === other || above.get(other) === one;
}

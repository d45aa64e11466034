// Finds the empathy maps that people drew themselves on a page: which template each follows, what stands for each of its
// sections, and which notes lie there. Pure.
import { centre, contains, hullOf, inflate, overlaps, type Rect } from '../geometry/rect';
import { sectionFinder } from '../map/assign';
import type { BoardItem } from '../map/board-item';
import type { TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import { BoardTree, isContainer } from './board-tree';
import { isJourney, mayHead, namesSome, templateFor } from './headings';
import { type Head, headsIn } from './heads';
import { regionsOf } from './regions';

/** One place on a board that may stand for a section. */
export interface FoundRegion {
  /** What heads it. */
  node: string;
  heading: string;
  /** Null for one that names no section: people may know better. */
  section: SectionId | null;
  /** Where it lies on the page. */
  box: Rect;
  /** The box of what heads it. */
  head: Rect;
  /** Texts that only name it. */
  titles: string[];
  notes: BoardItem[];
}

export interface FoundBoard {
  template: TemplateId;
  /** Node id of the section or frame around all of it; null if there is none. */
  container: string | null;
  box: Rect;
  regions: FoundRegion[];
}

/** Boards farther apart than this are two. */
const APART = 1500;

export function recogniseBoards(items: readonly BoardItem[]): FoundBoard[] {
  const tree = new BoardTree(items);
  const used = new Set<string>();
  const boards: FoundBoard[] = [];
  const take = (scope: BoardItem | null, candidates: readonly BoardItem[]) => {
    const board = boardOf(tree, scope, candidates);
    if (board === null) return;
    boards.push(board);
    for (const { node } of candidates) used.add(node);
  };
  const unused = (scope: BoardItem | null, isHeading: (item: BoardItem) => boolean) =>
    tree.in(scope).filter((item) => isHeading(item) && !used.has(item.node));
  // What contains others comes before them, so the innermost are looked at first.
  for (const scope of items.filter(isContainer).reverse()) take(scope, unused(scope, mayHead));
  for (const cluster of clusters(unused(null, mayHead))) take(null, cluster);
  // "Hope" on a sticky may well be a note: only where nothing else names a section.
  if (boards.length === 0)
    for (const cluster of clusters(unused(null, (item) => item.kind === 'sticky' && namesSome(item))))
      take(null, cluster);
  return boards.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Together what lies near each other. */
function clusters(items: readonly BoardItem[]): BoardItem[][] {
  const groups: BoardItem[][] = [];
  for (const item of items) {
    const near = groups.filter((group) =>
      group.some((other) => overlaps(inflate(other.box, APART), item.box)),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), item]);
  }
  return groups;
}

function boardOf(
  tree: BoardTree,
  scope: BoardItem | null,
  candidates: readonly BoardItem[],
): FoundBoard | null {
  const template = templateFor(candidates);
  if (template === null || isJourney(tree.in(scope), candidates)) return null;
  const heads = headsIn(tree, candidates, template, scope);
  const regions = regionsFor(tree, scope, heads);
  const withNotes = regions.filter(({ notes }) => notes.length > 0).length;
  // A list of words is no board.
  if (withNotes < FEWEST_WITH_NOTES && heads.some(({ isArea }) => !isArea)) return null;
  if (templateFor(heads.map(({ heading, item }) => ({ ...item, text: heading }))) === null) return null;
  const box = hullOf([
    ...regions.map((region) => region.box),
    ...(scope === null ? [] : [scope.box]),
  ]) as Rect;
  const others = otherAreas(tree, scope, box, regions);
  return { template, container: scope?.node ?? null, box, regions: [...regions, ...others] };
}

const FEWEST_WITH_NOTES = 2;
/** As near as an area lies that belongs to the board. */
const BESIDE = 600;

/** Sections and frames of the board that hold notes and name no section. */
function otherAreas(
  tree: BoardTree,
  scope: BoardItem | null,
  board: Rect,
  regions: readonly FoundRegion[],
): FoundRegion[] {
  const known = new Set(regions.map(({ node }) => node));
  const placed = new Set(regions.flatMap(({ notes }) => notes.map((note) => note.node)));
  const isFree = (item: BoardItem) =>
    isContainer(item) &&
    overlaps(inflate(board, BESIDE), item.box) &&
    ![item, ...tree.around(item), ...tree.in(item)].some(({ node }) => known.has(node));
  const free = tree.in(scope).filter(isFree);
  const outer = free.filter((item) => !tree.around(item).some((around) => free.includes(around)));
  return outer.flatMap(({ node, text, box }): FoundRegion[] => {
    const notes = tree.in(tree.get(node) ?? null).filter((item) => isNote(item) && !placed.has(item.node));
    return notes.length === 0
      ? []
      : [{ node, heading: text, section: null, box, head: box, titles: [], notes }];
  });
}

function regionsFor(tree: BoardTree, scope: BoardItem | null, heads: readonly Head[]): FoundRegion[] {
  const areas = heads.filter(({ isArea }) => isArea);
  const titled = heads.filter(({ isArea }) => !isArea);
  const names = new Set(heads.flatMap(({ item, titles }) => [item, ...titles]).map(({ node }) => node));
  const notes = tree.in(scope).filter((item) => isNote(item) && !names.has(item.node));
  const loose = notes.filter(
    (note) =>
      !areas.some(({ item }) => tree.around(note).includes(item) || contains(item.box, centre(note.box))),
  );
  const boxes = regionsOf(
    titled.map(({ item, titles }) => hullOf([item.box, ...titles.map(({ box }) => box)]) as Rect),
    loose
      .filter(({ kind }) => kind === 'sticky' || loose.every((one) => one.kind !== 'sticky'))
      .map(({ box }) => box),
    tree
      .in(scope)
      .filter(({ kind }) => kind === 'line' || kind === 'box' || kind === 'shape')
      .map(({ box }) => box),
    areas.map(({ item }) => item.box),
  );
  const regions = heads.map((head): FoundRegion => {
    const box = head.isArea ? head.item.box : (boxes[titled.indexOf(head)] as Rect);
    const { item, heading, section } = head;
    return {
      node: item.node,
      heading,
      section,
      box,
      head: item.box,
      titles: head.titles.map(({ node }) => node),
      notes: [],
    };
  });
  return withNotes(tree, regions, notes);
}

export const isNote = ({ kind, text }: BoardItem): boolean =>
  (kind === 'sticky' || kind === 'text' || kind === 'shape') && text.trim() !== '';

/** As they will be counted on the map: by what contains them, then by where they lie. */
function withNotes(
  tree: BoardTree,
  regions: readonly FoundRegion[],
  notes: readonly BoardItem[],
): FoundRegion[] {
  const regionOf = sectionFinder(
    regions.map(({ node, box }, at) => ({ node, id: String(at), box, isHidden: false })),
  );
  const nodes = new Set(regions.filter(({ node }) => isHolding(tree, node)).map(({ node }) => node));
  const lists = regions.map((): BoardItem[] => []);
  for (const note of notes) {
    const parent = tree.around(note).find(({ node }) => nodes.has(node));
    const at = regionOf({ parentSection: parent?.node ?? null, box: note.box });
    if (at !== undefined) lists[Number(at)]?.push(note);
  }
  return regions.map((region, at) => ({ ...region, notes: lists[at] ?? [] }));
}

const isHolding = (tree: BoardTree, node: string): boolean => {
  const item = tree.get(node);
  return item !== undefined && isContainer(item);
};

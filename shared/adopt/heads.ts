// What stands for each section of a board that people drew: a section or frame, a large shape, or only a title. Pure.
import { centre, contains, encloses, overlaps, type Rect } from '../geometry/rect';
import type { BoardItem } from '../map/board-item';
import type { TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import { type BoardTree, isContainer } from './board-tree';
import { sectionNamedBy } from './headings';

/** A section, frame or shape that is smaller than a note is only a title. */
const LEAST_SIDE = 280;

export interface Head {
  /** What moves when people move the section. */
  item: BoardItem;
  section: SectionId;
  /** As people read it. */
  heading: string;
  /** Other items that only say what the section is. */
  titles: BoardItem[];
  /** Whether its own box is the section's; otherwise its notes lie around it. */
  isArea: boolean;
}

const isLarge = ({ width, height }: Rect): boolean => width >= LEAST_SIDE && height >= LEAST_SIDE;

export function headsIn(
  tree: BoardTree,
  candidates: readonly BoardItem[],
  template: TemplateId,
  scope: BoardItem | null,
): Head[] {
  const named = candidates.flatMap((item) => {
    const section = sectionNamedBy(item, template);
    return section === null ? [] : [{ item, section }];
  });
  const areas = areasAmong(tree, named);
  const heads: Head[] = areas.map(({ item, section }) => headOf(item, section, item.text, true));
  for (const { item, section } of named) {
    if (isContainer(item)) continue;
    const around = heads.find((head) => head.isArea && head.item !== item && isOn(tree, item, head.item));
    if (around !== undefined) {
      if (around.section === section) around.titles.push(item);
    } else if (!addTitle(heads, item, section)) heads.push(headFor(tree, { item, section, named, scope }));
  }
  return heads;
}

type Named = { item: BoardItem; section: SectionId };

const headOf = (item: BoardItem, section: SectionId, heading: string, isArea: boolean): Head => ({
  item,
  section,
  heading: heading.split('\n')[0]?.trim() ?? '',
  titles: [],
  isArea,
});

/** Sections and frames that are named, and hold no others that are. */
function areasAmong(tree: BoardTree, named: readonly Named[]): Named[] {
  return named.filter(({ item, section }) => {
    if (!isContainer(item) || !isLarge(item.box)) return false;
    const inside = new Set(tree.in(item).map(({ node }) => node));
    return !named.some(
      (other) => other.section !== section && isContainer(other.item) && inside.has(other.item.node),
    );
  });
}

/** In an area, or on it. */
const isOn = (tree: BoardTree, item: BoardItem, area: BoardItem): boolean =>
  tree.around(item).includes(area) || (!isContainer(area) && contains(area.box, centre(item.box)));

/** A second line under a title, such as what the section asks. */
const NEAR = 120;

function addTitle(heads: readonly Head[], item: BoardItem, section: SectionId): boolean {
  const { box } = item;
  const near = { x: box.x, y: box.y - NEAR, width: box.width, height: box.height + 2 * NEAR };
  const same = heads.find(
    (head) => !head.isArea && head.section === section && overlaps(head.item.box, near),
  );
  same?.titles.push(item);
  return same !== undefined;
}

interface Found extends Named {
  named: readonly Named[];
  scope: BoardItem | null;
}

/** What a title lies on, if nothing else of the board is on it; or else the title itself. */
function headFor(tree: BoardTree, { item, section, named, scope }: Found): Head {
  if (item.kind === 'shape' && isLarge(item.box)) return headOf(item, section, item.text, true);
  const others = named.filter((other) => other.section !== section && !isContainer(other.item));
  const isAlone = (area: BoardItem) => !others.some((other) => contains(area.box, centre(other.item.box)));
  const path = tree.around(item);
  const inScope = scope === null ? path : path.slice(0, path.indexOf(scope));
  const container = inScope.filter((one) => isContainer(one) && isLarge(one.box) && isAlone(one)).pop();
  const ground = container ?? groundUnder(tree, item, scope, isAlone);
  if (ground === undefined) return headOf(item, section, item.text, false);
  return { ...headOf(ground, section, item.text, true), titles: [item] };
}

/** The smallest box or shape behind a title. */
function groundUnder(
  tree: BoardTree,
  { box }: BoardItem,
  scope: BoardItem | null,
  isAlone: (area: BoardItem) => boolean,
): BoardItem | undefined {
  const grounds = tree
    .in(scope)
    .filter((one) => (one.kind === 'box' || one.kind === 'shape') && isLarge(one.box))
    .filter((one) => encloses(one.box, box) && isAlone(one));
  return grounds.sort((a, b) => sizeOf(a.box) - sizeOf(b.box))[0];
}

const sizeOf = ({ width, height }: Rect): number => width * height;

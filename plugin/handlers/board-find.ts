// Reads what lies on the current page outside of maps.
import type { Rect } from '../../shared/geometry/rect';
import type { BoardItem } from '../../shared/map/board-item';
import { Pace } from '../pause';
import { readTable } from '../read/actions';
import { type NodeType, typeOf } from '../read/board-node';
import { boxOf, noteText } from '../read/note';
import { boxesOfMaps, liesOn } from '../read/on-maps';
import { type PageTags, readPageTags } from '../read/page-tags';
import type { Handler } from './handler';

const KINDS: { [T in NodeType]?: BoardItem['kind'] } = {
  SECTION: 'section',
  FRAME: 'frame',
  GROUP: 'group',
  STICKY: 'sticky',
  SHAPE_WITH_TEXT: 'shape',
  TEXT: 'text',
  RECTANGLE: 'box',
  MEDIA: 'box',
  LINE: 'line',
  CONNECTOR: 'line',
  VECTOR: 'line',
  TABLE: 'table',
};
/** Calls to Figma for one node. */
const CALLS = 8;

export const boardFind: Handler<'board.find'> = async () => {
  const pace = new Pace();
  const page = figma.currentPage;
  const tags = await readPageTags(page, pace);
  const items: BoardItem[] = [];
  const maps = await boxesOfMaps(tags, pace);
  await list(page.children, null, { items, tags, maps, pace });
  return { items };
};

interface Search {
  items: BoardItem[];
  tags: PageTags;
  /** Where the page's maps lie. */
  maps: readonly Rect[];
  pace: Pace;
}

/** Maps are left out with all that is in them, and so is what nobody sees. */
async function list(nodes: readonly SceneNode[], parent: string | null, search: Search): Promise<void> {
  const { items, tags, maps, pace } = search;
  for (const node of nodes) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const { id, visible } = node;
    const kind = KINDS[typeOf(node)];
    if (kind === undefined || !visible || tags.ownerOf(id) !== undefined) continue;
    const box = boxOf(node);
    if (liesOn(maps, box)) continue;
    items.push({ node: id, kind, text: textOn(node, kind), box, parent });
    if ('children' in node) await list(node.children, id, search);
  }
}

function textOn(node: SceneNode, kind: BoardItem['kind']): string {
  if (kind === 'section' || kind === 'frame') return node.name;
  if (kind === 'table') return readTable(node).map(lineOf).join('\n');
  const isText = kind === 'sticky' || kind === 'shape' || kind === 'text';
  return isText ? noteText(node as StickyNode | ShapeWithTextNode | TextNode, typeOf(node)) : '';
}

/** A line break or a tab within a cell would end it. */
const lineOf = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');

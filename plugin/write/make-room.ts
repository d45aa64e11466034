// Makes room for a text of ours that has grown: its card grows, what lies below moves down, and so does the rest of
// the map if the panel needs more height. Nothing ever moves up.
import { CARD_PADDING, PADDING, ROOT_PADDING } from '../../shared/draw/sizes';
import { bottom, type Rect, relativeTo } from '../../shared/geometry/rect';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { readTag } from '../read/tags';
import { growAround, growDown } from './grow';
import type { Transaction } from './transaction';

/** The least space between a text or a card and what lies below it. */
const GAP = 16;

/** `before` is the box of `text` before it was written. */
export async function makeRoom(
  transaction: Transaction,
  root: BoardNode,
  text: SceneNode,
  before: Rect,
): Promise<void> {
  const { parent } = text;
  const by = bottom(boxOf(text)) - bottom(before);
  if (parent === null || !isBoardNode(parent) || by <= 0) return;
  const role = readTag(parent)?.role;
  if (parent.id === root.id) await growDown(transaction, text, by, bottom(before));
  else if (role === 'context') growBeside(transaction, root, parent, text);
  else if (role === 'persona' || role === 'problem') await growInside(transaction, parent, text, before);
}

/** Nothing of the map lies below this panel: it and the map grow. */
function growBeside(transaction: Transaction, root: BoardNode, panel: BoardNode, text: SceneNode): void {
  growAround(transaction, panel, relativeTo(boxOf(text), boxOf(panel)), PADDING);
  // A panel that somebody dragged away needs no room on the map.
  if (panel.parent?.id !== root.id) return;
  growAround(transaction, root, relativeTo(boxOf(panel), boxOf(root)), ROOT_PADDING);
}

async function growInside(
  transaction: Transaction,
  panel: BoardNode,
  text: SceneNode,
  before: Rect,
): Promise<void> {
  const card = cardOf(panel, text);
  const from = bottom(card === undefined ? before : boxOf(card));
  if (card !== undefined) growCard(transaction, card, text);
  const to = bottom(boxOf(card ?? text));
  if (to > from) pushBelow(transaction, panel, from, to + GAP);
  await fitPanel(transaction, panel);
}

/** The box behind a text; on the persona's panel each field has one. */
function cardOf(panel: BoardNode, text: SceneNode): RectangleNode | undefined {
  const field = readTag(text)?.field;
  const isCard = (node: SceneNode): node is RectangleNode => {
    const tag = node.type === 'RECTANGLE' ? readTag(node) : null;
    return tag?.role === 'card' && tag.field === field;
  };
  return panel.children.find(isCard);
}

function growCard(transaction: Transaction, card: RectangleNode, text: SceneNode): void {
  const { width, height } = card;
  const needed = bottom(boxOf(text)) + CARD_PADDING - boxOf(card).y;
  if (needed <= height) return;
  transaction.change({
    apply: () => card.resize(width, needed),
    takeBack: () => card.resize(width, height),
  });
}

/** What begins below `edge` moves down until it begins below `to`. */
function pushBelow(transaction: Transaction, panel: BoardNode, edge: number, to: number): void {
  const below = panel.children.filter((node) => boxOf(node).y >= edge);
  const by = to - Math.min(...below.map((node) => boxOf(node).y));
  if (by <= 0) return;
  for (const node of below) transaction.set(node, 'y', node.y + by);
}

/** The panel becomes as high as what is on it needs. */
export async function fitPanel(transaction: Transaction, panel: BoardNode): Promise<void> {
  const lowest = Math.max(...panel.children.map((node) => bottom(boxOf(node))));
  const missing = lowest + PADDING - bottom(boxOf(panel));
  if (missing > 0) await growDown(transaction, panel, missing);
}

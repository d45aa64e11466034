// Makes room for a text of ours that has grown: its card grows, what lies below moves down, and so does what lies below
// its panel if that needs more height. Nothing ever moves up.
import { BLOCK_GAP, CARD_PADDING, CHIP, NOW_PADDING, PADDING, ROOT_PADDING } from '../../shared/draw/sizes';
import { isPushed, pushBelow } from '../../shared/geometry/push-down';
import { bottom, relativeTo, type Size } from '../../shared/geometry/rect';
import type { Pace } from '../pause';
import { type BoardNode, isBoardNode, type MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { readTag } from '../read/tags';
import { growAround } from './grow';
import { growDown } from './grow-down';
import type { Transaction } from './transaction';

/** The least space between a text or a card and what lies below it. */
const GAP = 16;
/** Calls to Figma for one node. */
const CALLS = 2;

export interface Rewritten {
  text: SceneNode;
  /** Its size before it was written. */
  before: Size;
}

export async function makeRoom(
  transaction: Transaction,
  root: MapRoot,
  { text, before }: Rewritten,
  pace: Pace,
): Promise<void> {
  const { parent } = text;
  const box = boxOf(text);
  const was = Math.max(before.height, readTag(text)?.role === 'order-rest' ? CHIP.height : 0);
  const by = box.height - was;
  if (parent === null || !isBoardNode(parent) || by <= 0) return;
  // What was written before it may have moved it. Words beside the pills have their height to grow in.
  const edge = box.y + was;
  const role = readTag(parent)?.role;
  if (parent.id === root.id) await growDown(transaction, { node: text, by, edge }, pace);
  else if (role === 'context') growBeside(transaction, root, parent, text);
  else if (role === 'now') await growNow(transaction, parent, { text, edge }, pace);
  else if (role === 'section') await growPrompt(transaction, parent, { text, edge }, pace);
  else if (role === 'persona' || role === 'problem')
    await growInside(transaction, parent, { text, edge }, pace);
}

/** An area for notes below the prompts goes down with its notes; one beside them stays where it is. */
async function growPrompt(
  transaction: Transaction,
  section: BoardNode,
  { text, edge }: { text: SceneNode; edge: number },
  pace: Pace,
): Promise<void> {
  const box = boxOf(text);
  const column = pushBelow(box, edge, 0);
  const tops: number[] = [];
  for (const node of section.children) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const other = boxOf(node);
    if (isPushed(column, other)) tops.push(other.y);
  }
  const missing =
    tops.length === 0
      ? bottom(box) + PADDING - bottom(boxOf(section))
      : bottom(box) + BLOCK_GAP - Math.min(...tops);
  if (missing > 0) await growDown(transaction, { node: text, by: missing, edge }, pace);
}

/** The card that says what to do now: its lines move down, it grows, and the column under it goes down. */
async function growNow(
  transaction: Transaction,
  panel: BoardNode,
  { text, edge }: { text: SceneNode; edge: number },
  pace: Pace,
): Promise<void> {
  lower(transaction, panel, edge, bottom(boxOf(text)) + GAP);
  const card = cardOf(panel, text);
  if (card !== undefined) {
    growTo(transaction, card, lowestIn(panel.children.filter((node) => node !== card)) + NOW_PADDING);
  }
  await fitPanel(transaction, panel, pace, 0);
}

/** Nothing of the map lies below this panel: it and the map grow. */
function growBeside(transaction: Transaction, root: MapRoot, panel: BoardNode, text: SceneNode): void {
  growAround(transaction, panel, relativeTo(boxOf(text), boxOf(panel)), PADDING);
  // A panel that somebody dragged away needs no room on the map.
  if (panel.parent?.id !== root.id || !isBoardNode(root)) return;
  growAround(transaction, root, relativeTo(boxOf(panel), boxOf(root)), ROOT_PADDING);
}

async function growInside(
  transaction: Transaction,
  panel: BoardNode,
  { text, edge }: { text: SceneNode; edge: number },
  pace: Pace,
): Promise<void> {
  const card = cardOf(panel, text);
  const from = card === undefined ? edge : bottom(boxOf(card));
  if (card !== undefined) growTo(transaction, card, bottom(boxOf(text)) + CARD_PADDING);
  const to = bottom(boxOf(card ?? text));
  if (to > from) lower(transaction, panel, from, to + GAP);
  await fitPanel(transaction, panel, pace);
}

/** The box behind a text; on the persona's panel each field has one. */
function cardOf(panel: BoardNode, text: SceneNode): RectangleNode | undefined {
  const field = readTag(text)?.field;
  const isCard = (node: SceneNode): node is RectangleNode => {
    const tag = node.type === 'RECTANGLE' ? readTag(node) : null;
    return (tag?.role === 'card' || tag?.role === 'now-card') && tag.field === field;
  };
  return panel.children.find(isCard);
}

/** `end` is where the card is to end. */
function growTo(transaction: Transaction, card: RectangleNode, end: number): void {
  const { width, height } = card;
  const needed = end - boxOf(card).y;
  if (needed <= height) return;
  transaction.change({
    apply: () => card.resize(width, needed),
    takeBack: () => card.resize(width, height),
  });
}

/** What begins below `edge` moves down until it begins below `to`. */
function lower(transaction: Transaction, panel: BoardNode, edge: number, to: number): void {
  const below = panel.children.filter((node) => boxOf(node).y >= edge);
  const by = to - Math.min(...below.map((node) => boxOf(node).y));
  if (by <= 0) return;
  for (const node of below) transaction.set(node, 'y', node.y + by);
}

/** The panel becomes as high as what is on it needs. */
export async function fitPanel(
  transaction: Transaction,
  panel: BoardNode,
  pace: Pace,
  padding = PADDING,
): Promise<void> {
  const missing = lowestIn(panel.children) + padding - bottom(boxOf(panel));
  if (missing > 0) await growDown(transaction, { node: panel, by: missing }, pace);
}

const lowestIn = (nodes: readonly SceneNode[]): number =>
  Math.max(...nodes.map((node) => bottom(boxOf(node))));

// Draws the pills of the order of another template in place of the old ones.
import type { ChipBlock, Leaf } from '../../shared/draw/board-plan';
import type { Rect } from '../../shared/geometry/rect';
import type { Role } from '../../shared/map/tag';
import type { Pace } from '../pause';
import type { BoardNode } from '../read/board-node';
import { ownNodesOf } from '../read/own-nodes';
import { Drawing } from './draw-board';
import { findChips, writeChips } from './order-chips';
import { discard } from './resettle';
import type { Transaction } from './transaction';

const CHIPS: readonly Role[] = ['order-chip', 'order-chip-text'];

/** Boards of the first layout have none, and get none. */
export async function redrawChips(
  transaction: Transaction,
  root: BoardNode,
  chips: readonly ChipBlock[],
  pace: Pace,
): Promise<void> {
  const old = (await ownNodesOf(root, pace))
    .filter(({ tag, node }) => CHIPS.includes(tag.role) && !node.removed && node.parent?.id === root.id)
    .map(({ node }) => node);
  if (old.length === 0) return;
  const drawing = new Drawing(transaction);
  for (const chip of chips) drawing.create(chip);
  const corner = { x: Math.min(...old.map(({ x }) => x)), y: Math.min(...old.map(({ y }) => y)) };
  const sizeOf = (leaf: Leaf) => drawing.measured.get(leaf) || { width: 0, height: 0 };
  discard(transaction, root, old);
  drawing.place(root, new Map(chips.map((chip): [Leaf, Rect] => [chip, { ...corner, ...sizeOf(chip) }])));
  const pieces = await ownNodesOf(root, pace);
  const edits = chips.map(({ tag, characters, fill, ink }) => ({
    section: tag.section || '',
    ...{ characters, fill, ink },
  }));
  await writeChips(transaction, root, pieces, await findChips(root, pieces, edits), pace);
}

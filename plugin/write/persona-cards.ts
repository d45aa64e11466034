// Adds facts about the persona to its panel as small cards, and takes them off again.
import type { ColumnBlock } from '../../shared/draw/board-plan';
import { nextChipPlace } from '../../shared/draw/chip-place';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import { failure } from '../failures';
import type { Pace } from '../pause';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { findOwnNode } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { drawGroup } from './draw-board';
import { fitPanel } from './make-room';
import type { Transaction } from './transaction';

export async function addCards(
  transaction: Transaction,
  pieces: readonly OwnNode[],
  cards: readonly ColumnBlock[],
  pace: Pace,
): Promise<void> {
  const panel = findOwnNode(pieces, { role: 'persona' });
  if (panel === undefined || panel.removed || !isBoardNode(panel))
    throw failure('no-text', 'find the panel', 'persona');
  for (const card of cards) {
    const { box } = card;
    // Somebody may have drawn it meanwhile.
    if (box !== null && findOwnNode(pieces, box.tag) !== undefined)
      throw failure('changed', 'draw a card', 'persona-field');
    drawGroup(transaction, panel, card, (size) => nextChipPlace(placesOn(panel), panel, size));
  }
  await fitPanel(transaction, panel, pace);
}

function placesOn(panel: BoardNode): Rect[] {
  const origin = boxOf(panel);
  return panel.children.map((node) => relativeTo(boxOf(node), origin));
}

/** Its box, label and text; they go with the commit, because a removal cannot be taken back. */
export function dropCards(
  transaction: Transaction,
  pieces: readonly OwnNode[],
  fields: readonly string[],
): void {
  for (const { node, id, tag } of pieces) {
    const isOriginal = tag.node === undefined || tag.node === id;
    if (tag.field !== undefined && fields.includes(tag.field) && isOriginal && !node.removed)
      transaction.leaving.set(id, node);
  }
}

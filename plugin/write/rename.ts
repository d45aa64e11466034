// Gives layers and heads of tables another name, if they still have the one that we gave them.
import type { Renaming } from '../../shared/draw/board-edit';
import { attempt } from '../failures';
import { cellsOf } from '../read/actions';
import { findOwnNode, isKind } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { loadAvailableFonts } from './fonts';
import type { Transaction } from './transaction';

export async function rename(
  transaction: Transaction,
  pieces: readonly OwnNode[],
  renamings: readonly Renaming[],
): Promise<void> {
  const cells: { text: TextNode | TextSublayerNode; renaming: Renaming }[] = [];
  for (const renaming of renamings) {
    const text = cellOf(pieces, renaming);
    if (text !== undefined) cells.push({ text, renaming });
  }
  const writable = await loadAvailableFonts(cells.map(({ text }) => text));
  for (const { text, renaming } of cells) {
    if (!writable.has(text) || text.characters !== renaming.from) continue;
    attempt('write a text', renaming.role, () => transaction.set(text, 'characters', renaming.to));
  }
  for (const renaming of renamings)
    if (renaming.cell === undefined) renameLayers(transaction, pieces, renaming);
}

function cellOf(pieces: readonly OwnNode[], { role, cell, from }: Renaming) {
  if (cell === undefined) return undefined;
  const table = findOwnNode(pieces, { role });
  if (table === undefined || table.removed) return undefined;
  const text = cellsOf(table)[cell.line]?.[cell.column];
  return text?.characters === from ? text : undefined;
}

function renameLayers(transaction: Transaction, pieces: readonly OwnNode[], renaming: Renaming): void {
  const { role, section, from, to } = renaming;
  for (const { node, tag } of pieces) {
    const isMeant = isKind(tag, { role, ...(section === undefined ? {} : { section }) });
    if (isMeant && !node.removed && node.name === from) transaction.set(node, 'name', to);
  }
}

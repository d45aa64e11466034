// Writes the facts about a map on its root, a key each.
import { FACT_KEYS, type Facts, KEYS } from '../../shared/map/tag';
import type { BoardNode } from '../read/board-node';
import type { Transaction } from './transaction';

/** Writes the facts that are others than on the board; two people who change different ones do not clash. */
export function changeFacts(transaction: Transaction, root: BoardNode, facts: Partial<Facts>): void {
  for (const key of FACT_KEYS) {
    const value = facts[key];
    if (value !== undefined) transaction.setData(root, key, value);
  }
}

/** The facts of a map that was just drawn; nothing stood there before. */
export function writeFacts(root: BoardNode, facts: Partial<Facts>): void {
  root.setPluginData(KEYS.home, root.id);
  for (const key of FACT_KEYS) {
    const value = facts[key];
    if (value !== undefined && value !== '') root.setPluginData(key, value);
  }
}

// Writes the facts about a map to its root, one key each.
import { FACT_KEYS, type Facts, KEYS } from '../../shared/map/tag';
import type { BoardNode } from '../read/board-node';
import type { Transaction } from './transaction';

/** Writes only the facts that differ from the board, so two people changing different facts do not clash. */
export function changeFacts(transaction: Transaction, root: BoardNode, facts: Partial<Facts>): void {
  for (const key of FACT_KEYS) {
    const value = facts[key];
    if (value !== undefined) transaction.setData(root, key, value);
  }
}

/** Writes the facts of a newly drawn map, which has none yet. */
export function writeFacts(root: BoardNode, facts: Partial<Facts>): void {
  root.setPluginData(KEYS.home, root.id);
  for (const key of FACT_KEYS) {
    const value = facts[key];
    if (value !== undefined && value !== '') root.setPluginData(key, value);
  }
}

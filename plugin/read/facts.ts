// The facts about a map that stand on its root as strings, a key each. What they mean is the window's business.
import { FACT_KEYS, type Facts, KEYS } from '../../shared/map/tag';
import type { BoardNode } from '../write/renderer';
import type { Transaction } from '../write/transaction';

export function readFacts(root: BoardNode): Facts {
  const facts = {} as Facts;
  for (const key of FACT_KEYS) facts[key] = root.getPluginData(key);
  return facts;
}

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

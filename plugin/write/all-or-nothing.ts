// Runs the work of one request: all of it becomes one undo step, or none of it stays.
import { tolerate } from '../failures';
import { newBin } from './bin';
import { moveInto } from './move';
import type { CancelSignal } from './signal';
import { Transaction } from './transaction';

/**
 * Runs `work`, which may pause, as one undo step; if it throws, rolls back and throws what `explain` makes of it while
 * the board still shows why.
 */
export async function allOrNothing<T>(
  signal: CancelSignal,
  work: (transaction: Transaction) => Promise<T>,
  explain: (error: unknown) => unknown,
): Promise<T> {
  const transaction = new Transaction();
  signal.takeBack = () => transaction.rollBack();
  try {
    const result = await work(transaction);
    signal.throwIfCancelled();
    commit(transaction);
    return result;
  } catch (error) {
    const reason = explain(error);
    transaction.rollBack();
    throw reason;
  } finally {
    signal.takeBack = () => {};
  }
}

/** Once everything is on the board, nothing that fails can take it away again. */
function commit(transaction: Transaction): void {
  transaction.throwIfUndone();
  removeLeaving(transaction);
  if (transaction.hasWritten) tolerate('the undo step', () => figma.commitUndo());
  tolerate('after the change', () => transaction.runFollowUps());
}

/** In a single removal, as the very last step: the first of several would be lost if the second one failed. */
function removeLeaving(transaction: Transaction): void {
  const [first, ...others] = [...transaction.leaving.values()].filter((node) => !node.removed);
  if (first === undefined) return;
  if (others.length === 0) {
    transaction.change({ apply: () => shellOf(first).remove(), takeBack: () => {} });
    return;
  }
  const bin = newBin(transaction);
  for (const node of [first, ...others]) moveInto(transaction, shellOf(node), bin, { x: 0, y: 0 });
  bin.remove();
}

/** The outermost group that would disappear with a node. */
function shellOf(node: SceneNode): SceneNode {
  const { parent } = node;
  return parent?.type === 'GROUP' && parent.children.length === 1 ? shellOf(parent) : node;
}

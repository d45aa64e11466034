// Draws a new map and opens it. The map that was open stays so when the insert fails.
import { readBoard } from '../read/read-board';
import { announceProgress } from '../session/announce';
import { insertBoard } from '../write/insert-board';
import type { Handler } from './handler';

export const mapInsert: Handler<'map.insert'> = async (body, { transaction, signal, session }) => {
  const progress = { signal, onProgress: announceProgress };
  const { root, map } = await insertBoard(transaction, body, progress);
  const watch = session.open.watchOn(root);
  // Whatever fails from here on, the map goes again, and nobody listens to it.
  transaction.change(
    () => {},
    () => watch.stop(),
  );
  const view = watch.start(map || (await readBoard(root)));
  transaction.inserted = root;
  transaction.afterCommit(() => session.open.follow(watch, view));
  return view;
};

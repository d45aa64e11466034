// Draws a new map and opens it. If the insert fails, the current map stays open.
import { readBoard } from '../read/read-board';
import { announceProgress } from '../session/announce';
import { insertBoard } from '../write/insert-board';
import type { Handler } from './handler';

export const mapInsert: Handler<'map.insert'> = async (body, { transaction, signal, session }) => {
  const progress = { signal, onProgress: announceProgress };
  const { record, map } = await insertBoard(transaction, body, session.open, progress);
  const { root } = record;
  const watch = session.open.watchOn(record);
  // If anything fails after this point, the map is removed, so stop watching it too.
  transaction.change(
    () => {},
    () => watch.stop(),
  );
  const view = watch.start(map || (await readBoard(root, record)));
  transaction.inserted = root;
  transaction.afterCommit(() => session.open.follow(watch, view));
  return view;
};

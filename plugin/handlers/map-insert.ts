// Draws a new map and opens it. If the insert fails, the current map stays open.
import { announceProgress } from '../session/announce';
import { loadWindowSize } from '../window-size';
import { insertBoard } from '../write/insert-board';
import type { Handler } from './handler';

export const mapInsert: Handler<'map.insert'> = async (body, { transaction, needs, signal, session }) => {
  const covered = session.isWindowHidden ? 0 : (await loadWindowSize()).width;
  const options = { signal, onProgress: announceProgress, covered };
  const { record, map } = await insertBoard(transaction, needs, body, session.open, options);
  const { root } = record;
  const watch = session.open.watchOn(record);
  // If anything fails after this point, the map is removed, so stop watching it too.
  transaction.change({ apply: () => {}, takeBack: () => watch.stop() });
  const view = map === null ? await session.open.begin(watch) : watch.start(map, null);
  transaction.inserted = root;
  transaction.afterCommit(() => session.open.follow(watch, view));
  return view;
};

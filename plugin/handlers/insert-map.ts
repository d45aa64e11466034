// Draws a new map and opens it. The map that was open stays so when the insert fails.
import { toOpenMap } from '../board/open-map';
import { readBoard } from '../board/read-board';
import type { Watch } from '../board/watch';
import { insertBoard } from '../canvas/insert-board';
import type { Handler } from './handler';

export const insertMap: Handler<'map.insert'> = async (spec, session) => {
  const begun: Watch[] = [];
  try {
    const { watch, map } = await insertBoard(spec, async (root) => {
      const snapshot = await readBoard(root);
      const watch = session.watchOn(root, snapshot);
      begun.push(watch);
      return { watch, map: toOpenMap(snapshot, watch.seen()) };
    });
    session.follow(watch);
    return map;
  } catch (error) {
    for (const watch of begun) watch.stop();
    throw error;
  }
};

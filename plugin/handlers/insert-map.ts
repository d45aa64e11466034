// Draws a new map and opens it. The map that was open stays so when the insert fails.
import { readBoard } from '../read/read-board';
import type { Watch } from '../read/watch';
import { insertBoard } from '../write/insert-board';
import type { Handler } from './handler';

export const insertMap: Handler<'map.insert'> = async (body, session) => {
  const begun: Watch[] = [];
  try {
    const { watch, view } = await insertBoard(body, async (root, map) => {
      const started = session.watchOn(root);
      begun.push(started);
      return { watch: started, view: started.start(map || (await readBoard(root))) };
    });
    session.follow(watch, view);
    return view;
  } catch (error) {
    for (const watch of begun) watch.stop();
    throw error;
  }
};

// Draws a new map and opens it. The map that was open stays so when the insert fails.
import type { Watch } from '../board/watch';
import { insertBoard } from '../canvas/insert-board';
import type { Handler } from './handler';

export const insertMap: Handler<'map.insert'> = async ({ plan, facts }, session) => {
  const begun: Watch[] = [];
  try {
    const { watch, view } = await insertBoard(plan, facts, (root, map) => {
      const started = session.watchOn(root);
      begun.push(started);
      return { watch: started, view: started.start(map) };
    });
    session.follow(watch, view);
    return view;
  } catch (error) {
    for (const watch of begun) watch.stop();
    throw error;
  }
};

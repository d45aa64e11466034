// Draws a new map and opens it. The map that was open stays so when the insert fails.
import { restoreOrder } from '../../shared/board/map-data';
import { toOpenMap } from '../board/open-map';
import type { Watch } from '../board/watch';
import { insertBoard } from '../canvas/insert-board';
import type { Handler } from './handler';

export const insertMap: Handler<'map.insert'> = async (spec, session) => {
  const begun: Watch[] = [];
  try {
    const order = restoreOrder(spec.order, spec.template);
    const { watch, map } = await insertBoard({ ...spec, order }, (root, outline) => {
      const started = session.watchOn(root, outline);
      begun.push(started);
      return { watch: started, map: toOpenMap(outline, started.seen()) };
    });
    session.follow(watch);
    session.attempt('timer', () => session.tellTimer());
    return map;
  } catch (error) {
    for (const watch of begun) watch.stop();
    throw error;
  }
};

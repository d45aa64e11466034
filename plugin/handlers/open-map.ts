// Opens a map in the window and follows it from now on.
import type { OpenMap } from '../../shared/protocol/messages';
import { mapRoot } from '../board/maps';
import { toOpenMap } from '../board/open-map';
import { readBoard } from '../board/read-board';
import type { BoardNode } from '../canvas/brush';
import type { Session } from '../session';
import type { Handler } from './handler';

export const openMap: Handler<'map.open'> = async ({ node }, session) =>
  openRoot(await mapRoot(node, 'find the map'), session);

export async function openRoot(root: BoardNode, session: Session): Promise<OpenMap> {
  const snapshot = await readBoard(root);
  const watch = session.watchOn(root, snapshot);
  session.follow(watch);
  session.attempt('timer', () => session.tellTimer());
  return toOpenMap(snapshot, watch.seen());
}

// The window is ready: which maps are there, and which one opens.
import { centre } from '../../shared/geometry/rect';
import { type BoardNode, isFigjam } from '../read/board-node';
import { findMaps } from '../read/maps';
import { boxOf } from '../read/note';
import { summaryOf } from '../read/view';
import { selectedMap } from '../session';
import { readTimer } from '../timer/timer';
import { separateCopies } from '../write/separate-copies';
import type { Handler } from './handler';

export const hello: Handler<'hello'> = async (_body, { transaction, session }) => {
  await separateCopies(transaction);
  const roots = findMaps();
  session.maps = roots.map(summaryOf);
  const root = session.command === 'insert' ? null : selectedMap() || nearest(roots);
  return {
    editor: isFigjam() ? 'figjam' : 'figma',
    command: session.command,
    parameters: session.parameters,
    current: root && (await session.openRoot(root)),
    maps: session.maps,
    timer: readTimer(root),
  };
};

/** The map whose middle lies nearest to the middle of the view. */
function nearest(roots: readonly BoardNode[]): BoardNode | null {
  const view = figma.viewport.center;
  const distance = (root: BoardNode) => {
    const middle = centre(boxOf(root));
    return Math.hypot(middle.x - view.x, middle.y - view.y);
  };
  const distances = roots.map(distance);
  return roots[distances.indexOf(Math.min(...distances))] || null;
}

// The window is ready: tells it which maps exist and which one opens.
import { centre } from '../../shared/geometry/rect';
import { type BoardNode, isFigjam } from '../read/board-node';
import { boxOf } from '../read/note';
import { selectedMap } from '../session/map-list';
import { readTimer } from '../timer';
import { separateCopies } from '../write/separate-copies';
import type { Handler } from './handler';

export const hello: Handler<'hello'> = async (_body, { transaction, session }) => {
  await separateCopies(transaction);
  const roots = session.maps.find();
  const root = session.command === 'insert' ? null : selectedMap() || nearest(roots);
  return {
    editor: isFigjam() ? 'figjam' : 'figma',
    command: session.command,
    parameters: session.parameters,
    current: root && (await session.open.open(root)),
    maps: session.maps.summaries,
    ...session.maps.lost,
    timer: readTimer(() => session.open.timer),
  };
};

/** The map whose centre is closest to the centre of the viewport. */
function nearest(roots: readonly BoardNode[]): BoardNode | null {
  const view = figma.viewport.center;
  const distance = (root: BoardNode) => {
    const middle = centre(boxOf(root));
    return Math.hypot(middle.x - view.x, middle.y - view.y);
  };
  const distances = roots.map(distance);
  return roots[distances.indexOf(Math.min(...distances))] || null;
}

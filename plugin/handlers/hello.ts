// The window is ready: tells it which maps exist and which one opens.
import { centre } from '../../shared/geometry/rect';
import type { MapView } from '../../shared/map/snapshot';
import { isFigjam, type MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { selectedMap } from '../session/map-list';
import type { Session } from '../session/session';
import { EXPORT_FORMAT, loadChoice, loadLanguage } from '../stored-choice';
import { readTimer } from '../timer';
import { separateCopies } from '../write/separate-copies';
import type { Handler } from './handler';

export const hello: Handler<'hello'> = async (_body, { transaction, session }) => {
  await separateCopies(transaction);
  const opened = await openFirst(session);
  const format = await loadChoice(EXPORT_FORMAT);
  const language = await loadLanguage();
  return {
    editor: isFigjam() ? 'figjam' : 'figma',
    command: session.command,
    parameters: session.parameters,
    current: opened?.view ?? null,
    maps: session.maps.summaries,
    ...session.maps.lost,
    timer: readTimer(() => session.open.timer),
    ...(format === null ? {} : { format }),
    ...(language === null ? {} : { language }),
  };
};

/** The selected map, or the nearest one. If somebody deletes it while it is being read, the next one. */
async function openFirst(session: Session): Promise<{ root: MapRoot; view: MapView } | null> {
  const roots = await session.maps.find();
  const root = session.command === 'insert' ? null : selectedMap() || nearest(roots);
  if (root === null) return null;
  try {
    return { root, view: await session.open.open(root) };
  } catch (error) {
    if (root.removed) return openFirst(session);
    throw error;
  }
}

/** The map whose centre is closest to the centre of the viewport. */
function nearest(roots: readonly MapRoot[]): MapRoot | null {
  const view = figma.viewport.center;
  const distance = (root: MapRoot) => {
    const middle = centre(boxOf(root));
    return Math.hypot(middle.x - view.x, middle.y - view.y);
  };
  const distances = roots.map(distance);
  return roots[distances.indexOf(Math.min(...distances))] || null;
}

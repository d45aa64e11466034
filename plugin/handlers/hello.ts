// The window is ready: which maps are there, and which one opens.

import { centre } from '../../shared/geometry/rect';
import { findMaps } from '../board/maps';
import { boxOf } from '../board/note';
import { summaryOf } from '../board/open-map';
import type { BoardNode } from '../canvas/brush';
import { selectedMap } from '../session';
import type { Handler } from './handler';
import { openRoot } from './open-map';

export const hello: Handler<'hello'> = async (_body, session) => {
  const roots = findMaps();
  session.maps = roots.map(summaryOf);
  const root = selectedMap() ?? nearest(roots);
  const current = root === null ? null : await openRoot(root, session);
  return {
    editor: figma.editorType === 'figjam' ? 'figjam' : 'figma',
    command: session.command,
    maps: session.maps,
    current,
    timer: session.timer.read(root),
  };
};

/** The map whose middle lies nearest to the middle of the view. */
function nearest(roots: readonly BoardNode[]): BoardNode | null {
  const view = figma.viewport.center;
  const distance = (root: BoardNode) => {
    const middle = centre(boxOf(root));
    return Math.hypot(middle.x - view.x, middle.y - view.y);
  };
  const measured = roots.map((root) => ({ root, distance: distance(root) }));
  measured.sort((a, b) => a.distance - b.distance);
  return measured[0]?.root ?? null;
}

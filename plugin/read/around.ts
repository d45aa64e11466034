// What lies beside a map and over it without being in it: on the page, and in whatever the map itself lies in.
import type { Rect } from '../../shared/geometry/rect';
import type { Pace } from '../pause';
import type { MapRoot, NodeType } from './board-node';
import { boxOf } from './note';

export interface Loose {
  node: SceneNode;
  type: NodeType;
  box: Rect;
}

const LEAVES: readonly NodeType[] = ['STICKY', 'SHAPE_WITH_TEXT', 'TEXT', 'STAMP', 'CONNECTOR', 'LINE'];
const CONTAINERS: readonly NodeType[] = ['SECTION', 'FRAME', 'GROUP'];

export const isContainer = (type: string): boolean => CONTAINERS.some((container) => container === type);

/** Calls to Figma for one node: whether it is still there, its type and its box. */
const CALLS = 3;

/** Notes, lines, stamps and containers whose box `touches` accepts, without what contains the map. */
export async function nodesAround(
  root: MapRoot,
  pace: Pace,
  touches: (box: Rect) => boolean,
): Promise<Loose[]> {
  const path = new Set<string>();
  const around: SceneNode[] = [];
  for (let at: SceneNode = root; at.parent !== null; at = at.parent as SceneNode) {
    path.add(at.id);
    if (at.parent.type === 'DOCUMENT') break;
    around.push(...(at.parent.children as readonly SceneNode[]));
  }
  const loose: Loose[] = [];
  for (const node of around) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const { type } = node;
    if (!isContainer(type) && !LEAVES.includes(type)) continue;
    const box = boxOf(node);
    if (touches(box) && !(isContainer(type) && path.has(node.id))) loose.push({ node, type, box });
  }
  return loose;
}

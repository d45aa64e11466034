// Tells what of a map people drew themselves.
import type { MapView } from '../../shared/map/snapshot';
import type { MapRoot } from './board-node';
import type { OwnNode } from './page-tags';
import { holdsItsNotes, isAdopted } from './regions';

/** `pieces` are the map's own nodes. */
export function adoptionOf(root: MapRoot, pieces: readonly OwnNode[]): Pick<MapView, 'adopted'> {
  const adopted = pieces.filter(({ tag, node }) => tag.role === 'section' && isAdopted(tag) && !node.removed);
  if (adopted.length === 0) return {};
  const regions = adopted.filter((piece) => !holdsItsNotes(piece)).map(({ tag }) => tag.section ?? '');
  const isBare = pieces.every(({ tag }) => tag.role !== 'persona');
  const isScattered = adopted.some(({ node }) => !liesIn(node, root.id));
  return { adopted: { isBare, regions, isScattered } };
}

function liesIn(node: SceneNode, root: string): boolean {
  let at = node.parent;
  while (at !== null && at.id !== root) at = at.parent;
  return at !== null;
}

// Tells what of a map people drew themselves.
import type { MapView } from '../../shared/map/snapshot';
import type { OwnNode } from './page-tags';
import { holdsItsNotes, isAdopted } from './regions';

/** `pieces` are the map's own nodes. */
export function adoptionOf(pieces: readonly OwnNode[]): Pick<MapView, 'adopted'> {
  const adopted = pieces.filter(({ tag }) => tag.role === 'section' && isAdopted(tag));
  if (adopted.length === 0) return {};
  const regions = adopted.filter((piece) => !holdsItsNotes(piece)).map(({ tag }) => tag.section ?? '');
  const isBare = pieces.every(({ tag }) => tag.role !== 'persona');
  return { adopted: { isBare, regions } };
}

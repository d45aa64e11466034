// Writes the tag and the `home` of a root that lost them, as its sections say, and opens the map.
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import { failure } from '../failures';
import { findLostMaps } from '../read/lost-maps';
import { tagFor } from '../read/tags';
import { attemptFor } from '../session/announce';
import type { Handler } from './handler';

export const mapRepair: Handler<'map.repair'> = async ({ node }, { transaction, needs, session }) => {
  const lost = findLostMaps().find(({ root }) => root.id === node);
  if (lost === undefined) throw failure('no-map', 'find the map', 'map');
  const { map } = lost;
  const root = needs.keep(lost.root, 'no-map', 'map');
  transaction.setData(root, KEYS.tag, tagFor(root, { v: TAG_VERSION, map, role: 'map' }));
  transaction.setData(root, KEYS.home, root.id);
  transaction.afterCommit(() => void attemptFor('maps', () => session.maps.tell()));
  return session.open.open(root);
};

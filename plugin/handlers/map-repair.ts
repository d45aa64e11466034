// Writes to a root that lost it what makes it a map, as its sections say, and what is written once, and opens the map.
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import { failure } from '../failures';
import { findLostMaps } from '../read/lost-maps';
import { ownNodesOf } from '../read/own-nodes';
import { isAdopted } from '../read/regions';
import { readTag, tagFor } from '../read/tags';
import { attemptFor } from '../session/announce';
import { restoreRootFacts } from '../write/facts';
import type { Handler } from './handler';

export const mapRepair: Handler<'map.repair'> = async ({ node }, { transaction, needs, session }) => {
  const lost = findLostMaps().find(({ root }) => root.id === node);
  if (lost === undefined) throw failure('no-map', 'find the map', 'map');
  const { map } = lost;
  const root = needs.keep(lost.root, 'no-map', 'map');
  const tag = readTag(root);
  // On a board of people's own, it goes on standing for its section.
  const kept = tag !== null && isAdopted(tag) ? tag : { v: TAG_VERSION, map };
  transaction.setData(root, KEYS.tag, tagFor(root, { ...kept, role: 'map' }));
  transaction.setData(root, KEYS.home, root.id);
  restoreRootFacts(transaction, session.open.recordOf(root), await ownNodesOf(root));
  transaction.afterCommit(() => void attemptFor('maps', () => session.maps.tell()));
  return session.open.open(root);
};

// Reads who has put a stamp on the pad for those who are done.
import type { DoneStamp } from '../../shared/contract/events';
import { isFigjam } from './board-node';
import type { OwnNode } from './page-tags';
import { stampsOn } from './stamps';

/** Null if the map has no pad: maps drawn before have none, and Design has no stamps. */
export async function readDoneStamps(pieces: readonly OwnNode[]): Promise<DoneStamp[] | null> {
  const pads = isFigjam() ? pieces.filter(({ node, tag }) => tag.role === 'done-pad' && !node.removed) : [];
  if (pads.length === 0) return null;
  const stamps = ([] as StampNode[]).concat(...pads.map(({ node }) => stampsOn(node)));
  return Promise.all(stamps.map(async (stamp) => ({ id: stamp.id, by: await authorOf(stamp) })));
}

/** Some stamps have no known author. Without the permission none do, and Figma throws. */
async function authorOf(stamp: StampNode): Promise<string> {
  try {
    const user = await stamp.getAuthorAsync();
    return user === null ? '' : (user.id ?? user.name);
  } catch {
    return '';
  }
}

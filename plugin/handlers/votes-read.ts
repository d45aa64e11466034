// How many stamps each person has placed on the map's notes, where Figma says who stamped.

import type { Voter } from '../../shared/contract/votes-read';
import { Pace } from '../pause';
import { isFigjam } from '../read/board-node';
import { stampsOf } from '../read/notes-on';
import type { Handler } from './handler';

export const votesRead: Handler<'votes.read'> = async ({ node }, { needs }) => {
  const root = await needs.map(node);
  return { voters: isFigjam() ? await votersOf(await stampsOf(root, new Pace())) : null };
};

/** Some stamps have no known author. Without the permission none do, and Figma throws. */
async function votersOf(stamps: readonly StampNode[]): Promise<Voter[] | null> {
  const voters = new Map<string, Voter>();
  try {
    for (const user of await Promise.all(stamps.map((stamp) => stamp.getAuthorAsync()))) {
      if (user === null) continue;
      const { id, name } = user;
      const key = id ?? name;
      const voter = voters.get(key) || { name, votes: 0 };
      voter.votes += 1;
      voters.set(key, voter);
    }
  } catch {
    return null;
  }
  return [...voters.values()];
}

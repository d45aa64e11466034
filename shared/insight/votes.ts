// What a group voted for, and who placed more stamps than they had votes. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { notesOf, type PlacedNote } from './notes';

/** Notes with votes, most votes first; ties stay in map order. */
export function rankByVotes(map: EmpathyMap): PlacedNote[] {
  const voted = notesOf(map).filter(({ note }) => (note.votes ?? 0) > 0);
  return voted.sort((a, b) => (b.note.votes ?? 0) - (a.note.votes ?? 0));
}

export interface Voter {
  name: string;
  votes: number;
}

/** Who placed more than `limit`, and how many too many. */
export const overVotes = (voters: readonly Voter[], limit: number): { name: string; over: number }[] =>
  voters.filter(({ votes }) => votes > limit).map(({ name, votes }) => ({ name, over: votes - limit }));

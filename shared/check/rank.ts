// Which notes to ask customers about first: what a group believes most and knows least. Pure.
import { notesOf, type PlacedNote } from '../insight/notes';
import type { EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE, type Evidence } from '../model/evidence';

/** Why a note has its place: `points` is (1 + the rest) × `doubt`. */
export interface Ranked extends PlacedNote {
  votes: number;
  /** 2 if the problem statement rests on the note. */
  problem: number;
  /** How many actions rest on it. */
  actions: number;
  /** How many contradictions it is part of. */
  tensions: number;
  doubt: number;
  points: number;
}

const FOR_PROBLEM = 2;

/** What is missing to know it. Somebody has heard, seen or counted the rest. */
const DOUBTS: Record<Evidence, number> = {
  assumption: 2,
  ai: 2,
  inferred: 1,
  quote: 0,
  observed: 0,
  data: 0,
};

/** Most points first, equal ones in reading order. Notes that nobody doubts or asks about are left out. */
export function rankChecks(map: EmpathyMap): Ranked[] {
  const { actions, tensions, problem } = rolesIn(map);
  const ranked = notesOf(map).map((placed): Ranked => {
    const { id, votes = 0 } = placed.note;
    const belief = {
      votes,
      problem: problem.has(id) ? FOR_PROBLEM : 0,
      actions: actions.get(id) ?? 0,
      tensions: tensions.get(id) ?? 0,
    };
    const doubt = doubtOf(placed);
    const sum = 1 + belief.votes + belief.problem + belief.actions + belief.tensions;
    return { ...placed, ...belief, doubt, points: sum * doubt };
  });
  return ranked
    .filter(({ doubt, note: { check } }) => doubt > 0 || check !== undefined)
    .sort((a, b) => b.points - a.points);
}

/** An answer settles a note; one that was given both ways leaves some doubt. */
function doubtOf({ note: { check, evidence } }: PlacedNote): number {
  if (check?.verdict === undefined) return DOUBTS[evidence ?? DEFAULT_EVIDENCE];
  return check.verdict === 'mixed' ? 1 : 0;
}

function rolesIn({ problemStatement, actions = [], tensions = [] }: EmpathyMap) {
  const ends = tensions.map(({ from, to }) => [from, to]);
  return {
    problem: new Set(problemStatement?.notes),
    actions: countIn(actions.map(({ notes = [] }) => notes)),
    tensions: countIn(ends),
  };
}

/** In how many of the lists each id stands. */
function countIn(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

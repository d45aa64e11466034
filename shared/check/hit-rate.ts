// How many of a group's guesses held once customers were asked, by section and by kind of evidence. Pure.
import { notesOf, type PlacedNote } from '../insight/notes';
import type { Verdict } from '../model/check';
import type { EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE, EVIDENCE, type Evidence } from '../model/evidence';

export type Hits = Record<Verdict, number> & {
  /** Notes with an answer. */
  count: number;
  /** Too few answers to say anything. */
  isFew: boolean;
};

export interface HitRate {
  all: Hits;
  /** Sections with answers, in the order of the first map that has them; null for notes in none. */
  sections: { id: string | null; title: string; hits: Hits }[];
  evidence: { kind: Evidence; hits: Hits }[];
}

/** With fewer answers a single one changes everything. */
const ENOUGH = 10;

/** Over one or several maps: sections with the same id count together. */
export function hitRateOf(maps: readonly EmpathyMap[]): HitRate {
  const answered = maps.flatMap(notesOf).filter(({ note }) => note.check?.verdict !== undefined);
  const sections = new Map<string | null, PlacedNote[]>();
  for (const placed of answered) {
    const id = placed.section?.id ?? null;
    sections.set(id, [...(sections.get(id) ?? []), placed]);
  }
  return {
    all: hitsOf(answered),
    sections: [...sections].map(([id, notes]) => ({
      id,
      title: notes[0]?.section?.title ?? '',
      hits: hitsOf(notes),
    })),
    evidence: EVIDENCE.map((kind) => ({
      kind,
      hits: hitsOf(answered.filter(({ note }) => (note.evidence ?? DEFAULT_EVIDENCE) === kind)),
    })).filter(({ hits }) => hits.count > 0),
  };
}

function hitsOf(notes: readonly PlacedNote[]): Hits {
  const verdicts: Record<Verdict, number> = { held: 0, refuted: 0, mixed: 0 };
  for (const { note } of notes) if (note.check?.verdict !== undefined) verdicts[note.check.verdict] += 1;
  return { ...verdicts, count: notes.length, isFew: notes.length < ENOUGH };
}

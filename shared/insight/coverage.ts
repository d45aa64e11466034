// How well each section of a map is covered: notes, people, votes, evidence. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE, EVIDENCE, type Evidence } from '../model/evidence';
import type { SectionId } from '../templates/template';
import type { Section } from './notes';

/** A section with fewer notes is thin, however small the group (method: session figures). */
const LEAST_NOTES = 3;

export interface SectionCoverage {
  id: SectionId;
  title: string;
  notes: number;
  /** Number of named authors; unknown ones do not count. */
  people: number;
  votes: number;
  evidence: Record<Evidence, number>;
  /** The share of notes that are not guesses, from 0 to 1. */
  backed: number;
  isThin: boolean;
  /** The number of notes that would be enough. */
  wanted: number;
}

/** In template order. `people` is the number of participants. */
export const coverageOf = (map: EmpathyMap, people: number): SectionCoverage[] =>
  map.sections.map((section) => coverSection(section, Math.max(LEAST_NOTES, people)));

function coverSection({ id, title, notes }: Section, wanted: number): SectionCoverage {
  const evidence = {} as Record<Evidence, number>;
  for (const kind of EVIDENCE) evidence[kind] = 0;
  const authors = new Set<string>();
  let votes = 0;
  for (const note of notes) {
    evidence[note.evidence ?? DEFAULT_EVIDENCE] += 1;
    if (note.author !== undefined) authors.add(note.author);
    votes += note.votes ?? 0;
  }
  const guesses = evidence.assumption + evidence.ai;
  const backed = notes.length === 0 ? 0 : 1 - guesses / notes.length;
  const isThin = notes.length < wanted;
  return { id, title, notes: notes.length, people: authors.size, votes, evidence, backed, isThin, wanted };
}

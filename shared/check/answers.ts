// What several customers' answers say about a note together. Pure.
import type { NoteCheck, Verdict } from '../model/check';

/** 0 no, 1 partly, 2 yes. */
export type Points = 0 | 1 | 2;

export interface Answer {
  /** Who gave it, by name or number. */
  customer: string;
  points: Points;
  /** In their own words; '' for none. */
  words: string;
}

const MOST: Points = 2;
const HELD = 0.75;
const REFUTED = 0.25;

/** By the share of all points that were given; none without an answer. */
export function verdictOf(points: readonly Points[]): Verdict | null {
  if (points.length === 0) return null;
  const share = points.reduce<number>((sum, one) => sum + one, 0) / (MOST * points.length);
  if (share >= HELD) return 'held';
  return share <= REFUTED ? 'refuted' : 'mixed';
}

/** What is stored of answers that came on this day (`YYYY-MM-DD`). */
export function toAnswered(answers: readonly Answer[], date: string): NoteCheck {
  const verdict = verdictOf(answers.map(({ points }) => points));
  if (verdict === null) return {};
  const sources = [...new Set(answers.map(({ customer }) => customer).filter((name) => name !== ''))];
  const words = answers.flatMap((answer) =>
    answer.words === '' ? [] : [[answer.customer, answer.words].filter((part) => part !== '').join(': ')],
  );
  return {
    verdict,
    asked: answers.length,
    ...(sources.length === 0 ? {} : { sources }),
    ...(words.length === 0 ? {} : { words }),
    date,
  };
}

/** Answers of other people join those that are there; a later answer of the same person takes the place of the earlier one. */
export function joinAnswered(
  { verdict, asked, sources = [], words = [], date: _date, ...plan }: NoteCheck,
  now: NoteCheck,
): NoteCheck {
  const again = now.sources ?? [];
  const others = sources.filter((source) => !again.includes(source));
  if (verdict === undefined || now.verdict === undefined || others.length === 0 || again.length === 0)
    return { ...plan, ...now };
  const replaced = sources.filter((source) => again.includes(source));
  const kept = words.filter((said) => !replaced.some((source) => said.startsWith(`${source}: `)));
  const all = [...kept, ...(now.words ?? [])];
  return {
    ...plan,
    ...now,
    verdict: verdict === now.verdict ? verdict : 'mixed',
    asked: Math.max(others.length, (asked ?? sources.length) - replaced.length) + (now.asked ?? 0),
    sources: [...others, ...again],
    ...(all.length === 0 ? {} : { words: all }),
  };
}

/** Who has answered about the note before. */
export const answeredAgain = ({ sources = [] }: NoteCheck, answers: readonly Answer[]): string[] =>
  sources.filter((source) => answers.some(({ customer }) => customer === source));

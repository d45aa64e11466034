// Searches notes by everything known about them. Pure.
import type { PlacedNote } from '../../shared/insight/notes';
import { DEFAULT_EVIDENCE } from '../../shared/model/evidence';
import type { Locale } from '../locale';

export const sectionName = ({ section }: PlacedNote, { texts }: Locale): string =>
  section?.title ?? texts.review.noSection;

export type FindNotes = (wanted: string) => readonly PlacedNote[];

/**
 * Finds the notes that have all of the wanted words, ignoring case. The first search prepares the notes for all
 * that follow.
 */
export function noteFinder(placed: readonly PlacedNote[], locale: Locale): FindNotes {
  let prepared: string[] | null = null;
  return (wanted) => {
    if (wanted.trim() === '') return placed;
    const known = prepared ?? placed.map((entry) => wordsOf(entry, locale).join('\n').toLowerCase());
    prepared = known;
    const words = wanted.toLowerCase().split(/\s+/);
    return placed.filter((_entry, at) => words.every((word) => known[at]?.includes(word)));
  };
}

function wordsOf(entry: PlacedNote, locale: Locale): string[] {
  const { board } = locale;
  const {
    text,
    author = '',
    source = '',
    evidence = DEFAULT_EVIDENCE,
    theme = '',
    touchpoint = '',
  } = entry.note;
  const { check, tags = [] } = entry.note;
  const answer = check?.verdict === undefined ? '' : board.check.verdicts[check.verdict];
  return [
    answer,
    text,
    author,
    source,
    board.evidence[evidence],
    theme,
    touchpoint,
    ...tags,
    sectionName(entry, locale),
  ];
}

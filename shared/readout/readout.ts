// What a map says on one page, chosen from what people marked: nothing is worded anew. Pure.
import { rankChecks } from '../check/rank';
import { notesOf, type PlacedNote } from '../insight/notes';
import { rankByVotes } from '../insight/votes';
import type { EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE, EVIDENCE, isBacked } from '../model/evidence';
import { isKnown } from './known-note';
import { type Theme, themesOf, votesOn } from './themes';

/** A theme, or a note with votes that is in none: then it has no name. */
export interface ReadoutTheme extends Theme {
  /** The note that says it best. */
  quote: PlacedNote;
}

export interface Contradiction {
  from: PlacedNote;
  to: PlacedNote;
  label: string;
}

export interface Readout {
  themes: ReadoutTheme[];
  /** Null if nobody drew one. */
  contradiction: Contradiction | null;
  /** Guesses, those first that would change most. */
  unknown: PlacedNote[];
  /** How many more guesses there are. */
  moreUnknown: number;
  /** Every note that any part rests on, in map order. */
  behind: PlacedNote[];
  notes: number;
  /** How many of them somebody heard, saw, counted or inferred, or customers said are so. */
  backed: number;
}

const LEAST_THEMES = 3;
const MOST_THEMES = 5;
const MOST_UNKNOWN = 5;

export function readoutOf(map: EmpathyMap): Readout {
  const placed = notesOf(map);
  const themes = topThemes(map, placed);
  const contradiction = strongest(map, placed);
  const guesses = rankChecks(map).filter(({ doubt, note }) => doubt > 0 && !isBacked(note.evidence));
  const unknown = guesses.slice(0, MOST_UNKNOWN);
  const shown = new Set([
    ...[...themes.flatMap(({ notes }) => notes), ...unknown].map(({ note }) => note.id),
    ...(contradiction === null ? [] : [contradiction.from.note.id, contradiction.to.note.id]),
    ...(map.problemStatement?.notes ?? []),
    ...(map.actions ?? []).flatMap(({ notes = [] }) => notes),
  ]);
  return {
    themes,
    contradiction,
    unknown,
    moreUnknown: guesses.length - unknown.length,
    behind: placed.filter(({ note }) => shown.has(note.id)),
    notes: placed.length,
    backed: placed.filter(({ note }) => isKnown(note)).length,
  };
}

/**
 * Three to five: the fourth and the fifth only if somebody voted for them, or if nobody voted at all. Where there are
 * fewer than three, the notes with most votes that are in none stand beside them.
 */
function topThemes(map: EmpathyMap, placed: readonly PlacedNote[]): ReadoutTheme[] {
  const themes = themesOf(placed);
  const hasVotes = votesOn(placed) > 0;
  const isStrong = ({ votes }: Theme, at: number) => at < LEAST_THEMES || !hasVotes || votes > 0;
  const top = themes.slice(0, MOST_THEMES).filter(isStrong);
  const inThemes = new Set(themes.flatMap(({ notes }) => notes.map(({ note }) => note.id)));
  const alone = rankByVotes(map)
    .filter(({ note }) => !inThemes.has(note.id))
    .slice(0, Math.max(0, LEAST_THEMES - top.length))
    .map((one): Theme => ({ name: '', notes: [one], votes: one.note.votes ?? 0 }));
  return [...top, ...alone].map((theme) => ({ ...theme, quote: bestOf(theme.notes) }));
}

/** Somebody's own words before what was seen or counted, that before guesses, and last what was refuted; then most votes. */
function bestOf(notes: readonly PlacedNote[]): PlacedNote {
  const rank = ({ note }: PlacedNote) =>
    note.check?.verdict === 'refuted' ? EVIDENCE.length : EVIDENCE.indexOf(note.evidence ?? DEFAULT_EVIDENCE);
  const [best] = [...notes].sort((a, b) => rank(a) - rank(b) || (b.note.votes ?? 0) - (a.note.votes ?? 0));
  return best as PlacedNote;
}

/** The one with most votes on its two notes; among equals the one with more evidence, then the first. */
function strongest({ tensions = [] }: EmpathyMap, placed: readonly PlacedNote[]): Contradiction | null {
  const byId = new Map(placed.map((one) => [one.note.id, one]));
  const found = tensions.flatMap(({ from, to, label = '' }) => {
    const [first, second] = [byId.get(from), byId.get(to)];
    return first === undefined || second === undefined ? [] : [{ from: first, to: second, label }];
  });
  const weight = ({ from, to }: Contradiction) => {
    const backed = [from, to].filter(({ note }) => isBacked(note.evidence)).length;
    return votesOn([from, to]) * 3 + backed;
  };
  return found.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

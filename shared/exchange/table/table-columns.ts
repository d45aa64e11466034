// What the columns of a table mean, by their headings or their contents. Independent of the map.
import { plainWords } from '../../recognise/heading-text';
import { anySectionOf } from '../../recognise/sections';
import type { Column, ColumnMeaning } from '../types';
import { CSV_COLUMNS } from './csv';
import { type Rows, readRows } from './rows';

type Meaning = Exclude<ColumnMeaning, ''>;

/**
 * Headings in lower case without digits and punctuation; if a table has several, the one listed first here
 * wins.
 */
const HEADINGS: Record<Meaning, string> = {
  id: 'id, note id, uid, key',
  section: 'section, category, quadrant, area, zone, group, frame, column, list, list name',
  text: 'text, note, notes, note text, content, sticky, sticky note, sticky notes, sticky text, idea, item, statement, observation, insight, quote, comment, card, card name, message, title, name, description',
  theme: 'theme, themes, cluster, topic',
  evidence: 'evidence, kind of evidence, evidence kind, evidence type',
  source: 'source, sources, interview, reference',
  votes: 'votes, vote, vote count, dots, dot votes, likes, upvotes',
  stamps: 'stamps, reactions',
  author: 'author, authors, created by, written by, added by, participant, creator',
  color: 'color, colour, sticky color, sticky colour, note color, note colour',
  prompt: 'prompt, prompts, question',
  map: 'map, map title, empathy map, board, board name',
  'map-id': 'map id, board id',
  persona: 'persona, persona name, user persona, customer',
};

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LENGTH = 50_000;
/** Enough rows to tell what the columns are. */
const SAMPLE_ROWS = 50;

export interface Layout {
  columns: Column[];
  /** The first column of each meaning, counted from 0. */
  places: ReadonlyMap<ColumnMeaning, number>;
  hasHeadings: boolean;
  /** All columns of our own export are present, so its apostrophes against formulas are removed. */
  isOwn: boolean;
}

/**
 * The delimiter that gives the most known headings wins, then the one with the most cells in the narrowest
 * sampled row.
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scores = DELIMITERS.map((delimiter) => {
    const rows = readRows(sample, delimiter).rows.slice(0, SAMPLE_ROWS).filter(isFilled);
    const known = (rows[0] ?? []).filter((cell) => isKnown(cell)).length;
    return known * 1_000 + Math.min(...rows.map(({ length }) => length), 999);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] as string;
}

export const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

const headingsOf = (meaning: Meaning): string[] => HEADINGS[meaning].split(', ');
const known = new Set((Object.keys(HEADINGS) as Meaning[]).flatMap(headingsOf));
const isKnown = (cell: string): boolean => known.has(plainWords(cell)) || anySectionOf(cell) !== null;

/**
 * `chosen` are the meanings the user has picked. A first row of headings is recognised by its words alone.
 */
export function understand(rows: Rows, chosen: readonly ColumnMeaning[] | undefined): Layout {
  const first = rows[0] ?? [];
  const meanings = meaningsOf(first);
  const sections = first.filter((cell) => anySectionOf(cell) !== null);
  const hasHeadings = meanings.some((meaning) => meaning !== '') || sections.length > 1;
  const sample = rows.slice(0, SAMPLE_ROWS);
  const guessed = hasHeadings ? withTexts(meanings, sample) : meaningsByContent(sample);
  const columns = guessed.map((meaning, at) => ({
    heading: hasHeadings ? (first[at] as string) : '',
    meaning: chosen === undefined ? meaning : (chosen[at] ?? ''),
  }));
  const places = new Map<ColumnMeaning, number>();
  columns.forEach(({ meaning }, at) => {
    if (!places.has(meaning)) places.set(meaning, at);
  });
  const isOwn = CSV_COLUMNS.every((column) => first.includes(column));
  return { columns, places, hasHeadings, isOwn };
}

/**
 * Each meaning once, except texts, which can have several columns with the same name ("Note 1", "Note 2").
 */
function meaningsOf(first: readonly string[]): ColumnMeaning[] {
  const plain = first.map(plainWords);
  const meanings: ColumnMeaning[] = first.map(() => '');
  for (const meaning of Object.keys(HEADINGS) as Meaning[]) {
    const heading = headingsOf(meaning).find((word) => plain.includes(word));
    plain.forEach((word, at) => {
      if (word !== heading || (meaning !== 'text' && meanings.includes(meaning))) return;
      meanings[at] = meaning;
    });
  }
  return meanings;
}

/**
 * If no heading stands for text, uses the columns named after sections, or else the one with the most
 * letters.
 */
function withTexts(meanings: readonly ColumnMeaning[], rows: Rows): ColumnMeaning[] {
  const [first = [], ...others] = rows;
  const isSection = first.map((cell, at) => meanings[at] === '' && anySectionOf(cell) !== null);
  if (meanings.includes('text')) return [...meanings];
  if (isSection.includes(true)) return meanings.map((meaning, at) => (isSection[at] ? 'text' : meaning));
  return withLongest(meanings, others);
}

function meaningsByContent(rows: Rows): ColumnMeaning[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_none, at) =>
    rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  const section = columns.findIndex((cells) => {
    const sections = cells.filter((cell) => anySectionOf(cell) !== null);
    return cells.length > 0 && sections.length * 2 >= cells.length;
  });
  const meanings = columns.map((): ColumnMeaning => '');
  if (section < 0) return withLongest(meanings, rows);
  return meanings.map((_none, at) => (at === section ? 'section' : 'text'));
}

function withLongest(meanings: readonly ColumnMeaning[], rows: Rows): ColumnMeaning[] {
  const lengths = meanings.map((meaning, at) =>
    meaning === '' ? rows.reduce((sum, row) => sum + (row[at] ?? '').trim().length, 0) : 0,
  );
  const most = lengths.reduce((one, other) => Math.max(one, other), 0);
  const longest = most === 0 ? -1 : lengths.indexOf(most);
  return meanings.map((meaning, at) => (at === longest ? 'text' : meaning));
}

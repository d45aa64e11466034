// Reads customers' answers: the sheet's own table filled in, or a survey tool's with a row per person and a column per
// question. Says what it could not place; guesses nothing. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import type { Answer, Points } from '../../check/answers';
import { questionOf, suggestQuestion } from '../../check/question';
import { notesOf } from '../../insight/notes';
import type { EmpathyMap } from '../../model/empathy-map';
import { LANGUAGES } from '../../model/sections';
import { withoutMark } from '../encoding';
import { unguard } from '../table/formulas';
import { readRows } from '../table/rows';
import { findDelimiter } from '../table/table-columns';
import { SHEET_COLUMNS, type SheetColumn } from './asked';

export interface ReadAnswers {
  /** By the ids of notes. */
  answers: Map<string, Answer[]>;
  /** Rows of the file, from 1, that have an answer to no question of this map, or one that is none of the scale. */
  unfit: number[];
}

interface Found extends Answer {
  note: string;
}

/** Null for what cannot be placed; undefined where nobody has answered. */
type RowAnswers = (Found | null | undefined)[];

export function readAnswers(text: string, map: EmpathyMap): ReadAnswers {
  const plain = withoutMark(text);
  const rows = readRows(plain, findDelimiter(plain)).rows.map((row) =>
    row.map((cell) => unguard(cell).trim()),
  );
  const start = rows.findIndex((row) => row.some((cell) => cell !== ''));
  const headings = rows[start] ?? [];
  const readRow = longReader(headings, map) ?? wideReader(headings, map);
  const answers = new Map<string, Answer[]>();
  const unfit: number[] = [];
  rows.slice(start + 1).forEach((row, at) => {
    const found = readRow(row, at + 1);
    if (found.includes(null)) unfit.push(start + at + 2);
    for (const one of found) {
      if (!one) continue;
      const { note, ...answer } = one;
      answers.set(note, [...(answers.get(note) ?? []), answer]);
    }
  });
  return { answers, unfit };
}

type RowReader = (row: readonly string[], number: number) => RowAnswers;

/** A row per answer. Null if the headings do not say so. */
function longReader(headings: readonly string[], map: EmpathyMap): RowReader | null {
  const columns = new Map(SHEET_COLUMNS.map((name) => [name, columnNamed(headings, name)]));
  const isThere = (name: SheetColumn) => (columns.get(name) ?? -1) >= 0;
  if (!isThere('answer') || !(isThere('note') || isThere('question'))) return null;
  const byQuestion = notesByQuestion(map);
  const ids = new Set(notesOf(map).map(({ note }) => note.id));
  return (row) => {
    const cell = (name: SheetColumn) => row[columns.get(name) ?? -1] ?? '';
    if (cell('answer') === '') return cell('words') === '' ? [undefined] : [null];
    const points = pointsIn(cell('answer'));
    const note = ids.has(cell('note')) ? cell('note') : byQuestion.get(plainWords(cell('question')));
    if (points === null || note === undefined) return [null];
    return [{ note, customer: cell('customer'), points, words: cell('words') }];
  };
}

/** A row per person. */
function wideReader(headings: readonly string[], map: EmpathyMap): RowReader {
  const byQuestion = notesByQuestion(map);
  const asked = headings.flatMap((heading, column) => {
    const note = byQuestion.get(plainWords(heading));
    return note === undefined ? [] : [{ note, column }];
  });
  const named = columnNamed(headings, 'customer');
  const words = fileTexts[map.language].check.sheet;
  return (row, number) =>
    asked.map(({ note, column }) => {
      const cell = row[column] ?? '';
      if (cell === '') return undefined;
      const points = pointsIn(cell);
      const customer = (row[named] ?? '') || fill(words.customer, { number });
      return points === null ? null : { note, customer, points, words: '' };
    });
}

/** By its technical name, or as a sheet in some language would call it; -1 if there is none. */
function columnNamed(headings: readonly string[], name: SheetColumn): number {
  const names = new Set([name, ...LANGUAGES.flatMap((language) => namesIn(name, language))].map(plainWords));
  return headings.findIndex((heading) => names.has(plainWords(heading)));
}

function namesIn(name: SheetColumn, language: EmpathyMap['language']): string[] {
  const { columns } = boardTexts[language].check;
  if (name === 'answer') return [columns.answer];
  if (name === 'question') return [columns.question];
  return name === 'words' ? [fileTexts[language].check.sheet.words] : [];
}

/** The questions as they are asked now, and as they were suggested. Two notes may share a question; the first counts. */
function notesByQuestion(map: EmpathyMap): Map<string, string> {
  const notes = new Map<string, string>();
  for (const ask of [suggestQuestion, questionOf])
    for (const placed of [...notesOf(map)].reverse()) notes.set(plainWords(ask(placed, map)), placed.note.id);
  return notes;
}

const plainWords = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A figure of the scale, alone or before its word ("2 · yes"), or the word. */
function pointsIn(cell: string): Points | null {
  const figure = /^([012])(?:[.,]0+)?(?:\s*$|\s*[·:=–-]\s)/.exec(cell)?.[1];
  if (figure !== undefined) return Number(figure) as Points;
  const word = plainWords(cell);
  for (const language of LANGUAGES) {
    const at = fileTexts[language].check.sheet.scale.findIndex((one) => plainWords(one) === word);
    if (at >= 0) return at as Points;
  }
  return null;
}

// Interprets the rows of the panel To check: what to ask about which note, and what came of it. Pure.
import { inAnyLanguage } from '../catalogue/in-any-language';
import { type BoardTexts, CHECK_COLUMNS, type CheckColumn } from '../locales/locale';
import { type NoteCheck, VERDICTS, type Verdict } from '../model/check';
import { findKnown } from './known-actions';
import { isSameLabel } from './labelled-lines';
import { columnsIn, type TableWords } from './table-columns';

export type CheckColumns = Partial<Record<CheckColumn, number>>;

const WORDS: TableWords<CheckColumn> = { columns: CHECK_COLUMNS, headings: ({ check }) => check.columns };

export const checkColumnsOf = (headings: readonly string[], texts: BoardTexts): CheckColumns =>
  columnsIn(headings, WORDS, texts);

/** A question that was put on the board, and the note that it is about. */
export interface KnownQuestion {
  note: string;
  question: string;
}

/** The table as read. */
export interface AnswerSheet {
  /** What it says by note. */
  checks: Record<string, NoteCheck>;
  /** Its rows by note, from 1: row 0 is the headings. */
  rows: Record<string, number>;
  columns: CheckColumns;
  /** Answers that count for no note, by what they say or by their question, as they stand there. */
  unread: { question: string; answer: string }[];
  /** The texts of its cells, headings first. */
  cells: string[][];
}

/** Rows belong to a known question, wherever people moved them and however they reworded it. */
export function answerSheetOf(
  known: readonly KnownQuestion[],
  cells: readonly string[][],
  texts: BoardTexts,
): AnswerSheet {
  const columns = checkColumnsOf(cells[0] ?? [], texts);
  const read: { row: number; check: NoteCheck; question: string; answer: string }[] = [];
  cells.forEach((line, row) => {
    const textOf = (column: CheckColumn) => (line[columns[column] ?? -1] ?? '').trim();
    const [question, answer] = [textOf('question'), textOf('answer')];
    if (row === 0 || question === '') return;
    const check: NoteCheck = { question, ...parseAnswer(answer, texts) };
    for (const column of ['who', 'due'] as const) if (textOf(column) !== '') check[column] = textOf(column);
    read.push({ row, check, question, answer });
  });
  const asked = known.filter(({ question }) => question !== '');
  const ids = findKnown(
    asked.map(({ note, question }) => ({ id: note, text: question, owner: '' })),
    read.map(({ question }) => ({ text: question, owner: '' })),
  );
  const sheet: AnswerSheet = {
    ...{ checks: {}, rows: {}, columns, unread: [] },
    cells: cells.map((line) => [...line]),
  };
  read.forEach(({ row, check, question, answer }, at) => {
    const note = ids[at];
    const counts = note !== null && note !== undefined && check.verdict !== undefined;
    if (answer !== '' && !counts) sheet.unread.push({ question, answer });
    if (note === null || note === undefined) return;
    sheet.checks[note] = check;
    sheet.rows[note] = row;
  });
  return sheet;
}

/** An answer in the table counts; while it has none, what was stored does. What customers said in their words stays. */
export function withAnswer(
  { who: _who, due: _due, question: _question, ...stored }: NoteCheck,
  said: NoteCheck,
  texts: BoardTexts,
): NoteCheck {
  if (said.verdict === undefined || isSameAnswer(stored, said, texts)) return { ...said, ...stored };
  return stored.words === undefined ? said : { ...said, words: stored.words };
}

/** Whether the table repeats what was stored, with all that it can say of it. */
const isSameAnswer = (stored: NoteCheck, said: NoteCheck, texts: BoardTexts): boolean =>
  inOneForm(answerCell(stored, texts), texts) === answerCell(said, texts);

/** However people wrote an answer; '' for other words. */
const inOneForm = (cell: string, texts: BoardTexts): string => answerCell(parseAnswer(cell, texts), texts);

/** Between the answer and who gave it. */
const PARTED = /\s*[:：(（–—]\s*|\s+-\s+/;
/** Between those who gave it. */
const LISTED = /\s*[,;、，；]\s*/;
const MARKS = /^[^\p{L}\p{N}]+/u;
/** The scale of the question sheet. */
const POINTS: readonly Verdict[] = ['refuted', 'mixed', 'held'];

/** "Held", "refuted: Ana, Ben", "2": anything else is no answer yet. */
export function parseAnswer(cell: string, texts: BoardTexts): Pick<NoteCheck, 'verdict' | 'sources'> {
  const line = cell.replace(MARKS, '');
  const { 0: parting = '', index = line.length } = PARTED.exec(line) ?? {};
  const verdict = verdictNamed(line.slice(0, index), texts);
  if (verdict === undefined) return {};
  const said = line.slice(index + parting.length).replace(/\s*[)）]?\s*$/, '');
  const sources = said.split(LISTED).filter((source) => source !== '');
  return { verdict, ...(sources.length === 0 ? {} : { sources }) };
}

function verdictNamed(word: string, texts: BoardTexts): Verdict | undefined {
  const named = word.trim();
  if (/^[012]$/.test(named)) return POINTS[Number(named)];
  return inAnyLanguage(texts, ({ check }) =>
    VERDICTS.find((verdict) => isSameLabel(check.verdicts[verdict], named)),
  );
}

/** As a cell of the table says it; read back by `parseAnswer`. */
export function answerCell({ verdict, sources = [] }: NoteCheck, { check, colon }: BoardTexts): string {
  if (verdict === undefined) return '';
  const said = check.verdicts[verdict];
  return sources.length === 0 ? said : `${said}${colon}${sources.join(', ')}`;
}

/** A cell of the table as it is, and as it should be. */
export interface AnswerCell {
  row: number;
  column: number;
  was: string;
  to: string;
}

/**
 * What changes in the rows about these notes; with a question that stays, so that nothing is written into another row.
 * Words of people's that are no answer stay.
 */
export function answerCells(
  sheet: AnswerSheet,
  checks: Readonly<Record<string, NoteCheck>>,
  texts: BoardTexts,
): AnswerCell[] {
  return Object.entries(checks).flatMap(([id, check]) => {
    const row = sheet.rows[id];
    if (row === undefined) return [];
    const edit = (name: CheckColumn, to: string | undefined): AnswerCell[] => {
      const column = sheet.columns[name];
      if (column === undefined || to === undefined) return [];
      return [{ row, column, was: sheet.cells[row]?.[column] ?? '', to }];
    };
    const answered = edit('answer', answerCell(check, texts)).filter(
      ({ was }) => was.trim() === '' || parseAnswer(was, texts).verdict !== undefined,
    );
    const edits = [...edit('question', check.question), ...answered];
    return edits.some(({ was, to }) => was !== to) ? edits : [];
  });
}

// Actions of asking customers: what to ask about which note, what they said, and the table of it on the board.
import { boardTexts } from '../../shared/catalogue/board-texts';
import { fill } from '../../shared/catalogue/fill';
import { type Answer, joinAnswered, toAnswered } from '../../shared/check/answers';
import { questionOf, suggestQuestion } from '../../shared/check/question';
import type { BatchEntry } from '../../shared/contract';
import type { CellEdit } from '../../shared/contract/table-write';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { checkPanel } from '../../shared/draw/panels/check';
import { formatDay } from '../../shared/exchange/writing/file-name';
import { notesOf, type PlacedNote } from '../../shared/insight/notes';
import { type BoardTexts, CHECK_COLUMNS } from '../../shared/locales/locale';
import { freeRows } from '../../shared/map/actions';
import { answerCell, answerCells } from '../../shared/map/check-rows';
import { parseNoteData, toCheck } from '../../shared/map/note-data';
import type { OpenMap } from '../../shared/map/open-map';
import type { NoteCheck, Verdict } from '../../shared/model/check';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { DEFAULT_SIZE } from '../../shared/model/map-size';
import type { BoardChange } from './board-change';
import type { Context } from './context';
import { notesEntry } from './notes-entry';
import type { Reading } from './state';

/** Notes go by their ids in the file; promises resolve to true once the board has the change. */
export interface CheckActions {
  /** What was suggested comes back with ''. */
  setQuestion: (note: string, question: string) => Promise<boolean>;
  /** Null: nobody has been asked. Any other leaves who was asked, and their words. */
  setAnswer: (note: string, verdict: Verdict | null) => Promise<boolean>;
  /** Puts what to ask about these notes on the board, below what is there. */
  drawChecks: (notes: readonly string[]) => Promise<boolean>;
  /** Stores what customers answered, by note. */
  takeAnswers: (answers: ReadonlyMap<string, readonly Answer[]>) => Promise<boolean>;
  /** Stores the answers that people wrote on the board, and shows them on the notes. */
  recordAnswers: () => Promise<boolean>;
}

export interface CheckOptions {
  context: Context;
  change: BoardChange;
  now: () => number;
}

export function createCheckActions({ context, change, now }: CheckOptions): CheckActions {
  const { batch, getLocale } = context;
  const today = (): string => formatDay(new Date(now()));
  const send = async (entries: readonly BatchEntry[], said: string): Promise<string | null> =>
    (await batch(...entries)) && said;

  return {
    setQuestion: (note, question) =>
      change((reading) => {
        const { question: _before, ...check } = checkOf(reading, note);
        // The board's row goes on asking.
        const wanted = question || (isOnBoard(reading, note) ? suggestionFor(reading, note) : '');
        const after = wanted === '' ? check : { ...check, question: wanted };
        return send(checkEntries(reading, { [note]: after }), getLocale().texts.check.questionSaid);
      }),
    setAnswer: (note, verdict) =>
      change((reading) => {
        const { board, texts } = getLocale();
        const before = checkOf(reading, note);
        const check = verdict === null ? planOf(before) : { ...before, verdict, date: today() };
        const answer = verdict === null ? texts.check.unasked : board.check.verdicts[verdict];
        return send(checkEntries(reading, { [note]: check }), fill(texts.check.answerSaid, { answer }));
      }),
    drawChecks: (notes) =>
      change(async (reading, map) => {
        const { countText, texts } = getLocale();
        const wanted = notesOf(reading.map).filter(({ note }) => notes.includes(note.id));
        const fresh = wanted.filter(({ note }) => !isOnBoard(reading, note.id));
        if (fresh.length === 0) return countText(texts.check.drawn, wanted.length);
        const asked = Object.fromEntries(
          fresh.map((placed) => [
            placed.note.id,
            { ...toCheck(placed.note.check), question: questionOf(placed, reading.map) },
          ]),
        );
        const entries = [...checkEntries(reading, asked), tableEntry(reading, map, fresh)];
        const replies = await batch(...entries);
        if (replies === null) return null;
        await context.refresh(map.node);
        await context.request('piece.show', { node: map.node, role: 'check' });
        return countText(texts.check.drawn, wanted.length);
      }),
    takeAnswers: (answers) =>
      change((reading) => {
        const { countText, texts } = getLocale();
        const checks = Object.fromEntries(
          [...answers].map(([id, all]) => [id, joinAnswered(checkOf(reading, id), toAnswered(all, today()))]),
        );
        return send(checkEntries(reading, checks), countText(texts.check.recorded, answers.size));
      }),
    recordAnswers: () =>
      change((reading) => {
        const { countText, texts } = getLocale();
        const ids = unrecorded(reading);
        const checks = Object.fromEntries(
          ids.map((id) => [id, { ...checkOf(reading, id), date: today() }] as const),
        );
        return send(checkEntries(reading, checks), countText(texts.check.recorded, ids.length));
      }),
  };
}

const isOnBoard = ({ nodeIndex }: Reading, id: string): boolean => nodeIndex.checks?.rows[id] !== undefined;

function suggestionFor({ map }: Reading, id: string): string {
  const placed = notesOf(map).find(({ note }) => note.id === id);
  return placed === undefined ? '' : suggestQuestion(placed, map);
}

const planOf = ({ question, who, due }: NoteCheck): NoteCheck => toCheck({ question, who, due });

const checkOf = ({ map }: Reading, id: string): NoteCheck =>
  toCheck(notesOf(map).find(({ note }) => note.id === id)?.note.check);

/** Notes that people answered on the board, where the note itself does not say so yet. */
export function unrecorded({ map, data, nodeIndex }: Reading): string[] {
  const stored = (id: string) => parseNoteData(data[nodeIndex.notes[id] ?? ''] ?? '').check;
  const answerIn = (check: Partial<NoteCheck> = {}) => JSON.stringify([check.verdict, check.sources]);
  return notesOf(map)
    .filter(({ note }) => answerIn(toCheck(note.check)) !== answerIn(stored(note.id)))
    .map(({ note }) => note.id);
}

/** Stores what is known of these notes, and writes it into the rows that the board has about them. */
function checkEntries(reading: Reading, checks: Readonly<Record<string, NoteCheck>>): BatchEntry[] {
  const notes = notesEntry(reading, Object.keys(checks), ({ check: _before, ...data }, _text, id) => {
    const check = checks[id] ?? {};
    return Object.keys(check).length === 0 ? data : { ...data, check };
  });
  const { checks: sheet } = reading.nodeIndex;
  const cells = sheet === null ? [] : answerCells(sheet, checks, boardTexts[reading.map.language]);
  return [notes, ...(cells.length === 0 ? [] : [tableWrite(reading, cells)])];
}

const tableWrite = ({ node }: Reading, cells: CellEdit[]): BatchEntry<'table.write'> => ({
  name: 'table.write',
  body: { node, table: 'check-table', cells },
});

/** A row for each note: a new panel, or the free rows of the one that is there. */
function tableEntry(reading: Reading, map: OpenMap, placed: readonly PlacedNote[]): BatchEntry {
  const texts = boardTexts[reading.map.language];
  const sheet = reading.nodeIndex.checks;
  const rows = placed.map((one) => rowOf(one, reading.map));
  if (sheet === null) {
    const edit = { texts: [], facts: {}, ...newPanel(map, rows, texts) };
    return { name: 'map.update', body: { node: reading.node, edit } };
  }
  const free = freeRows(sheet.cells, rows.length);
  const cells = rows.flatMap((words, at) =>
    CHECK_COLUMNS.flatMap((name, index) => {
      const [row, column, to = ''] = [free[at], sheet.columns[name], words[index]];
      return row === undefined || column === undefined || to === '' ? [] : [{ row, column, was: '', to }];
    }),
  );
  return tableWrite(reading, cells);
}

/** Beside a map that is one page, or that has nothing of ours; on any other. */
export function newPanel(
  { id, size, adopted }: Pick<OpenMap, 'id' | 'size' | 'adopted'>,
  rows: readonly string[][],
  texts: BoardTexts,
): Pick<BoardEdit, 'panel' | 'summary'> {
  const panel = checkPanel({ id, size: DEFAULT_SIZE }, rows, texts);
  return size === DEFAULT_SIZE && adopted?.isBare !== true ? { panel } : { summary: panel };
}

/** In the order of the columns. */
function rowOf(placed: PlacedNote, map: EmpathyMap): string[] {
  const check = toCheck(placed.note.check);
  const { who = '', due = '' } = check;
  const section = placed.section?.title ?? '';
  return [questionOf(placed, map), section, who, due, answerCell(check, boardTexts[map.language])];
}

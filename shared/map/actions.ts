// Interprets the rows of an actions table. Pure; people rename, reorder and add columns as they like.
import { inAnyLanguage } from '../catalogue/in-any-language';
import { ACTION_COLUMNS, type ActionColumn, type BoardTexts } from '../locales/locale';
import type { Action } from '../model/empathy-map';
import type { KnownAction } from './known-actions';
import { findKnown } from './known-actions';
import { isSameLabel } from './labelled-lines';
import { columnsIn, type TableWords } from './table-columns';

export interface ReadAction {
  id: string;
  /** The row in the table, from 1: row 0 is the headings. */
  row: number;
  action: Action;
  /** False if the status is not in the catalogue and was treated as open. */
  isStatusKnown: boolean;
}

export type Columns = Partial<Record<ActionColumn, number>>;

const WORDS: TableWords<ActionColumn> = {
  columns: ACTION_COLUMNS,
  headings: ({ actions }) => actions.columns,
};

export const columnsOf = (headings: readonly string[], texts: BoardTexts): Columns =>
  columnsIn(headings, WORDS, texts);

/**
 * The non-empty rows below the headings. A row known from the last reading keeps its id, wherever people
 * moved it; any other gets the id `<table>/<row>`.
 */
export function mergeActions(
  known: readonly KnownAction[],
  rows: readonly string[][],
  table: string,
  texts: BoardTexts,
): ReadAction[] {
  const columns = columnsOf(rows[0] ?? [], texts);
  const read: Omit<ReadAction, 'id'>[] = [];
  rows.forEach((cells, row) => {
    const textOf = (column: ActionColumn) => cells[columns[column] ?? -1] ?? '';
    if (row === 0 || ACTION_COLUMNS.every((column) => textOf(column).trim() === '')) return;
    read.push({ row, ...toAction(textOf, texts) });
  });
  const ids = findKnown(
    known,
    read.map(({ action }) => ({ text: action.text, owner: action.owner ?? '' })),
  );
  const taken = new Set([...known.map(({ id }) => id), ...ids.filter((id) => id !== null)]);
  const triggers = new Map(known.map(({ id, trigger }) => [id, trigger]));
  return read.map(({ row, action, isStatusKnown }, at) => {
    const id = ids[at] ?? newId(`${table}/${row}`, taken);
    const trigger = triggers.get(id);
    return { id, row, action: { ...action, id, ...(trigger ? { trigger } : {}) }, isStatusKnown };
  });
}

/** Empty rows below the headings (also empty in people's own columns), then rows after the last. */
export function freeRows(cells: readonly string[][], count: number): number[] {
  const rows = cells.map((_row, row) => row).filter((row) => row > 0 && isBlank(cells[row] ?? []));
  for (let next = Math.max(1, cells.length); rows.length < count; next += 1) rows.push(next);
  return rows.slice(0, count);
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function newId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}.${count}`;
  taken.add(id);
  return id;
}

function toAction(
  textOf: (column: ActionColumn) => string,
  texts: BoardTexts,
): Pick<ReadAction, 'action' | 'isStatusKnown'> {
  const status = statusNamed(textOf('status'), texts);
  const action: Action = { id: '', text: textOf('text'), status: status ?? 'open' };
  for (const column of ['owner', 'due', 'measure'] as const) {
    const word = textOf(column);
    if (word !== '') action[column] = word;
  }
  return { action, isStatusKnown: status !== undefined };
}

const STATUSES = ['open', 'doing', 'done'] as const;

/** An empty status means open. */
function statusNamed(word: string, texts: BoardTexts): Action['status'] | undefined {
  if (word.trim() === '') return 'open';
  return inAnyLanguage(texts, ({ actions }) =>
    STATUSES.find((status) => isSameLabel(actions.statuses[status], word)),
  );
}

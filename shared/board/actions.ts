// What the rows of an actions table mean. Pure; people rename, reorder and add columns as they like.
import { boardTexts } from '../catalogue/board-texts';
import type { Action } from '../model/empathy-map';
import { LANGUAGES } from '../model/sections';

const COLUMNS = ['text', 'owner', 'due', 'status'] as const;
type Column = (typeof COLUMNS)[number];

export interface ReadAction {
  action: Action;
  /** False when the status was no word of the catalogue and was taken for open. */
  isStatusKnown: boolean;
}

/** Rows under the headings that say anything; ids are `<table>/<row>`, rows counted from 1. */
export function toActions(table: string, rows: readonly string[][]): ReadAction[] {
  const [headings, ...entries] = rows;
  if (headings === undefined) return [];
  const columns = columnsByHeading(headings);
  const actions: ReadAction[] = [];
  entries.forEach((cells, index) => {
    const textOf = (column: Column) => cells[columns.indexOf(column)] ?? '';
    if (COLUMNS.every((column) => textOf(column).trim() === '')) return;
    actions.push(toAction(`${table}/${index + 1}`, textOf));
  });
  return actions;
}

/** A column is known by its heading in any language, else by its place while that meaning is free. */
function columnsByHeading(headings: readonly string[]): (Column | null)[] {
  const named = headings.map(columnNamed);
  return named.map((column, index) => {
    const byPlace = COLUMNS[index];
    return column ?? (byPlace !== undefined && !named.includes(byPlace) ? byPlace : null);
  });
}

function columnNamed(heading: string): Column | null {
  const wanted = heading.trim().toLowerCase();
  for (const language of LANGUAGES) {
    const index = boardTexts[language].actions.columns.findIndex((label) => label.toLowerCase() === wanted);
    if (index >= 0) return COLUMNS[index] ?? null;
  }
  return null;
}

function toAction(id: string, textOf: (column: Column) => string): ReadAction {
  const owner = textOf('owner');
  const due = textOf('due');
  const status = statusNamed(textOf('status'));
  const action: Action = {
    id,
    text: textOf('text'),
    ...(owner === '' ? {} : { owner }),
    ...(due === '' ? {} : { due }),
    status: status ?? 'open',
  };
  return { action, isStatusKnown: status !== undefined };
}

/** An empty status is open. */
function statusNamed(word: string): Action['status'] | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '') return 'open';
  for (const language of LANGUAGES) {
    const { open, doing, done } = boardTexts[language].actions.statuses;
    if (wanted === open.toLowerCase()) return 'open';
    if (wanted === doing.toLowerCase()) return 'doing';
    if (wanted === done.toLowerCase()) return 'done';
  }
  return undefined;
}

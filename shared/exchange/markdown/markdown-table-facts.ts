// Tables of Markdown documents that hold no notes: actions, and facts of a persona. Knows no document.
import type { Row } from './markdown-block';
import type { DraftAction } from './markdown-drafts';
import { toPlain } from './markdown-inline';
import { isPersonaLabel } from './markdown-own';

/** Cells of no words: dashes and dots stand for nothing. */
const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell);

const COLUMNS: Record<'text' | 'owner' | 'due' | 'status' | 'measure', RegExp> = {
  text: /^(?:actions?|tasks?|what|next steps?)$/i,
  owner: /^(?:owner|who|assignee|responsible)$/i,
  due: /^(?:due(?: date)?|when|deadline|by)$/i,
  status: /^(?:status|state)$/i,
  measure: /^(?:measure|metric|success|how we know)$/i,
};

const STATUSES: [DraftAction['status'], RegExp][] = [
  ['done', /^(?:done|closed|finished|complete|x|✓|✔|✅)/i],
  ['doing', /^(?:doing|in progress|started|wip)/i],
];

/** Null for other words. */
export const statusNamed = (words: string): DraftAction['status'] | null =>
  STATUSES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Null when no column holds actions. */
export function actionsInTable(rows: readonly Row[]): DraftAction[] | null {
  const [head, ...body] = rows;
  const columnOf = (key: keyof typeof COLUMNS) =>
    head?.cells.findIndex((cell) => COLUMNS[key].test(toPlain(cell))) ?? -1;
  if (columnOf('text') < 0) return null;
  return body
    .map(({ cells }): DraftAction => {
      const read = (key: keyof typeof COLUMNS) => toPlain(cells[columnOf(key)] ?? '');
      const status = statusNamed(read('status')) ?? 'open';
      return { text: read('text'), owner: read('owner'), due: read('due'), status, measure: read('measure') };
    })
    .filter(({ text }) => isFilled(text));
}

/** Rows of a label and what is so: facts of a persona. Null for any other table. */
export function factsInTable(rows: readonly Row[]): { line: number; text: string }[] | null {
  const pairs = rows.map(({ line, cells }) => ({
    line,
    label: toPlain(cells[0] ?? ''),
    value: cells[1] ?? '',
  }));
  const isOfPairs = rows.every(({ cells }) => cells.slice(2).every((cell) => !isFilled(cell)));
  const known = pairs.filter(({ label }) => isPersonaLabel(label)).length;
  return isOfPairs && known > 1
    ? pairs.flatMap(({ line, label, value }, at) =>
        isFilled(value) && !(at === 0 && FACT_HEAD.test(label))
          ? [{ line, text: `**${label}:** ${value}` }]
          : [],
      )
    : null;
}

const FACT_HEAD =
  /^(?:attributes?|fields?|details?|categor(?:y|ies)|item|property|aspect|facts?|characteristics?)$/i;

// Tables of Markdown documents: notes with a column or a row a section, and actions. Knows no document.
import type { SectionId } from '../../model/sections';
import type { DraftAction } from './markdown-drafts';
import { toPlain } from './markdown-inline';
import { sectionIn, splitNotes } from './markdown-labels';

export interface CellNote {
  section: SectionId;
  /** Words of the section in the table. */
  label: string;
  /** Markdown. */
  text: string;
  /** Counts rows of the table from 0, the head. */
  row: number;
  /** A question below the name of the section, in italics. */
  isPrompt?: boolean;
  /** Of whom the row or column is, where the table has several. */
  persona?: string;
}

type Rows = readonly (readonly string[])[];

const PERSONA = /^(?:persona|name|user|customer|who)s?$/i;
const ITALIC = /^(?:\*[^*]+\*|_[^_]+_)$/;
/** Cells of no words: dashes and dots stand for nothing. */
const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell);

/** Null when neither the columns nor the rows are sections. */
export function notesInTable(rows: Rows): CellNote[] | null {
  return notesByColumn(rows) ?? notesByRow(rows);
}

const sectionsOf = (row: readonly string[]): (SectionId | null)[] =>
  row.map((cell) => sectionIn(toPlain(cell)));

/** A row of nothing but names of sections is a head, the first one and any other. */
function isHead(row: readonly string[]): boolean {
  const filled = row.filter(isFilled);
  const found = filled.filter((cell) => sectionIn(toPlain(cell)) !== null);
  return (
    found.length > 0 &&
    (found.length === filled.length || (found.length > 1 && found.length >= filled.length - 1))
  );
}

function notesByColumn(rows: Rows): CellNote[] | null {
  if (!isHead(rows[0] ?? [])) return null;
  const notes: CellNote[] = [];
  let head: readonly string[] = [];
  rows.forEach((cells, row) => {
    if (isHead(cells)) {
      head = cells;
      return;
    }
    const persona = PERSONA.test(toPlain(head[0] ?? '')) ? toPlain(cells[0] ?? '') : '';
    const isPrompt = rows[row - 1] === head && cells.every((cell) => ITALIC.test(cell) || !isFilled(cell));
    sectionsOf(head).forEach((section, column) => {
      if (section === null) return;
      const label = toPlain(head[column] ?? '');
      const about = {
        section,
        label,
        row,
        ...(persona ? { persona } : {}),
        ...(isPrompt ? { isPrompt } : {}),
      };
      notes.push(...notesInCell(cells[column] ?? '', about));
    });
  });
  return notes;
}

/** With names of people at the head of the columns, each column is of one of them. */
function notesByRow(rows: Rows): CellNote[] | null {
  const [head = [], ...body] = rows;
  const sections = rows.map(([first = '']) => sectionIn(toPlain(first)));
  if (!body.some((_row, at) => sections[at + 1] !== null)) return null;
  const isOfPeople = !isFilled(head[0] ?? '') && head.filter(isFilled).length > 1;
  const first = sections[0] === null ? 1 : 0;
  const people = isOfPeople ? head.map(toPlain) : [];
  const notes = rows.slice(first).flatMap((cells, at) => {
    const section = sections[at + first] ?? null;
    if (section === null) return [];
    const label = toPlain(cells[0] ?? '');
    return cells.slice(1).flatMap((cell, column) => {
      const persona = people[column + 1] ?? '';
      return notesInCell(cell, { section, label, row: at + first, ...(persona ? { persona } : {}) });
    });
  });
  const columnOf = ({ persona = '' }: CellNote) => people.indexOf(persona);
  return notes.sort((one, other) => columnOf(one) - columnOf(other));
}

const notesInCell = (cell: string, about: Omit<CellNote, 'text'>): CellNote[] =>
  splitNotes(cell)
    .filter(isFilled)
    .map((text) => ({ ...about, text }));

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

/** Null when no column holds actions. */
export function actionsInTable(rows: Rows): DraftAction[] | null {
  const [head = [], ...body] = rows;
  const columnOf = (key: keyof typeof COLUMNS) => head.findIndex((cell) => COLUMNS[key].test(toPlain(cell)));
  if (columnOf('text') < 0) return null;
  return body
    .map((cells): DraftAction => {
      const read = (key: keyof typeof COLUMNS) => toPlain(cells[columnOf(key)] ?? '');
      const status = STATUSES.find(([, words]) => words.test(read('status')))?.[0] ?? 'open';
      return { text: read('text'), owner: read('owner'), due: read('due'), status, measure: read('measure') };
    })
    .filter(({ text }) => isFilled(text));
}

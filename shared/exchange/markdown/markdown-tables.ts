// Tables of Markdown documents: notes with a column or a row a section, and actions. Knows no document.

import { sectionIn } from '../../recognise/sections';
import type { SectionId } from '../../templates/template';
import type { Row } from './markdown-block';
import type { DraftAction } from './markdown-drafts';
import { toPlain } from './markdown-inline';
import { groupsIn } from './markdown-labels';
import { isPersonaLabel } from './markdown-own';

export interface CellNote {
  section: SectionId;
  /** Words of the section in the table. */
  label: string;
  /** Marked. */
  text: string;
  line: number;
  /** A question below the name of the section, in italics. */
  isPrompt: boolean;
  /** Of whom the row or column is; '' where the table does not say. */
  persona: string;
}

const PERSONA = /^(?:persona|name|user|customer|who)s?$/i;
const ITALIC = /^\*[^*]+\*$/;
/** Cells of no words: dashes and dots stand for nothing. */
const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell);

/** Null when neither the columns nor the rows are sections. */
export function notesInTable(rows: readonly Row[]): CellNote[] | null {
  return isHead(rows[0]) ? notesByColumn(rows) : (notesByRow(rows) ?? notesByCell(rows));
}

/** Boxes that each begin with the name of a section. */
function notesByCell(rows: readonly Row[]): CellNote[] | null {
  const notes = rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell) => notesInCell(cell, { label: '', line, isPrompt: false, persona: '' })),
  );
  return notes.length > 0 ? notes : null;
}

/** A cell of several lines may begin with a heading, but is none. */
const sectionAt = (cell = ''): SectionId | null => {
  const plain = toPlain(cell).trim();
  return plain.includes('\n') ? null : sectionIn(plain);
};

/** A row of nothing but names of sections is a head, the first one and any other. */
function isHead(row: Row | undefined): boolean {
  const filled = row?.cells.filter(isFilled) ?? [];
  const { length } = filled.filter((cell) => sectionAt(cell) !== null);
  return length > 0 && (length === filled.length || (length > 1 && length >= filled.length - 1));
}

function notesByColumn(rows: readonly Row[]): CellNote[] {
  let head: Row | undefined;
  return rows.flatMap((row, at) => {
    if (isHead(row)) head = row;
    if (head === undefined || head === row) return [];
    const { cells, line } = row;
    const persona = PERSONA.test(toPlain(head.cells[0] ?? '')) ? toPlain(cells[0] ?? '') : '';
    const isPrompt = rows[at - 1] === head && cells.every((cell) => ITALIC.test(cell) || !isFilled(cell));
    return head.cells.flatMap((label, column) =>
      notesInCell(cells[column], { label, line, isPrompt, persona }),
    );
  });
}

/** With names of people at the head of the columns, each column is of one of them. */
function notesByRow(rows: readonly Row[]): CellNote[] | null {
  const head = rows[0]?.cells ?? [];
  if (!rows.slice(1).some(({ cells }) => sectionAt(cells[0]) !== null)) return null;
  const isOfPeople = !isFilled(head[0] ?? '') && head.filter(isFilled).length > 1;
  const people = isOfPeople ? head.map(toPlain) : [];
  const notes = rows.flatMap(({ cells: [label = '', ...cells], line }) =>
    cells.flatMap((cell, column) =>
      notesInCell(cell, { label, line, isPrompt: false, persona: people[column + 1] ?? '' }),
    ),
  );
  return notes.sort((one, other) => people.indexOf(one.persona) - people.indexOf(other.persona));
}

function notesInCell(cell = '', about: Omit<CellNote, 'text' | 'section'>): CellNote[] {
  const section = about.label === '' ? null : sectionAt(about.label);
  return groupsIn(cell, section, toPlain(about.label)).flatMap((group) =>
    group.notes
      .filter(isFilled)
      .map((text) => ({ ...about, section: group.section, label: group.label, text })),
  );
}

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
export function actionsInTable(rows: readonly Row[]): DraftAction[] | null {
  const [head, ...body] = rows;
  const columnOf = (key: keyof typeof COLUMNS) =>
    head?.cells.findIndex((cell) => COLUMNS[key].test(toPlain(cell))) ?? -1;
  if (columnOf('text') < 0) return null;
  return body
    .map(({ cells }): DraftAction => {
      const read = (key: keyof typeof COLUMNS) => toPlain(cells[columnOf(key)] ?? '');
      const status = STATUSES.find(([, words]) => words.test(read('status')))?.[0] ?? 'open';
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

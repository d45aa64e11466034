// Turns the rows of a table with known columns into maps. Pure.

import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { EVIDENCE, type Evidence } from '../../model/evidence';
import { LANGUAGES } from '../../model/sections';
import { anySectionOf, settle } from '../../recognise/sections';
import { sectionIds } from '../../templates';
import type { SectionId } from '../../templates/template';
import { UNPLACED } from '../note-place';
import type { Problem } from '../problem';
import { checkRead, noteAt } from '../reading/check-read';
import type { ColumnMeaning, Remark } from '../types';
import { idFor, toWholeMap } from '../whole-map';
import { splitCell, splitCounts } from './list-cell';
import type { Rows } from './rows';
import { isFilled, type Layout } from './table-columns';

/** A map while its rows are being read. */
interface Draft {
  title: string;
  id: string;
  persona: string;
  sections: Map<SectionId, { notes: Note[]; prompts: string[]; promptCells: Set<string> }>;
  unplaced: Note[];
  /** Each id with the last number appended to it to make it unique. */
  ids: Map<string, number>;
}

interface Reading {
  layout: Layout;
  drafts: Map<string, Draft>;
  last: Draft | undefined;
  remarks: Remark[];
  /**
   * Headings that are not one of our sections, with the first row they occur in and their number of notes.
   */
  strange: Map<string, { row: number; count: number }>;
  /** The row of each note. */
  rowOf: Map<Note, number>;
}

export interface ReadNotes {
  maps: EmpathyMap[];
  remarks: Remark[];
  /** What the format does not allow. */
  problems: Problem[];
  /** Number of notes. */
  count: number;
}

interface Row {
  /** As a spreadsheet counts, from 1. */
  number: number;
  cells: readonly string[];
}

export function readNotes(rows: Rows, start: number, layout: Layout, text: string, now: string): ReadNotes {
  const reading: Reading = {
    layout,
    drafts: new Map(),
    last: undefined,
    remarks: [],
    strange: new Map(),
    rowOf: new Map(),
  };
  rows.forEach((cells, at) => {
    if (at >= start && hasContent(cells, layout)) readRow({ number: at + 1, cells }, reading);
  });
  const maps = [...reading.drafts].map(([key, draft]) =>
    toMap(draft, `csv-${idFor(`${key}\n${text}`)}`, reading, now),
  );
  const strange = [...reading.strange].map(
    ([name, { row, count }]): Remark => ({
      path: `row ${row}`,
      code: 'strange-section',
      values: { name, count },
      leftOut: [],
    }),
  );
  return {
    maps,
    remarks: [...reading.remarks, ...strange],
    problems: maps.flatMap((map) => problemsByRow(map, reading)),
    count: reading.rowOf.size,
  };
}

const hasWords = (cell: string): boolean => cell.trim() !== '';

function problemsByRow(map: EmpathyMap, { rowOf }: Reading): Problem[] {
  const checked = checkRead(map, [], (thing) => {
    const note = noteAt(thing, map);
    return note && `row ${rowOf.get(note)}`;
  });
  return checked.ok ? [] : checked.problems;
}

/** In our own tables, white space counts as content. */
const hasContent = (cells: readonly string[], { isOwn }: Layout): boolean =>
  isOwn ? cells.some((cell) => cell !== '') : isFilled(cells);

function readRow(row: Row, reading: Reading): void {
  const { columns, isOwn } = reading.layout;
  const excess = row.cells.slice(columns.length);
  if (isFilled(excess)) {
    const values = { found: row.cells.length, most: columns.length };
    reading.remarks.push({
      path: `row ${row.number}`,
      code: 'cells',
      values,
      leftOut: excess.filter(hasWords),
    });
  }
  const draft = draftOf(row, reading);
  let found = 0;
  row.cells.forEach((text, at) => {
    const { meaning, heading } = columns[at] ?? { meaning: '', heading: '' };
    if (meaning !== 'text' || (isOwn ? text === '' : text.trim() === '')) return;
    found += 1;
    addNote({ text, heading }, row, draft, reading);
  });
  if (found === 0 && !isOwn) {
    const leftOut = row.cells.filter(hasWords);
    reading.remarks.push({ path: `row ${row.number}`, code: 'no-text', values: {}, leftOut });
  }
  addPrompts(row, draft, reading);
}

const cellOf = (row: Row, meaning: ColumnMeaning, { layout }: Reading): string => {
  const cell = row.cells[layout.places.get(meaning) ?? -1] ?? '';
  return layout.isOwn || cell.trim() !== '' ? cell : '';
};

/**
 * Rows with the same id, or else the same title and persona, are one map; rows with none of these belong to
 * the map above.
 */
function draftOf(row: Row, reading: Reading): Draft {
  const id = cellOf(row, 'map-id', reading);
  const title = cellOf(row, 'map', reading);
  const persona = cellOf(row, 'persona', reading);
  const isSilent = id === '' && title === '' && persona === '';
  const key = id === '' ? JSON.stringify([title, persona]) : id;
  const before = isSilent ? reading.last : reading.drafts.get(key);
  const draft = before ?? { title, id, persona, sections: new Map(), unplaced: [], ids: new Map() };
  if (before === undefined) reading.drafts.set(key, draft);
  reading.last = draft;
  return draft;
}

function sectionAt(row: Row, heading: string, reading: Reading): SectionId | null {
  const named = cellOf(row, 'section', reading) || (anySectionOf(heading) === null ? '' : heading);
  const section = anySectionOf(named, reading.layout.isOwn);
  if (section !== null || named === '' || named === UNPLACED) return section;
  const before = reading.strange.get(named);
  reading.strange.set(named, { row: before?.row ?? row.number, count: (before?.count ?? 0) + 1 });
  return null;
}

function addNote(
  { text, heading }: { text: string; heading: string },
  row: Row,
  draft: Draft,
  reading: Reading,
): void {
  const section = sectionAt(row, heading, reading);
  const cell = (meaning: ColumnMeaning) => cellOf(row, meaning, reading);
  const note: Note = { id: freeId(cell('id') || `csv-${idFor(`${section}\n${text}`)}`, draft.ids), text };
  for (const field of ['author', 'color', 'source', 'theme'] as const) {
    if (cell(field) !== '') note[field] = cell(field);
  }
  const evidence = understood(row, 'evidence', evidenceOf, reading);
  const votes = understood(row, 'votes', countOf, reading);
  const stamps = understood(row, 'stamps', splitCounts, reading);
  if (evidence !== null) note.evidence = evidence;
  if (votes !== null) note.votes = votes;
  if (stamps !== null) note.stamps = stamps;
  (section === null ? draft.unplaced : sectionIn(draft, section).notes).push(note);
  reading.rowOf.set(note, row.number);
}

/** The cell's value in the required form; a cell that does not fit is reported and skipped. */
function understood<T>(
  row: Row,
  meaning: 'evidence' | 'votes' | 'stamps',
  understand: (words: string) => T | null,
  reading: Reading,
): T | null {
  const words = cellOf(row, meaning, reading);
  const value = words === '' ? null : understand(words);
  if (words !== '' && value === null) {
    const path = `row ${row.number}, column ${(reading.layout.places.get(meaning) ?? 0) + 1}`;
    const values = { text: words, heading: meaning };
    reading.remarks.push({ path, code: 'cell', values, leftOut: [words] });
  }
  return value;
}

const countOf = (words: string): number | null => (/^\s*\d{1,15}\s*$/.test(words) ? Number(words) : null);

/** By its name in the format, or by one of its hashtags. */
function evidenceOf(words: string): Evidence | null {
  const word = words.trim().toLowerCase().replace(/^#/, '');
  return (
    EVIDENCE.find(
      (kind) =>
        kind === word || LANGUAGES.some((language) => boardTexts[language].hashtags[kind].includes(word)),
    ) ?? null
  );
}

/** A row copied in a spreadsheet becomes a note of its own. */
function freeId(wanted: string, taken: Draft['ids']): string {
  let number = taken.get(wanted) ?? 0;
  let id = wanted;
  while (taken.has(id)) {
    number += 1;
    id = `${wanted}-${number}`;
  }
  taken.set(wanted, number).set(id, 1);
  return id;
}

function sectionIn({ sections }: Draft, id: SectionId) {
  const section = sections.get(id) ?? { notes: [], prompts: [], promptCells: new Set<string>() };
  sections.set(id, section);
  return section;
}

/** Every row of a section repeats its prompts. */
function addPrompts(row: Row, draft: Draft, reading: Reading): void {
  const cell = cellOf(row, 'prompt', reading);
  const id = anySectionOf(cellOf(row, 'section', reading), reading.layout.isOwn);
  if (cell === '' || id === null) return;
  const { prompts, promptCells } = sectionIn(draft, id);
  if (!promptCells.has(cell)) prompts.push(...splitCell(cell, '\n').filter((text) => text !== ''));
  promptCells.add(cell);
}

function toMap(draft: Draft, ownId: string, { layout, rowOf }: Reading, now: string): EmpathyMap {
  const { title, id, persona } = draft;
  const { template, sectionFor } = settle(draft.sections.keys(), layout.isOwn);
  const sections = [...draft.sections].map(([section, inside]) => ({
    ...inside,
    place: sectionFor(section),
  }));
  const unplaced = [
    ...draft.unplaced,
    ...sections.flatMap(({ place, notes }) => (place === null ? notes : [])),
  ];
  const toSection = (section: SectionId): EmpathyMap['sections'][number] => {
    const inside = sections.filter(({ place }) => place === section);
    const notes = inside
      .flatMap((one) => one.notes)
      .sort((one, other) => (rowOf.get(one) ?? 0) - (rowOf.get(other) ?? 0));
    const prompts = inside.flatMap((one) => one.prompts);
    return {
      id: section,
      title: sectionName(section, boardTexts.en),
      ...optional(
        'prompts',
        prompts.map((text, at) => ({ id: `${section}.${at + 1}`, text })),
      ),
      notes,
    };
  };
  return toWholeMap(
    {
      id: id || ownId,
      title,
      persona: { name: persona },
      template,
      sections: sectionIds(template).map(toSection),
      ...optional('unplaced', unplaced),
    },
    now,
  );
}

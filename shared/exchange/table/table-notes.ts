// Turns the rows of a table with known columns into maps. Pure.

import { knownLanguage } from '../../catalogue/match-language';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { evidenceNamed } from '../../recognise/evidence';
import { partIn } from '../../recognise/parts';
import { anySectionOf, sectionIn } from '../../recognise/sections';
import type { SectionId } from '../../templates/template';
import { UNPLACED } from '../note-place';
import type { Problem } from '../problem';
import { checkRead, noteAt } from '../reading/check-read';
import { sourceIn } from '../reading/quotations';
import type { ColumnMeaning, Remark } from '../types';
import { idFor } from '../whole-map';
import { blocksIn, ownerOf } from './blocks';
import { notesInCell } from './cell-notes';
import { filledIn, isFilled } from './column-names';
import { splitCell, splitCounts } from './list-cell';
import { archivedIn, archivedRemark, leftOutBeside } from './passed-over';
import { hasSemicolons, isMerged, isOfLists } from './row-kinds';
import type { Rows } from './rows';
import { isTitled, type Layout } from './table-columns';
import { type Draft, openSection, toMap } from './table-drafts';
import { evidenceInTags } from './tags';

interface Reading {
  layout: Layout;
  /** The names above the columns; a row in the middle of the table may put up others. */
  heads: readonly string[];
  /** A section named in a row of its own, or in a cell merged over the rows below it. */
  section: string;
  /** Whom the rows are of that say no name. */
  owner: string;
  /** A row a section, and several lines in its cell: each is a note. */
  isOfLists: boolean;
  /** Semicolons part the items of a list. */
  hasSemicolons: boolean;
  /** Names of sections among the texts are titles of the rows below. */
  isTitled: boolean;
  /** Names beside such titles. */
  titleCells: { path: string; text: string }[];
  /** Cells without a section are of the one named above. */
  isMerged: boolean;
  drafts: Map<string, Draft>;
  last: Draft | undefined;
  remarks: Remark[];
  known: Map<string, SectionId | null>;
  /**
   * Headings that are not one of our sections, with the first row they occur in and their number of notes.
   */
  strange: Map<string, { place: string; count: number }>;
  /** The row of each note, and how many there are before it. */
  placeOf: Map<Note, { place: string; at: number }>;
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
  /** Where it stands in the file: `row 3`. */
  place: string;
  cells: readonly string[];
}

export interface Table {
  /** Without the headings. */
  rows: Rows;
  places: readonly string[];
  layout: Layout;
  /** What stands above the headings. */
  title: string;
  persona: EmpathyMap['persona'];
}

export function readNotes(table: Table, text: string, now: string): ReadNotes {
  const { rows, layout, places } = table;
  const blocks = blocksIn(rows, layout);
  const reading: Reading = {
    layout,
    owner: blocks.size === 0 ? '' : ownerOf(table.title),
    heads: layout.columns.map(({ heading }) => heading),
    section: '',
    isTitled:
      !layout.isOwn &&
      !layout.isWide &&
      isTitled(
        layout.columns.map(({ meaning }) => meaning),
        rows,
      ),
    titleCells: [],
    isMerged: isMerged(rows, layout),
    isOfLists: isOfLists(rows, layout),
    hasSemicolons: hasSemicolons(rows, layout),
    drafts: new Map(),
    last: undefined,
    remarks: [],
    known: new Map(),
    strange: new Map(),
    placeOf: new Map(),
  };
  const archived = archivedIn(layout);
  rows.forEach((cells, at) => {
    const row = { place: places[at] ?? '', cells };
    if (!hasContent(cells, layout) || isHeadAgain(row, reading)) return;
    const owner = blocks.get(at);
    if (owner !== undefined) reading.owner = owner;
    else if (archived(cells)) reading.remarks.push(archivedRemark(row, layout));
    else if (isConcluded(row, reading)) concludeFrom(row, reading);
    else readRow(row, reading);
  });
  const maps = [...reading.drafts].map(([key, draft]) =>
    toMap(draft, `csv-${idFor(`${key}\n${text}`)}`, {
      ...{ above: table, isOwn: layout.isOwn, placeOf: reading.placeOf, now },
    }),
  );
  const strange = [...reading.strange].map(
    ([name, { place, count }]): Remark => ({
      path: place,
      code: 'strange-section',
      values: { name, count },
      leftOut: [],
    }),
  );
  reading.remarks.push(...leftOutBeside(rows, layout));
  const named = [...reading.drafts.values()].flatMap(({ persona, title }) => [persona, title]);
  const owners = [...blocks].map(([at, text]) => ({ path: places[at] ?? '', text }));
  for (const { path, text } of [...owners, ...reading.titleCells])
    if (!named.includes(text))
      reading.remarks.push({ path, code: 'outside', values: { text }, leftOut: [text] });
  return {
    maps,
    remarks: [...reading.remarks, ...strange],
    problems: maps.flatMap((map) => problemsByRow(map, reading)),
    count: reading.placeOf.size,
  };
}

const hasWords = (cell: string): boolean => cell.trim() !== '';

/** What the team made of the notes is nobody's own words. */
const isConcluded = (row: Row, reading: Reading): boolean =>
  !reading.layout.isOwn && partIn(cellOf(row, 'section', reading)) === 'conclusion';

function concludeFrom(row: Row, reading: Reading): void {
  const { columns } = reading.layout;
  const isSaid = (meaning: ColumnMeaning = '') =>
    !['', 'id', 'section', 'color', 'language'].includes(meaning);
  const leftOut = filledIn(row.cells.filter((_cell, at) => isSaid(columns[at]?.meaning)));
  const values = { text: cellOf(row, 'section', reading), count: leftOut.length };
  reading.remarks.push({ path: row.place, code: 'conclusion', values, leftOut });
}

/** A row of nothing but names of sections: new headings where these stand above columns, else the section of the rows below. */
function isHeadAgain(row: Row, reading: Reading): boolean {
  const { cells } = row;
  const { isOwn, isWide, places } = reading.layout;
  const filled = filledIn(cells);
  const title = cells[places.get('text') ?? -1] ?? '';
  if (reading.isTitled && anySectionOf(title) !== null) {
    reading.section = title;
    tellBeside(row, reading);
    for (const meaning of ['persona', 'map'] as const) {
      const text = cellOf(row, meaning, reading);
      if (text !== '') reading.titleCells.push({ path: row.place, text });
    }
    return true;
  }
  if (isOwn || !filled.every((cell) => anySectionOf(cell) !== null)) return false;
  if (isWide && filled.length > 1) {
    reading.heads = cells;
    return true;
  }
  const isAlone = !isWide && filled.length === 1 && (places.get('section') === undefined || reading.isMerged);
  if (isAlone) reading.section = filled[0] as string;
  return isAlone;
}

function problemsByRow(map: EmpathyMap, { placeOf }: Reading): Problem[] {
  const checked = checkRead(map, [], (thing) => {
    const note = noteAt(thing, map);
    return note && placeOf.get(note)?.place;
  });
  return checked.ok ? [] : checked.problems;
}

/** In our own tables, white space counts as content. */
const hasContent = (cells: readonly string[], { isOwn }: Layout): boolean =>
  isOwn ? cells.some((cell) => cell !== '') : isFilled(cells);

function readRow(row: Row, reading: Reading): void {
  const { columns, people, isOwn } = reading.layout;
  const excess = row.cells.slice(columns.length);
  if (isFilled(excess)) {
    const values = { found: row.cells.length, most: columns.length };
    reading.remarks.push({
      path: row.place,
      code: 'cells',
      values,
      leftOut: excess.filter(hasWords),
    });
  }
  const draft = people.length > 0 ? null : draftOf(row, reading);
  let found = 0;
  row.cells.forEach((text, at) => {
    if (columns[at]?.meaning !== 'text' || (isOwn ? text === '' : text.trim() === '')) return;
    found += 1;
    if (!isOwn && isFrameTitle(text, row, reading)) {
      tellBeside(row, reading);
      return;
    }
    const above = reading.heads[at] ?? '';
    for (const note of isOwn
      ? [{ text, heading: '' }]
      : notesInCell(text, isOfNotes(above, reading), reading.hasSemicolons))
      addNote(
        { text: note.text, heading: note.heading || above },
        row,
        draft ?? draftOfPerson(people[at], row, reading),
        reading,
      );
  });
  if (found === 0 && !isOwn) {
    const leftOut = row.cells.filter(hasWords);
    reading.remarks.push({ path: row.place, code: 'no-text', values: {}, leftOut });
  }
  if (draft) addPrompts(row, draft, reading);
}

/** What a row says of a note that it does not have. */
function tellBeside(row: Row, reading: Reading): void {
  for (const meaning of ['source', 'theme', 'evidence', 'votes', 'stamps'] as const) {
    const text = cellOf(row, meaning, reading);
    if (/\p{L}/u.test(text))
      reading.remarks.push({ path: row.place, code: 'outside', values: { text }, leftOut: [text] });
  }
}

/** Whiteboards list the title of a frame among the notes in it. */
const isFrameTitle = (text: string, row: Row, reading: Reading): boolean =>
  text.trim().toLowerCase() === cellOf(row, 'section', reading).trim().toLowerCase() &&
  sectionNamed(text.trim(), reading) !== null;

function draftOfPerson(name = '', row: Row, reading: Reading): Draft {
  reading.owner = name.trim();
  return draftOf(row, reading);
}

/** Below the name of a section, or where no heading says anything else. */
const isOfNotes = (heading: string, { layout, isOfLists: hasLists }: Reading): boolean =>
  layout.isWide || hasLists || (!layout.places.has('section') && heading === '');

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
  const persona = cellOf(row, 'persona', reading) || reading.owner;
  const isSilent = id === '' && title === '' && persona === '';
  const key = id === '' ? JSON.stringify([title, persona]) : id;
  const before = isSilent ? reading.last : reading.drafts.get(key);
  const language = knownLanguage(cellOf(row, 'language', reading)) ?? 'en';
  const draft = before ?? {
    ...{ title, id, persona, language },
    ...{ sections: new Map(), unplaced: [], ids: new Map() },
  };
  if (before === undefined) reading.drafts.set(key, draft);
  reading.last = draft;
  return draft;
}

function sectionAt(row: Row, heading: string, reading: Reading): SectionId | null {
  const own = cellOf(row, 'section', reading);
  if (own !== '') reading.section = own;
  const above = own === '' && reading.isMerged ? reading.section : own;
  const named = above || (sectionNamed(heading, reading) === null ? '' : heading);
  const section = sectionNamed(named, reading);
  if (section !== null || named === '' || named === UNPLACED) return section;
  const before = reading.strange.get(named);
  reading.strange.set(named, { place: before?.place ?? row.place, count: (before?.count ?? 0) + 1 });
  return null;
}

/** Each name is looked at once. */
function sectionNamed(name: string, { known, layout }: Reading): SectionId | null {
  const found = known.get(name);
  if (found !== undefined || name === '') return found ?? null;
  const section = layout.isOwn ? anySectionOf(name, true) : sectionIn(name);
  known.set(name, section);
  return section;
}

function addNote(
  { text, heading: above }: { text: string; heading: string },
  row: Row,
  draft: Draft,
  reading: Reading,
): void {
  const section = sectionAt(row, above, reading);
  const cell = (meaning: ColumnMeaning) => cellOf(row, meaning, reading);
  const note: Note = { id: freeId(cell('id') || `csv-${idFor(`${section}\n${text}`)}`, draft.ids), text };
  for (const field of ['author', 'color', 'source', 'theme', 'touchpoint'] as const) {
    if (cell(field) !== '') note[field] = cell(field);
  }
  const heading = reading.heads[reading.layout.places.get('evidence') ?? -1] ?? '';
  const evidence = understood(
    row,
    'evidence',
    (words) => evidenceNamed(words, { heading, text }) ?? (sourceIn(words, false) === null ? null : SOURCE),
    reading,
  );
  const votes = understood(row, 'votes', countOf, reading);
  const stamps = understood(row, 'stamps', splitCounts, reading);
  if (evidence !== null && evidence !== SOURCE) note.evidence = evidence;
  else if (evidence === SOURCE) note.source ??= cell('evidence');
  const tagged = note.evidence === undefined ? evidenceInTags(row.cells, reading.layout, text) : null;
  if (tagged !== null) note.evidence = tagged;
  if (votes !== null) note.votes = votes;
  if (stamps !== null) note.stamps = stamps;
  (section === null ? draft.unplaced : openSection(draft, section).notes).push(note);
  reading.placeOf.set(note, { place: row.place, at: reading.placeOf.size });
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
    const path = `${row.place}, column ${(reading.layout.places.get(meaning) ?? 0) + 1}`;
    const values = { text: words, heading: meaning };
    reading.remarks.push({ path, code: 'cell', values, leftOut: [words] });
  }
  return value;
}

/** Of a cell of evidence that says where it comes from: "Interview 3". */
const SOURCE = 'source';

const countOf = (words: string): number | null => (/^\s*\d{1,15}\s*$/.test(words) ? Number(words) : null);

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

/** Every row of a section repeats its prompts. */
function addPrompts(row: Row, draft: Draft, reading: Reading): void {
  const cell = cellOf(row, 'prompt', reading);
  const id = anySectionOf(cellOf(row, 'section', reading), reading.layout.isOwn);
  if (cell === '' || id === null) return;
  const { prompts, promptCells } = openSection(draft, id);
  if (!promptCells.has(cell)) prompts.push(...splitCell(cell, '\n').filter((text) => text !== ''));
  promptCells.add(cell);
}

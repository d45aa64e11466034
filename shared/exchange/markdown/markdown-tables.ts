// Tables of Markdown documents with notes: a column or a row a section, or boxes that begin with one. Knows no document.
import type { Note } from '../../model/empathy-map';
import { evidenceNamed } from '../../recognise/evidence';
import { factNamed } from '../../recognise/parts';
import { recognise } from '../../recognise/recognise';
import { sectionIn } from '../../recognise/sections';
import type { SectionId } from '../../templates/template';
import { sourceIn } from '../reading/quotations';
import { isKnownHeading, meansColumn } from '../table/column-names';
import { evidenceAmong, isOfTags } from '../table/tags';
import type { Row } from './markdown-block';
import { toPlain } from './markdown-inline';
import { groupsIn } from './markdown-labels';

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
  /** What other cells of its row say of it. */
  said: Partial<Note>;
}

export interface TableNotes {
  notes: CellNote[];
  /** What stands beside them and is none: the headings of its columns, and its cells. */
  beside: { names: string[]; cells: string[] };
}

const PERSONA = /^(?:persona|name|user|customer|who)s?$/i;
const ITALIC = /^\*[^*]+\*$/;
/** The names of people and roles are shorter. */
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;
/** Cells of no words: dashes and dots stand for nothing. */
const isFilled = (cell = ''): boolean => /[\p{L}\p{N}]/u.test(cell);

/** Null when neither the columns nor the rows are sections. */
export function notesInTable(rows: readonly Row[]): TableNotes | null {
  const first = rows.findIndex(isHead);
  const isTitled = first > 0 && first < 3 && rows.slice(0, first).every(isTitle);
  if (first === 0 || isTitled) {
    const found = notesByColumn(rows.slice(first));
    const titles = rows.slice(0, first).flatMap(({ cells }) => cells.filter(isFilled).map(toPlain));
    return { ...found, beside: { ...found.beside, cells: [...titles, ...found.beside.cells] } };
  }
  return notesByRow(rows) ?? notesByCell(rows);
}

const isTitle = ({ cells }: Row): boolean =>
  cells.filter(isFilled).length === 1 && groupsIn(cells.find(isFilled) ?? '', null, '').length === 0;

/** A cell of several lines may begin with a heading, but is none. */
const sectionAt = (cell = ''): SectionId | null => {
  const plain = toPlain(cell).trim();
  return plain.includes('\n') ? null : sectionIn(plain);
};

/** A row of names of sections is a head, the first one and any other; beside them may stand one that is none, or several. */
function isHead(row: Row | undefined): boolean {
  const filled = row?.cells.filter(isFilled) ?? [];
  const { length } = filled.filter((cell) => sectionAt(cell) !== null);
  const others = filled.filter((cell) => sectionAt(cell) === null);
  const areShort = others.every((cell) => toPlain(cell).length <= LONGEST_NAME);
  return length > 0 && (length === filled.length || (length > 1 && (others.length === 1 || areShort)));
}

const isName = (cell: string): boolean => {
  const plain = toPlain(cell).trim();
  return (
    /\p{L}/u.test(plain) &&
    plain.length <= LONGEST_NAME &&
    plain.split(/\s+/).length <= MOST_NAME_WORDS &&
    !/[\n"“«@]|^\d{1,4}[-/.]\d|https?:/.test(plain) &&
    sectionIn(plain) === null
  );
};

/** Left of the sections, under whatever heading; each a name, and no two the same. */
function columnOfPeople(head: Row, rows: readonly Row[]): number {
  const end = head.cells.findIndex((cell) => sectionAt(cell) !== null);
  return head.cells.slice(0, end).findIndex((heading, at) => {
    if (PERSONA.test(toPlain(heading))) return true;
    const cells = rows.map(({ cells: row }) => row[at] ?? '').filter(isFilled);
    const areNames =
      cells.length > 0 && cells.every(isName) && new Set(cells.map(toPlain)).size === cells.length;
    const fact = factNamed(toPlain(heading));
    return areNames && (fact === null || fact === 'author');
  });
}

function notesByColumn(rows: readonly Row[]): TableNotes {
  const found: TableNotes = { notes: [], beside: { names: [], cells: [] } };
  const heads = rows.flatMap((row, at) => (isHead(row) ? [at] : []));
  for (const [index, at] of heads.entries()) {
    const head = rows[at] as Row;
    const body = rows.slice(at + 1, heads[index + 1] ?? rows.length);
    const people = columnOfPeople(head, body);
    for (const [below, row] of body.entries()) {
      const { cells, line } = row;
      const isPrompt = below === 0 && cells.every((cell) => ITALIC.test(cell) || !isFilled(cell));
      const persona = people < 0 ? '' : toPlain(cells[people] ?? '').trim();
      const said = saidIn(head, row);
      for (const [column, label] of head.cells.entries())
        found.notes.push(...notesInCell(cells[column], { label, line, isPrompt, persona, said }));
    }
    const others = head.cells.map(
      (cell, column) => column !== people && sectionAt(cell) === null && !isSaid(cell),
    );
    addBeside(head, body, others, found);
  }
  return found;
}

const isSaid = (heading: string): boolean =>
  isOfTags(toPlain(heading)) ||
  ['evidence', 'status', 'source', 'theme', 'author', 'votes'].includes(factNamed(toPlain(heading)) ?? '');

const isOfNotes = (heading: string): boolean => meansColumn(toPlain(heading), 'text');

function addBeside(
  head: Row,
  body: readonly Row[],
  isOther: readonly boolean[],
  { notes, beside }: TableNotes,
): void {
  for (const [column, heading] of head.cells.entries()) {
    if (!isOther[column]) continue;
    // A cell under no section may still begin with one.
    const own = body.flatMap(({ cells, line }) =>
      notesInCell(cells[column], { label: '', line, isPrompt: false, persona: '', said: {} }),
    );
    const cells = own.length > 0 ? [] : body.map((row) => toPlain(row.cells[column] ?? '')).filter(isFilled);
    notes.push(...own);
    if (cells.length > 0) beside.names.push(toPlain(heading) || String(column + 1));
    beside.cells.push(...cells);
  }
}

function addTagged(said: Partial<Note>, words: string, text: string): void {
  const evidence = evidenceAmong(words, text);
  if (evidence !== null) said.evidence ??= evidence;
}

/** What columns of evidence, sources and themes say of the notes in their row. */
export function saidIn({ cells: heads }: Row, { cells }: Row): Partial<Note> {
  const said: Partial<Note> = {};
  for (const [at, heading] of heads.entries()) {
    const fact = factNamed(toPlain(heading));
    const words = toPlain(cells[at] ?? '').trim();
    const isCode = fact === null && sourceIn(words, false) !== null;
    if (words === '' || (fact === null && !isCode && !isOfTags(toPlain(heading)))) continue;
    const beside = {
      heading: toPlain(heading),
      text: toPlain(cells.find((_cell, other) => other !== at && other > 0) ?? ''),
    };
    const evidence = fact === 'evidence' || fact === 'status' ? evidenceNamed(words, beside) : null;
    if (evidence !== null) said.evidence = evidence;
    else if (isCode || fact === 'source' || (fact === 'evidence' && sourceIn(words, false) !== null))
      said.source = words;
    else if (fact === 'theme') said.theme = words;
    else if (fact === 'author') said.author = words;
    else if (fact === 'votes' && /^\d{1,9}$/.test(words)) said.votes = Number(words);
    else if (isOfTags(toPlain(heading))) addTagged(said, words, beside.text);
  }
  return said;
}

/** Which column names the sections, by what it holds; -1 for none. */
function columnOfSections(rows: readonly Row[]): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let at = 0; at < width - 1; at += 1) {
    const filled = rows
      .slice(1)
      .map(({ cells }) => cells[at] ?? '')
      .filter(isFilled);
    const named = filled.filter((cell) => sectionAt(cell) !== null).length;
    if (named > 0 && (at === 0 || named * 2 >= filled.length)) return at;
  }
  return -1;
}

const NO_PERSON =
  /^(?:examples?|details?|descriptions?|answers?|responses?|contents?|points?|key points|data|items?|why|what|how|(?:first|second|third|week|day|round|before|after)\b.*)$/i;

/** With names of people at the head of the columns, each column is of one of them. */
function peopleAbove(head: readonly string[], sections: number): string[] {
  const others = head.filter((cell, at) => at > sections && isFilled(cell));
  const areNamed = others.every(
    (cell) => isName(cell) && !NO_PERSON.test(toPlain(cell)) && !isKnownHeading(toPlain(cell)),
  );
  const isOfPeople =
    others.length > 1 &&
    (!isFilled(head[sections]) || (areNamed && recognise(toPlain(head[sections] ?? '')).kind !== 'section'));
  return isOfPeople ? head.map(toPlain) : [];
}

function notesByRow(rows: readonly Row[]): TableNotes | null {
  const head = rows[0] ?? { line: 1, cells: [] };
  const sections = columnOfSections(rows);
  if (sections < 0) return null;
  const people = peopleAbove(head.cells, sections);
  const person = people.length > 0 ? -1 : columnOfPersons(rows, sections);
  const kinds = head.cells.map((cell, at) =>
    at <= sections || at === person || people.length > 0 ? 'none' : kindOf(cell, head.cells, sections, rows),
  );
  const found: TableNotes = { notes: [], beside: { names: [], cells: [] } };
  let [label, owner] = ['', ''];
  for (const [at, row] of rows.entries()) {
    const cell = row.cells[sections] ?? '';
    if (isFilled(cell)) label = cell;
    const name = toPlain(row.cells[person] ?? '').trim();
    if (at > 0 && name !== '') owner = name;
    const said = at === 0 ? {} : saidIn(head, row);
    for (const [column, text] of row.cells.entries()) {
      const kind = kinds[column];
      const about = {
        label,
        line: row.line,
        isPrompt: kind === 'prompt',
        persona: people[column] ?? owner,
        said,
      };
      const isNote =
        kind === 'note' || (kind === 'prompt' && at > 0) || (people.length > 0 && column > sections);
      if (isNote) found.notes.push(...notesInCell(text, about));
    }
  }
  const isOther = kinds.map((kind) => kind === 'beside');
  addBeside(head, rows.slice(1), isOther, found);
  const order = people.length > 0 ? people : found.notes.map(({ persona }) => persona);
  found.notes.sort((one, other) => order.indexOf(one.persona) - order.indexOf(other.persona));
  return found;
}

/** Under a heading such as Persona or Role, whom each row is of; a cell left empty goes on with the one above. */
function columnOfPersons([head, ...rows]: readonly Row[], sections: number): number {
  return (head?.cells ?? []).findIndex((heading, at) => {
    const isOfPeople = meansColumn(toPlain(heading), 'persona') || PERSONA.test(toPlain(heading).trim());
    const cells = rows.map(({ cells: row }) => row[at] ?? '').filter(isFilled);
    return at !== sections && isOfPeople && cells.length > 0 && cells.every(isName);
  });
}

/** Of a column beside that of the sections. What the group concluded is a note only where nothing else is. */
function kindOf(
  heading: string,
  heads: readonly string[],
  sections: number,
  rows: readonly Row[],
): 'note' | 'said' | 'beside' | 'prompt' {
  const plain = toPlain(heading);
  const others = heads.filter(
    (cell, at) => at > sections && cell !== heading && !isSaid(cell) && isFilled(cell),
  );
  const fact = factNamed(plain);
  const found = recognise(plain);
  const column = heads.indexOf(heading);
  if (fact === 'status' || fact === 'evidence') {
    const cells = rows
      .slice(1)
      .map(({ cells: row }) => toPlain(row[column] ?? ''))
      .filter(isFilled);
    const known = cells.filter((cell) => evidenceNamed(cell, { heading: plain, text: '' }) !== null);
    if (known.length * 2 >= cells.length) return 'said';
    return others.length > 0 ? 'beside' : 'note';
  }
  if (fact === 'source' || fact === 'theme' || fact === 'author' || fact === 'votes' || isOfTags(plain))
    return others.length > 0 ? 'said' : 'note';
  if (others.length > 0 && meansColumn(plain, 'prompt')) return 'prompt';
  const isConclusion = found.kind === 'part' && found.part === 'conclusion';
  // Where a column is called Note or Observation, what others hold is none.
  const isBeside = isFilled(heading) && !isOfNotes(heading) && others.some(isOfNotes);
  return others.length > 0 && (isConclusion || isBeside) ? 'beside' : 'note';
}

/** Boxes that each begin with the name of a section. */
function notesByCell(rows: readonly Row[]): TableNotes | null {
  const found: TableNotes = { notes: [], beside: { names: [], cells: [] } };
  for (const { cells, line } of rows)
    for (const cell of cells.filter(isFilled)) {
      const notes = notesInCell(cell, { label: '', line, isPrompt: false, persona: '', said: {} });
      found.notes.push(...notes);
      if (notes.length === 0) found.beside.cells.push(toPlain(cell));
    }
  return found.notes.length > 0 ? found : null;
}

function notesInCell(cell = '', about: Omit<CellNote, 'text' | 'section'>): CellNote[] {
  const section = about.label === '' ? null : sectionAt(about.label);
  return groupsIn(cell, section, toPlain(about.label)).flatMap((group) =>
    group.notes
      .filter(isFilled)
      .map((text) => ({ ...about, section: group.section, label: group.label, text })),
  );
}

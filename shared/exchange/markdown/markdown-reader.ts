// Sorts what the parts of a Markdown document say into drafts of maps. Knows no finished map.
import { optional } from '../../file/optional';
import type { SectionId } from '../../templates/template';
import { type NotePlace, UNPLACED } from '../note-place';
import { isQuotation } from '../reading/quotations';
import type { Turns } from '../reading/turns';
import type { Remark } from '../types';
import { actionFrom } from './markdown-actions';
import type { Block, Row } from './markdown-block';
import { isClosing } from './markdown-closing';
import { contentOf, type Draft, type DraftNote, emptyDraft, hasNotes, put } from './markdown-drafts';
import { type Details, entriesIn } from './markdown-entries';
import { PICTURE, toPlain } from './markdown-inline';
import { type Area, splitNotes } from './markdown-labels';
import type { Owner, Part } from './markdown-outline';
import * as own from './markdown-own';
import { actionsInTable, factsInTable } from './markdown-table-facts';
import { notesInTable, saidIn, type TableNotes } from './markdown-tables';

interface Outside {
  below: number;
  line: number;
  text: string;
  isItem: boolean;
  /** Of what the group concluded: the heading above it. */
  conclusion?: string;
}

/** What is made of a document. */
interface Reading {
  /** Whether our own export wrote it. */
  isOwn: boolean;
  words: own.OwnWords;
  drafts: Draft[];
  /** Plain texts that no map takes; told once for all below the heading in a line. */
  outside: Outside[];
  /** Parts within which others stand. */
  holders: ReadonlySet<Part | null>;
  /** Each text is a note, wherever it stands. */
  isLoose: boolean;
  remarks: (Omit<Remark, 'path'> & { line: number })[];
}

const ITALIC_LINE = /^\*[^*]+\*$/;
const LETTER = /[\p{L}\p{N}\p{S}]/u;
const LINE_BREAK = /(?<!\0)\\?\n/;
const MOST_SHOWN = 40;
const BLOCKS_A_TURN = 1000;
/** Of the words of a heading. */
const EDGES = /^[^\p{L}]+|[^\p{L})?!]+$/gu;

export interface How {
  /** The words of a file of ours, null for any other. */
  fileWords: own.OwnWords | null;
  /** Of plain text each line is a note. */
  isLoose: boolean;
}

export function* readParts(
  parts: readonly Part[],
  { fileWords, isLoose }: How,
): Turns<{ drafts: Draft[]; remarks: Remark[] }> {
  const isOwn = fileWords !== null;
  const words = fileWords ?? own.ownWords('en');
  const reading: Reading = {
    isOwn,
    words,
    drafts: [emptyDraft('', '', '')],
    isLoose,
    outside: [],
    remarks: [],
    holders: new Set(parts.map(({ parent }) => parent)),
  };
  let owner: Owner | null = null;
  let read = 0;
  for (const part of parts) {
    if (part.owner !== owner) {
      leave(owner, reading);
      owner = part.owner;
      if (owner) reading.drafts.push(emptyDraft(owner.name, owner.name === '' ? owner.text : '', part.title));
    }
    enter(part, draftIn(reading));
    readBlocks(part, reading);
    read += part.blocks.length;
    if (read < BLOCKS_A_TURN) continue;
    read = 0;
    yield;
  }
  leave(owner, reading);
  if (isLoose || (!isOwn && !reading.drafts.some(hasNotes)))
    takeLooseItems(reading, parts[parts.length - 1]?.title ?? '');
  return { drafts: reading.drafts, remarks: remarksIn(reading) };
}

const draftIn = ({ drafts }: Reading): Draft => drafts[drafts.length - 1] as Draft;

function enter({ meaning, title }: Part, draft: Draft): void {
  if (!hasNotes(draft)) draft.title = title;
  if (meaning.kind !== 'part') return;
  if (meaning.name !== undefined) draft.persona.name = meaning.name;
  if (meaning.title !== undefined) draft.titles[meaning.part as SectionId] = meaning.title;
}

/** Words that no map stands below are of nobody, and neither are the facts of one person beside others. */
function leave(owner: Owner | null, { drafts, outside }: Reading): void {
  const draft = drafts[drafts.length - 1];
  if (!owner || !draft || contentOf(draft) === 'map') return;
  if (owner.isPerson) draft.name = draft.persona.name = '';
  const hasFacts = contentOf(draft) === 'persona';
  const isBeside = owner.isPerson && drafts.some(hasNotes);
  if (isBeside || !hasFacts) drafts.pop();
  if (isBeside && hasFacts) outside.push({ ...owner, below: owner.line, isItem: false });
}

/** A list below no heading that means anything is one of notes. */
function takeLooseItems(reading: Reading, title: string): void {
  const isNote = ({ isItem, conclusion }: Outside) => (isItem || reading.isLoose) && conclusion === undefined;
  const draft = draftIn(reading);
  draft.title ||= title;
  for (const { text, line } of reading.outside.filter(isNote))
    put(draft.notes, UNPLACED, { text, line, heading: '', said: {} });
  reading.outside = reading.outside.filter((one) => !isNote(one));
}

function remarksIn({ remarks, outside }: Reading): Remark[] {
  const words = outside.filter(({ text }) => LETTER.test(text));
  const told = words
    .filter(({ below }, at) => below !== words[at - 1]?.below)
    .map(({ below, line, text, conclusion }) => {
      const leftOut = words.filter((other) => other.below === below).map((other) => other.text);
      return conclusion === undefined
        ? { line, code: 'outside' as const, values: { text: cut(text) }, leftOut }
        : {
            line,
            code: 'conclusion' as const,
            values: { text: cut(conclusion), count: leftOut.length },
            leftOut,
          };
    });
  return [...remarks, ...told]
    .sort((one, other) => one.line - other.line)
    .map(({ line, ...remark }) => ({ path: `line ${line}`, ...remark }));
}

export function cut(text: string): string {
  const shown = [...text].slice(0, MOST_SHOWN).join('');
  return shown === text ? text : `${shown}…`;
}

type PartReader = (block: Block, draft: Draft, reading: Reading, details: Details) => boolean;

type OtherPart =
  | 'persona'
  | 'context'
  | 'order'
  | 'problem'
  | 'tensions'
  | 'actions'
  | 'touchpoints'
  | 'hits'
  | 'review'
  | 'conclusion';

/** The parts round the sections; false where a block says nothing of them. */
const OTHER_PARTS: Record<OtherPart, PartReader> = {
  persona: ({ kind, text }, { persona }, { words }) =>
    kind !== 'quote' && own.addToPersona(persona, text, words),
  context: ({ text }, { context }, { words }) => own.addToContext(context, text, words),
  order({ kind, text }, draft, { words }) {
    if (kind === 'item') return own.addWhatIf(draft.order, toPlain(text), words);
    if (draft.order) draft.order.reason = toPlain(text);
    else draft.order = own.orderOf(text, words);
    return draft.order !== null;
  },
  problem({ kind, text }, draft, { words }) {
    const rests = kind === 'item' ? own.restsOn(text, words) : null;
    if (rests) draft.problemRests.push(...rests);
    else draft.problem.push(toPlain(text));
    return true;
  },
  tensions({ text, line }, { tensions }, { words }) {
    const tension = own.tensionOf(text, words);
    if (tension) tensions.push({ ...tension, line });
    return tension !== null;
  },
  actions({ kind, text, isTicked = false }, { actions }, { isOwn }, details) {
    if (kind === 'item') actions.push({ ...actionFrom(text, isTicked, isOwn), ...details });
    return kind === 'item';
  },
  touchpoints: () => false,
  hits: () => false,
  review({ kind, text, parent }, { review }) {
    const said = toPlain(text);
    const last = review[review.length - 1];
    if (parent === undefined) review.push({ question: said, answer: '' });
    else if (last) last.answer = [last.answer, said].filter((one) => one !== '').join('\n');
    return kind === 'item' && said !== '';
  },
  conclusion: () => false,
};

const isNotePlace = (place: Area | null): place is NotePlace => place !== null && !(place in OTHER_PARTS);

function readBlocks(part: Part, reading: Reading): void {
  const place =
    part.place === null && !reading.isOwn && own.isOfPersona(part.blocks) ? 'persona' : part.place;
  // Only files of ours have such parts: they count what the notes say.
  if (place === 'touchpoints' || place === 'hits') return;
  const heading = part.label.replace(EDGES, '');
  const entries = entriesIn(part, { ...reading, isForNotes: isNotePlace(part.place) });
  const above = linesAbove(part, reading);
  const end = reading.isOwn ? part.blocks.length : closingIn(part.blocks);
  for (const [at, block] of part.blocks.entries()) {
    const entry = entries.get(block);
    if (!entry) continue;
    if (at >= end) {
      readOther(block, null, {}, { ...part, place: null }, reading);
      continue;
    }
    const { details, theme, isTopic, text } = entry;
    const { kind, line, rows } = block;
    const note = { line, heading, said: { ...optional('theme', theme), ...details } };
    if (kind === 'code')
      reading.remarks.push({ line, code: 'code-block', values: {}, leftOut: [toPlain(text)] });
    else if (rows) readTable(rows, part, reading);
    else if (!isNotePlace(place) || (part.isBeside && kind !== 'item'))
      readOther(block, OTHER_PARTS[place as OtherPart] ?? null, details, { ...part, place }, reading);
    else if (isPrompt(block, part, { isAbove: at < above.count, isLed: above.isLed }, reading))
      put(draftIn(reading).prompts, place as SectionId, toPlain(text));
    else if (!isTopic) addNotes(text, place, note, reading);
  }
}

/** Where a letter or an answer ends behind a list: what follows is of nobody. */
function closingIn(blocks: readonly Block[]): number {
  const items = blocks.findIndex(({ kind }) => kind === 'item');
  const end = blocks.findIndex(
    ({ kind, text }, at) => items >= 0 && at > items && kind === 'paragraph' && isClosing(toPlain(text)),
  );
  return end < 0 ? blocks.length : end;
}

/** The lines above the notes of a part: how many, and whether notes follow, there or below a heading within it. */
const linesAbove = (part: Part, { holders }: Reading): { count: number; isLed: boolean } => {
  const { blocks } = part;
  const first = blocks.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'quote');
  const isLed = first >= 0 || holders.has(part);
  const count = isLed ? blocks.length : blocks.length - 1;
  return { count: first < 0 ? count : first, isLed };
};

/** What a section asks stands above its notes, as a quotation, in italics or as a question. */
function isPrompt(
  { kind, text, hasItems = false }: Block,
  { place }: Part,
  above: { isAbove: boolean; isLed: boolean },
  reading: Reading,
): boolean {
  if (place === UNPLACED) return false;
  if (kind === 'item') return !reading.isOwn && hasItems && isQuestion(toPlain(text));
  const isAside = kind === 'quote' || ITALIC_LINE.test(text);
  if (reading.isOwn) return isAside && !draftIn(reading).notes[place as SectionId];
  if (!above.isAbove || isQuotation(toPlain(text))) return false;
  return isAside || (above.isLed && isGuiding(toPlain(text)));
}

const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text) && !isQuotation(text);
const LONGEST_PROMPT = 300;
/** How lines begin that ask the group for notes. */
const ASKS =
  /^(?:what|which|who|whom|how|why|when|where|describe|list|note|write|capture|include|think about|consider|things|words|phrases|(?:direct |key |actual )?quotes?|use|add|record|identify|e\.g\.|for example|examples?|actions and|beliefs|emotions)\b/i;

/** A line between the heading of a section and its notes that says what to write there. */
const isGuiding = (text: string): boolean =>
  text.length <= LONGEST_PROMPT &&
  (/[?？:：…]\s*\)?$/.test(text) || /^\(.*\)$/.test(text) || ASKS.test(text));

function addNotes(marked: string, place: NotePlace, note: Omit<DraftNote, 'text'>, reading: Reading): void {
  for (const piece of reading.isOwn ? [marked] : splitNotes(marked)) {
    const text = reading.isOwn ? toPlain(piece) : toPlain(piece).trim();
    if (text !== '') put(draftIn(reading).notes, place, { ...note, text });
    else if (piece.includes(PICTURE))
      reading.remarks.push({ line: note.line, code: 'image', values: {}, leftOut: [''] });
  }
}

function readOther(
  block: Block,
  read: PartReader | null,
  details: Details,
  part: Part,
  reading: Reading,
): void {
  const { kind, line } = block;
  // Each line about a persona is a fact.
  const isOfFacts = kind === 'paragraph' && part.place === 'persona';
  for (const marked of isOfFacts ? block.text.split(LINE_BREAK) : [block.text]) {
    if (read?.({ ...block, text: marked }, draftIn(reading), reading, details)) continue;
    const text = toPlain(marked).trim();
    const conclusion = part.place === 'conclusion' ? { conclusion: part.label } : {};
    if (text !== '')
      reading.outside.push({ ...{ below: part.line, line, text, isItem: kind === 'item' }, ...conclusion });
    else if (marked.includes(PICTURE))
      reading.remarks.push({ line, code: 'image', values: {}, leftOut: [''] });
  }
}

function readTable(rows: readonly Row[], part: Part, reading: Reading): void {
  const most = rows[0]?.cells.length ?? 0;
  for (const { line, cells } of rows) {
    const found = cells.length;
    const values = { found, most };
    if (found > most) reading.remarks.push({ line, code: 'cells', values, leftOut: cells.slice(most) });
  }
  const isOfSection = isNotePlace(part.place) && part.place !== UNPLACED;
  const facts = isOfSection ? null : factsInTable(rows);
  if (facts) {
    const blocks = facts.map(({ line, text }): Block => ({ kind: 'item', line, column: 1, text }));
    readBlocks({ ...part, place: 'persona', blocks }, reading);
    return;
  }
  const notes = notesInTable(rows);
  const actions = part.place === 'actions' || notes === null ? actionsInTable(rows) : null;
  const draft = draftIn(reading);
  if (actions) draft.actions = [...draft.actions, ...actions];
  else if (notes) readCells(notes, rows[0]?.line ?? part.line, part, reading);
  else if (isNotePlace(part.place)) readFirstCells(rows, part, part.place, reading);
  else {
    const blocks = rows
      .slice(1)
      .map(({ line, cells: [text = ''] }): Block => ({ kind: 'paragraph', line, column: 1, text }));
    readBlocks({ ...part, place: null, blocks }, reading);
  }
}

/** Below the heading of a section: a note a row, and what other columns say of it. */
function readFirstCells(
  [head, ...rows]: readonly Row[],
  part: Part,
  place: NotePlace,
  reading: Reading,
): void {
  const heading = part.label.replace(EDGES, '');
  for (const row of rows) {
    const beside = { ...row, cells: ['', ...row.cells.slice(1)] };
    const said = { ...optional('theme', part.theme), ...(head ? saidIn(head, beside) : {}) };
    addNotes(row.cells[0] ?? '', place, { line: row.line, heading, said }, reading);
  }
}

function readCells({ notes, beside }: TableNotes, table: number, part: Part, reading: Reading): void {
  let of = '';
  for (const { section, label, text, line, persona, isPrompt, said } of notes) {
    if (persona !== of) reading.drafts.push(emptyDraft(persona, '', part.title));
    of = persona;
    if (isPrompt) put(draftIn(reading).prompts, section, toPlain(text));
    else addNotes(text, section, { line, heading: label.replace(EDGES, ''), said }, reading);
  }
  const names = beside.names.join(', ');
  if (beside.cells.length > 0)
    reading.remarks.push({
      line: table,
      ...(names === ''
        ? { code: 'above', values: { text: beside.cells.join(', ') } }
        : { code: 'columns', values: { names, count: beside.names.length } }),
      leftOut: beside.cells,
    });
}

// Reads the lines that Markdown files of ours hold beside the notes (their grammar stands in markdown.ts), as text with
// its marks (markdown-inline.ts). Knows no document.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { presentLabel } from '../../catalogue/labels';
import { sectionName } from '../../catalogue/template-words';
import { CONTEXT_TEXTS, FRAMES, RESEARCH_KINDS } from '../../model/context';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { EVIDENCE } from '../../model/evidence';
import { ORDER_IDS } from '../../model/orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../../model/persona';
import { ALL_SECTIONS } from '../../templates';
import type { SectionId } from '../../templates/template';
import { type NotePlace, UNPLACED } from '../note-place';
import { toPlain } from './markdown-inline';

const words = fileTexts.en;
const board = boardTexts.en;

/** Where a note stands: `hear 2`. */
export type Place = string;

export const keyOf = <K extends string>(
  names: Record<K, string>,
  keys: readonly K[],
  name: string,
): K | undefined => keys.find((key) => names[key] === name);

const PARTS = {
  context: board.context.heading,
  order: words.order,
  problem: words.problem,
  actions: words.actions,
  tensions: words.tensions,
  unplaced: words.unplaced,
} as const;
const PART_IDS = ['context', 'order', 'problem', 'actions', 'tensions', 'unplaced'] as const;

/** The part round the sections that a heading of ours opens. `Persona: Dana` says a name, `Persona` an empty one. */
export function partIn(
  heading: string,
): { part: (typeof PART_IDS)[number] | 'persona'; name?: string } | null {
  if (heading === words.persona) return { part: 'persona', name: '' };
  const [before = '', name] = heading.split(/: (.*)/s);
  if (before === words.persona && name !== undefined) return { part: 'persona', name };
  const part = keyOf(PARTS, PART_IDS, presentLabel(heading, board));
  return part === undefined ? null : { part };
}

/** `Source: Interview 3` as label and text; without a label the whole is the text. */
function parted(part: string): { label: string; rest: string } {
  const at = part.indexOf(': ');
  return at < 0
    ? { label: '', rest: part }
    : { label: presentLabel(part.slice(0, at), board), rest: part.slice(at + 2) };
}

const plainItems = (list: string): string[] => list.split(/(?<!\0), /).map(toPlain);

/** What a line below a note says of it; null when it says something else. */
export function noteDetails(line: string): Partial<Note> | null {
  const said: Partial<Note> = {};
  for (const part of line.split(' · ')) {
    const { label, rest } = parted(part);
    const evidence = keyOf(board.evidence, EVIDENCE, part);
    const votes = /^(\d{1,9}) votes?$/.exec(part)?.[1];
    if (evidence !== undefined) said.evidence = evidence;
    else if (votes !== undefined) said.votes = Number(votes);
    else if (label === words.source) said.source = toPlain(rest);
    else if (label === words.theme) said.theme = toPlain(rest);
    else if (label === words.author) said.author = toPlain(rest);
    else if (label === words.tags) said.tags = plainItems(rest);
    else return null;
  }
  return said;
}

export type ActionDetails = Partial<Omit<Action, 'notes'>> & { rests?: Place[] };

export function actionDetails(line: string): ActionDetails | null {
  const said: ActionDetails = {};
  for (const part of line.split(' · ')) {
    const { label, rest } = parted(part);
    const status = keyOf(board.actions.statuses, ['open', 'doing', 'done'], rest);
    const rests = restsOn(part);
    if (label === words.status && status !== undefined) said.status = status;
    else if (label === words.owner) said.owner = toPlain(rest);
    else if (label === words.due) said.due = toPlain(rest);
    else if (label === words.measure) said.measure = toPlain(rest);
    else if (rests !== null) said.rests = rests;
    else return null;
  }
  return said;
}

const HOLDERS: readonly NotePlace[] = [...ALL_SECTIONS, UNPLACED];
const nameOf = (holder: NotePlace): string =>
  holder === UNPLACED ? words.unplaced : sectionName(holder, board);

/** `Hear 2` for the place `hear 2`. */
export function referenceTo(place: Place): string {
  const [holder, number] = place.split(' ');
  return `${nameOf(holder as NotePlace)} ${number}`;
}

function placeOf(reference: string): Place | null {
  const [, name = '', number = ''] = /^(.+) (\d{1,9})$/.exec(reference) ?? [];
  const holder = HOLDERS.find((one) => nameOf(one) === name);
  return holder === undefined ? null : `${holder} ${number}`;
}

/** `Rests on: Hear 2, In no section 1` */
export function restsOn(line: string): Place[] | null {
  const { label, rest } = parted(line);
  const places = rest.split(', ').map(placeOf);
  return label === words.restsOn && !places.includes(null) ? (places as Place[]) : null;
}

/** `Hear 2 → Say & Do 1: label` */
export function tensionOf(line: string): { from: Place; to: Place; label: string } | null {
  const [, first = '', second = '', label = ''] = /^(.+? \d+) → (.+? \d+)(?:: ([\s\S]*))?$/.exec(line) ?? [];
  const [from, to] = [placeOf(first), placeOf(second)];
  return from === null || to === null ? null : { from, to, label: toPlain(label) };
}

/** `**Role:** nurse`, `*Pet:* a cat`, `Age: 41` */
export function fieldOf(line: string): { label: string; rest: string; isOwn: boolean } | null {
  const bold = /^\*\*((?:[^*\0]|\0[\s\S])+?)(?::\*\*|\*\*:) ?([\s\S]*)$/.exec(line);
  const italic = /^\*((?:[^*\0]|\0[\s\S])*):\* ?([\s\S]*)$/.exec(line);
  const bare = /^([^:*\n]{1,60}): +([\s\S]*)$/.exec(line);
  const [, label, rest] = bold ?? italic ?? bare ?? [];
  return label === undefined || rest === undefined
    ? null
    : { label: toPlain(label), rest, isOwn: bold === null && italic !== null };
}

type Persona = EmpathyMap['persona'];

/** What a line about the persona adds; empty texts add nothing. */
export function addToPersona(persona: Persona, line: string): boolean {
  const field = fieldOf(line);
  if (field === null) return false;
  const value = toPlain(field.rest);
  if (value === '') return true;
  const known = PERSONA_FIELDS.find((id) =>
    isSame(board.persona.fields[id], presentLabel(field.label, board)),
  );
  if (field.isOwn) addOwnField(persona, field.label, value);
  else if (isSame(field.label, board.persona.segment)) addSegment(persona, field.rest);
  else if (known !== undefined) persona[known] = value;
  else if (isSame(field.label, 'name') && persona.name === '') persona.name = value;
  else addOwnField(persona, field.label, value);
  return true;
}

function addOwnField(persona: Persona, label: string, value: string): void {
  persona.fields = [...(persona.fields ?? []), { label, value }];
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function addSegment(persona: Persona, line: string): void {
  const whole = keyOf(board.segments, SEGMENT_KINDS, line);
  const { label, rest } = parted(line);
  const kind = whole ?? keyOf(board.segments, SEGMENT_KINDS, label);
  persona.segment =
    kind === undefined
      ? { kind: 'other', label: toPlain(line) }
      : { kind, ...(whole === undefined ? { label: toPlain(rest) } : {}) };
}

type Context = NonNullable<EmpathyMap['context']>;

export function addToContext(context: Context, line: string): boolean {
  const field = fieldOf(line);
  if (field === null || field.rest === '') return false;
  const label = presentLabel(field.label, board);
  const { fields, frames } = board.context;
  const known = CONTEXT_TEXTS.find((id) => isSame(fields[id], label));
  const frame = keyOf(frames, FRAMES, field.rest);
  if (known !== undefined) context[known] = toPlain(field.rest);
  else if (isSame(label, fields.touchpoints)) context.touchpoints = plainItems(field.rest);
  else if (isSame(label, fields.frame) && frame !== undefined) context.frame = frame;
  else if (isSame(label, fields.research))
    context.research = [...(context.research ?? []), researchOf(field.rest)];
  else return false;
  return true;
}

function researchOf(line: string): NonNullable<Context['research']>[number] {
  const { research: kinds, consent } = board.context;
  const [first = '', ...parts] = line.split(' · ');
  const kind = keyOf(kinds, RESEARCH_KINDS, first);
  const entry: NonNullable<Context['research']>[number] =
    kind === undefined ? { kind: 'other', title: toPlain(first) } : { kind };
  for (const part of parts) {
    const { label, rest } = parted(part);
    if (label === words.title) entry.title = toPlain(rest);
    else if (label === words.count) entry.count = Number(rest) || 0;
    else if (part === consent.yes || part === consent.no) entry.consent = part === consent.yes;
  }
  return entry;
}

/** `Very competitive market: Hear → See` */
export function orderOf(line: string): EmpathyMap['order'] | null {
  const { label, rest } = parted(line);
  const preset = keyOf(board.orders, ORDER_IDS, label) ?? keyOf(board.orders, ORDER_IDS, line);
  const names = label === '' ? [] : rest.split(' → ');
  const sections = names.map((name) => ALL_SECTIONS.find((id) => sectionName(id, board) === name));
  return preset === undefined || sections.includes(undefined)
    ? null
    : { preset, sections: sections as SectionId[] };
}

// Reads the lines that Markdown files of ours hold beside the notes (their grammar stands in markdown.ts), as text with
// its marks (markdown-inline.ts). Knows no document.
import { boardTexts } from '../../catalogue/board-texts';
import { afterLabel, atColon } from '../../catalogue/colon';
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { presentLabel } from '../../catalogue/labels';
import { sectionName } from '../../catalogue/template-words';
import { situationIn } from '../../catalogue/what-if-words';
import type { BoardTexts } from '../../locales/locale';
import type { FileTexts } from '../../locales/locale-texts';
import { CONTEXT_TEXTS, FRAMES, RESEARCH_KINDS } from '../../model/context';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { EVIDENCE } from '../../model/evidence';
import { ORDER_IDS } from '../../model/orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../../model/persona';
import { LANGUAGES, type Language } from '../../model/sections';
import { WHAT_IF_IDS } from '../../model/what-ifs';
import { fieldNamed } from '../../recognise/parts';
import { ALL_SECTIONS, sectionIds, TEMPLATE_IDS } from '../../templates';
import type { SectionId } from '../../templates/template';
import { type NotePlace, UNPLACED } from '../note-place';
import { checkIn } from './markdown-check';
import { toPlain } from './markdown-inline';

/** The words of the language that a file is in, and the sections that its map may have: two of other templates may share a name. */
export interface OwnWords {
  files: FileTexts;
  board: BoardTexts;
  sections: readonly SectionId[];
}

export const ownWords = (language: Language, sections: readonly SectionId[] = ALL_SECTIONS): OwnWords => ({
  files: fileTexts[language],
  board: boardTexts[language],
  sections,
});

/** Where a note stands: `hear 2`. */
export type Place = string;

export const keyOf = <K extends string>(
  names: Record<K, string>,
  keys: readonly K[],
  name: string,
): K | undefined => keys.find((key) => names[key] === name);

const partsIn = ({ board, files }: OwnWords) => ({
  context: board.context.heading,
  order: files.order,
  problem: files.problem,
  actions: files.actions,
  tensions: files.tensions,
  review: files.review,
  unplaced: files.unplaced,
  touchpoints: board.context.fields.touchpoints,
  hits: files.check.hitRate,
});
const PART_IDS = [
  'context',
  'order',
  'problem',
  'actions',
  'tensions',
  'review',
  'unplaced',
  'touchpoints',
  'hits',
] as const;

/** The part round the sections that a heading of ours opens. `Persona: Dana` says a name, `Persona` an empty one. */
export function partIn(
  heading: string,
  words: OwnWords,
): { part: (typeof PART_IDS)[number] | 'persona'; name?: string } | null {
  if (heading === words.files.persona) return { part: 'persona', name: '' };
  const name = afterLabel(heading, words.files.persona);
  if (name !== null) return { part: 'persona', name };
  const part = keyOf(partsIn(words), PART_IDS, presentLabel(heading, words.board));
  return part === undefined ? null : { part };
}

/** `Source: Interview 3` as label and text; without a label the whole is the text. */
function parted(part: string, words: OwnWords): { label: string; rest: string } {
  const found = atColon(part);
  return found === null
    ? { label: '', rest: part }
    : { label: presentLabel(found.label, words.board), rest: found.rest };
}

const plainItems = (list: string): string[] => list.split(/(?<!\0), /).map(toPlain);

/** `3 votes`, in any form that the language has. */
function votesIn(part: string, { files }: OwnWords): number | null {
  const [digits = ''] = /\d{1,9}/.exec(part) ?? [];
  const forms: readonly string[] = Object.values(files.votes);
  return digits !== '' && forms.some((form) => fill(form, { count: digits }) === part)
    ? Number(digits)
    : null;
}

/** What a line below a note says of it; null when it says something else. */
export function noteDetails(line: string, words: OwnWords): Partial<Note> | null {
  const said: Partial<Note> = {};
  for (const part of line.split(' · ')) {
    const { label, rest } = parted(part, words);
    const evidence = keyOf(words.board.evidence, EVIDENCE, part);
    const votes = votesIn(part, words);
    if (evidence !== undefined) said.evidence = evidence;
    else if (votes !== null) said.votes = votes;
    else if (label === words.files.source) said.source = toPlain(rest);
    else if (label === words.files.theme) said.theme = toPlain(rest);
    else if (label === words.files.touchpoint) said.touchpoint = toPlain(rest);
    else if (label === words.files.author) said.author = toPlain(rest);
    else if (label === words.files.tags) said.tags = plainItems(rest);
    else {
      const check = checkIn(label, rest, words.board.language);
      if (check === null) return null;
      said.check = { ...said.check, ...check };
    }
  }
  return said;
}

export type ActionDetails = Partial<Omit<Action, 'notes'>> & { rests?: Place[] };

export function actionDetails(line: string, words: OwnWords): ActionDetails | null {
  const said: ActionDetails = {};
  for (const part of line.split(' · ')) {
    const { label, rest } = parted(part, words);
    const status = keyOf(words.board.actions.statuses, ['open', 'doing', 'done'], rest);
    const rests = restsOn(part, words);
    if (label === words.files.status && status !== undefined) said.status = status;
    else if (label === words.files.owner) said.owner = toPlain(rest);
    else if (label === words.files.due) said.due = toPlain(rest);
    else if (label === words.files.measure) said.measure = toPlain(rest);
    else if (label === words.files.trigger) said.trigger = toPlain(rest);
    else if (rests !== null) said.rests = rests;
    else return null;
  }
  return said;
}

const nameOf = (place: NotePlace, words: OwnWords): string =>
  place === UNPLACED ? words.files.unplaced : sectionName(place, words.board);

/** `Hear 2` for the place `hear 2`. */
export function referenceTo(place: Place, words: OwnWords): string {
  const [section, number] = place.split(' ');
  return `${nameOf(section as NotePlace, words)} ${number}`;
}

function placeOf(reference: string, words: OwnWords): Place | null {
  const [, name = '', number = ''] = /^(.+) (\d{1,9})$/.exec(reference) ?? [];
  const places: readonly NotePlace[] = [...words.sections, UNPLACED];
  const place = places.find((one) => nameOf(one, words) === name);
  return place === undefined ? null : `${place} ${number}`;
}

/** `Rests on: Hear 2, In no section 1` */
export function restsOn(line: string, words: OwnWords): Place[] | null {
  const { label, rest } = parted(line, words);
  const places = rest.split(', ').map((reference) => placeOf(reference, words));
  return label === words.files.restsOn && !places.includes(null) ? (places as Place[]) : null;
}

/** `Hear 2 → Say & Do 1: label` */
export function tensionOf(line: string, words: OwnWords): { from: Place; to: Place; label: string } | null {
  const [, first = '', second = '', label = ''] =
    /^(.+? \d+) → (.+? \d+)(?:(?:\u202f?: |：)([\s\S]*))?$/.exec(line) ?? [];
  const [from, to] = [placeOf(first, words), placeOf(second, words)];
  return from === null || to === null ? null : { from, to, label: toPlain(label) };
}

/** `**Role:** nurse`, `*Pet:* a cat`, `Age: 41` */
export function fieldOf(line: string): { label: string; rest: string; isOwn: boolean } | null {
  const bold = /^\*\*((?:[^*\0]|\0[\s\S])+?)\u202f?(?:[:：]\*\*|\*\*[:：]) ?([\s\S]*)$/.exec(line);
  const italic = /^\*((?:[^*\0]|\0[\s\S])*?)\u202f?[:：]\* ?([\s\S]*)$/.exec(line);
  const bare = /^([^:：*\n]{1,60}?)(?:[ \u00a0\u202f]?: +|：)([\s\S]*)$/.exec(line);
  const [, label, rest] = bold ?? italic ?? bare ?? [];
  return label === undefined || rest === undefined
    ? null
    : { label: toPlain(label), rest, isOwn: bold === null && italic !== null };
}

type Persona = EmpathyMap['persona'];

const NAME_LABEL = /^(?:full |first |persona )?(?:name|nombre|nome|nom|naam|名前|氏名|이름|姓名)$/i;

/** What a persona may say under this label, in any language. */
export const isPersonaLabel = (label: string): boolean =>
  NAME_LABEL.test(label.trim()) ||
  LANGUAGES.some((language) =>
    PERSONA_FIELDS.some((id) => isSame(boardTexts[language].persona.fields[id], label.trim())),
  );

/** Lines outside of any part that say somebody's name and more, each with its label. */
export function isOfPersona(blocks: readonly { kind: string; text: string }[]): boolean {
  const lines = blocks.flatMap(({ kind, text }) =>
    kind === 'paragraph' || kind === 'item' ? text.split(/(?<!\0)\\?\n/) : [],
  );
  const labels = lines.flatMap((line) => fieldOf(line)?.label ?? []);
  const named = labels.map((label) => fieldNamed(label)).filter((field) => field?.of === 'persona');
  return named.length > 1 && named.some((field) => field?.field === 'name');
}

/** What a line about the persona adds; empty texts add nothing. */
export function addToPersona(persona: Persona, line: string, words: OwnWords): boolean {
  const field = fieldOf(line);
  if (field === null) return false;
  const value = toPlain(field.rest);
  if (value === '') return true;
  const known = PERSONA_FIELDS.find((id) =>
    isSame(words.board.persona.fields[id], presentLabel(field.label, words.board)),
  );
  if (field.isOwn) addOwnField(persona, field.label, value);
  else if (isSame(field.label, words.board.persona.segment)) addSegment(persona, field.rest, words);
  else if (known !== undefined) persona[known] = value;
  else if (NAME_LABEL.test(field.label) && persona.name === '') persona.name = value;
  else if (addNamed(persona, field.label, value)) return true;
  else addOwnField(persona, field.label, value);
  return true;
}

/** Under another name for a field of ours, where that is still free. */
function addNamed(persona: Persona, label: string, value: string): boolean {
  const named = fieldNamed(label);
  const field = PERSONA_FIELDS.find((one) => named?.of === 'persona' && named.field === one);
  if (field === undefined || persona[field] !== undefined) return false;
  persona[field] = value;
  return true;
}

function addOwnField(persona: Persona, label: string, value: string): void {
  persona.fields = [...(persona.fields ?? []), { label, value }];
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function addSegment(persona: Persona, line: string, words: OwnWords): void {
  const whole = keyOf(words.board.segments, SEGMENT_KINDS, line);
  const { label, rest } = parted(line, words);
  const kind = whole ?? keyOf(words.board.segments, SEGMENT_KINDS, label);
  persona.segment =
    kind === undefined
      ? { kind: 'other', label: toPlain(line) }
      : { kind, ...(whole === undefined ? { label: toPlain(rest) } : {}) };
}

type Context = NonNullable<EmpathyMap['context']>;

export function addToContext(context: Context, line: string, words: OwnWords): boolean {
  const field = fieldOf(line);
  if (field === null || field.rest === '') return false;
  const label = presentLabel(field.label, words.board);
  const { fields, frames } = words.board.context;
  const known = CONTEXT_TEXTS.find((id) => isSame(fields[id], label));
  const frame = keyOf(frames, FRAMES, field.rest);
  if (known !== undefined) context[known] = toPlain(field.rest);
  else if (isSame(label, fields.touchpoints)) context.touchpoints = plainItems(field.rest);
  else if (isSame(label, fields.frame) && frame !== undefined) context.frame = frame;
  else if (isSame(label, fields.research))
    context.research = [...(context.research ?? []), researchOf(field.rest, words)];
  else return false;
  return true;
}

function researchOf(line: string, words: OwnWords): NonNullable<Context['research']>[number] {
  const { research: kinds, consent } = words.board.context;
  const [first = '', ...parts] = line.split(' · ');
  const kind = keyOf(kinds, RESEARCH_KINDS, first);
  const entry: NonNullable<Context['research']>[number] =
    kind === undefined ? { kind: 'other', title: toPlain(first) } : { kind };
  for (const part of parts) {
    const { label, rest } = parted(part, words);
    if (label === words.files.title) entry.title = toPlain(rest);
    else if (label === words.files.count) entry.count = Number(rest) || 0;
    else if (part === consent.yes || part === consent.no) entry.consent = part === consent.yes;
  }
  return entry;
}

/** `Very competitive market: Hear → See` */
export function orderOf(line: string, words: OwnWords): EmpathyMap['order'] | null {
  const { label, rest } = parted(line, words);
  const preset = keyOf(words.board.orders, ORDER_IDS, label) ?? keyOf(words.board.orders, ORDER_IDS, line);
  const names = label === '' ? [] : rest.split(' → ');
  const sections = names.map((name) => words.sections.find((id) => sectionName(id, words.board) === name));
  return preset === undefined || sections.includes(undefined)
    ? null
    : { preset, sections: sections as SectionId[] };
}

/** `What if it is sold out?` */
export function addWhatIf(order: EmpathyMap['order'] | null, title: string, { board }: OwnWords): boolean {
  const text = situationIn(title, board);
  if (order === null || text === null) return false;
  const all = order.whatIfs ?? [];
  const known = WHAT_IF_IDS.find((id) => board.whatIfs[id] === text);
  order.whatIfs = [...all, { id: known ?? `own.${all.length + 1}`, text }];
  return true;
}

/** The words in which a line is the order of a map of ours: those of the template that has just these sections, also where it names one twice. */
export function wordsOfOrder(line: string, language: Language): OwnWords | null {
  const whole = TEMPLATE_IDS.map((template) => ownWords(language, sectionIds(template))).find(
    (words) => new Set(orderOf(line, words)?.sections).size === words.sections.length,
  );
  const any = ownWords(language);
  return whole ?? (orderOf(line, any) === null ? null : any);
}

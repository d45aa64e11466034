// Maps as a document gives them bit by bit, and whole maps made of these. Knows no Markdown.

import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { Action, EmpathyMap, Note, Reviewed } from '../../model/empathy-map';
import type { Language } from '../../model/sections';
import { nameIn } from '../../recognise/people';
import { settle } from '../../recognise/sections';
import { sectionIds, type TemplateId } from '../../templates';
import type { SectionId } from '../../templates/template';
import { type NotePlace, UNPLACED } from '../note-place';
import type { Remark } from '../types';
import { idFor, toWholeMap } from '../whole-map';
import { type OwnWords, ownWords, referenceTo } from './markdown-own';

export interface DraftNote {
  text: string;
  /** Of the document. */
  line: number;
  /** The words of the heading that it stands under. */
  heading: string;
  said: Partial<Note>;
}

export type DraftAction = Pick<Action, 'text' | 'status' | 'owner' | 'due' | 'measure' | 'trigger'> & {
  rests?: string[];
};

/** Places of notes are told as `hear 2`. */
export interface Draft {
  /** Who it is of, as the document says; '' while it does not. */
  name: string;
  /** The words of the heading around it; its name if it turns out to be one of several. */
  around: string;
  title: string;
  persona: EmpathyMap['persona'];
  titles: Partial<Record<SectionId, string>>;
  prompts: Partial<Record<SectionId, string[]>>;
  notes: Partial<Record<NotePlace, DraftNote[]>>;
  problem: string[];
  problemRests: string[];
  actions: DraftAction[];
  tensions: { from: string; to: string; label: string; line: number }[];
  context: NonNullable<EmpathyMap['context']>;
  order: EmpathyMap['order'] | null;
  /** An answer is '' until it follows. */
  review: Reviewed[];
}

export const emptyDraft = (name: string, around: string, title: string): Draft => ({
  ...{ name, around, title, persona: { name }, titles: {}, prompts: {}, notes: {} },
  ...{ problem: [], problemRests: [], actions: [], tensions: [], context: {}, order: null, review: [] },
});

/** Behind what stands under the key already. */
export function put<K extends string, V>(lists: Partial<Record<K, V[]>>, key: K, value: V): void {
  const list = lists[key] ?? [];
  list.push(value);
  lists[key] = list;
}

export const hasNotes = ({ notes }: Draft): boolean => Object.keys(notes).length > 0;

/** How much it says: of a map, of the persona alone, or nothing. */
export function contentOf({ persona, order, ...draft }: Draft): 'map' | 'persona' | 'nothing' {
  const { titles, prompts, notes, problem, actions, tensions, context, review } = draft;
  const parts = [order ?? {}, titles, prompts, notes, problem, actions, tensions, context, review];
  if (parts.some((part) => Object.keys(part).length > 0)) return 'map';
  return persona.name !== '' || Object.keys(persona).length > 1 ? 'persona' : 'nothing';
}

const notePlacesIn = ({ notes }: Draft): NotePlace[] => Object.keys(notes) as NotePlace[];

/** Parts of one map, unless they name two people or fill the same section twice. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts.filter((one) => contentOf(one) !== 'nothing')) {
    const last = merged[merged.length - 1];
    const isOther = last && draft.name !== '' && last.name !== '' && draft.name !== last.name;
    const isSecond =
      last && notePlacesIn(draft).some((place) => place !== UNPLACED && last.notes[place] !== undefined);
    if (last === undefined || isOther) merged.push(draft);
    else if (isSecond) {
      last.persona.name ||= nameIn(last.around);
      draft.persona.name ||= nameIn(draft.around);
      merged.push(draft);
    } else merged[merged.length - 1] = join(last, draft);
  }
  const full = merged.filter((draft) => notePlacesIn(draft).length > 0);
  return full.length === 0 ? merged.slice(0, 1) : full;
}

const join = (one: Draft, other: Draft): Draft => ({
  name: one.name || other.name,
  around: one.around || other.around,
  title: one.title || other.title,
  persona: { ...other.persona, ...one.persona, name: one.persona.name || other.persona.name },
  titles: { ...other.titles, ...one.titles },
  prompts: joinLists(one.prompts, other.prompts),
  notes: joinLists(one.notes, other.notes),
  problem: [...one.problem, ...other.problem],
  problemRests: [...one.problemRests, ...other.problemRests],
  actions: [...one.actions, ...other.actions],
  tensions: [...one.tensions, ...other.tensions],
  context: { ...other.context, ...one.context },
  order: one.order ?? other.order,
  review: [...one.review, ...other.review],
});

function joinLists<K extends string, V>(one: Partial<Record<K, V[]>>, other: Partial<Record<K, V[]>>) {
  const joined: Partial<Record<K, V[]>> = {};
  for (const lists of [one, other])
    for (const key of Object.keys(lists) as K[])
      for (const value of lists[key] ?? []) put(joined, key, value);
  return joined;
}

export interface Document {
  /** The ids come from it, so that it is known again. */
  source: string;
  format: string;
  now: string;
  /** Sections that it does not name are absent. */
  isExact: boolean;
  language: Language;
}

export interface ReadMap {
  map: EmpathyMap;
  /** Where the notes stand, by their paths in the map: `line 12`. */
  lines: Map<string, string>;
  /** Tensions between notes that the document does not have. */
  remarks: Remark[];
}

export function toMaps(drafts: readonly Draft[], document: Document): ReadMap[] {
  const id = `${document.format}-${idFor(document.source)}`;
  return drafts.map((found, at) => {
    const { draft, template } = settled(found, document.isExact);
    const map = toMap(draft, template, at === 0 ? id : `${id}-${at + 1}`, document);
    const sections = map.sections.filter(
      (section) => !document.isExact || draft.titles[section.id] !== undefined,
    );
    return {
      map: { ...map, sections },
      lines: linesOf(
        draft,
        sections.map((section) => section.id),
      ),
      remarks: danglingIn(draft, ownWords(document.language)),
    };
  });
}

/** Sorted into the sections of the template that the document turns out to have. */
function settled(draft: Draft, isOwn: boolean): { draft: Draft; template: TemplateId } {
  const { titles, prompts, notes, order } = draft;
  const named = [titles, prompts, notes].flatMap((one) => Object.keys(one));
  const found = [...named, ...(order?.sections ?? [])].filter((place) => place !== UNPLACED);
  const { template, sectionFor } = settle(found, isOwn);
  const moved: Draft = { ...draft, titles: {}, prompts: {}, notes: {} };
  for (const [section, title] of Object.entries(titles)) moved.titles[sectionFor(section) ?? ''] ??= title;
  for (const [section, lines] of Object.entries(prompts))
    for (const line of lines ?? []) put(moved.prompts, sectionFor(section) ?? '', line);
  for (const [place, held] of Object.entries(notes))
    for (const note of held ?? [])
      put(moved.notes, place === UNPLACED ? UNPLACED : (sectionFor(place) ?? UNPLACED), note);
  for (const held of Object.values(moved.notes)) held?.sort((one, other) => one.line - other.line);
  return { draft: moved, template };
}

const danglingIn = (draft: Draft, words: OwnWords): Remark[] =>
  draft.tensions.flatMap(({ from, to, label = '', line }) => {
    const gone = [from, to].find((place) => !hasNote(draft, place));
    if (gone === undefined) return [];
    const [id = '', other = ''] = [gone, gone === from ? to : from].map((place) => referenceTo(place, words));
    const leftOut = [[id, label, other].filter((part) => part !== '').join(' ')];
    return [{ path: `line ${line}`, code: 'dangling' as const, values: { id }, leftOut }];
  });

function linesOf({ notes }: Draft, sections: readonly SectionId[]): Map<string, string> {
  const lines = new Map<string, string>();
  const keep = (path: string, held: readonly DraftNote[] = []) => {
    for (const [at, { line }] of held.entries()) lines.set(`${path}[${at}]`, `line ${line}`);
  };
  for (const [at, section] of sections.entries()) keep(`sections[${at}].notes`, notes[section]);
  keep(UNPLACED, notes[UNPLACED]);
  return lines;
}

function toMap(draft: Draft, template: TemplateId, id: string, { now, language }: Document): EmpathyMap {
  const { title, persona, order, context } = draft;
  const unplaced = notesOf(draft, UNPLACED);
  const actions = draft.actions.map((action, at) => toAction(action, at, draft));
  const tensions = draft.tensions
    .filter(({ from, to }) => hasNote(draft, from) && hasNote(draft, to))
    .map(({ from, to, label }) => ({ from: idOf(from), to: idOf(to), ...optional('label', label) }));
  const text = draft.problem.join('\n');
  return toWholeMap(
    {
      ...{ id, title, persona, template, language },
      ...optional('context', context),
      ...optional('order', order),
      sections: sectionIds(template).map((section) => sectionOf(draft, section, language)),
      ...(text === '' ? {} : { problemStatement: { text, ...restingOn(draft, draft.problemRests) } }),
      ...optional('actions', actions),
      ...optional('tensions', tensions),
      ...optional('unplaced', unplaced),
      ...optional(
        'review',
        draft.review.filter(({ answer }) => answer !== ''),
      ),
    },
    now,
  );
}

function toAction({ rests = [], text, status, ...said }: DraftAction, at: number, draft: Draft): Action {
  const filled = Object.entries(said).filter(([, value]) => value !== '');
  return { id: `action.${at + 1}`, text, status, ...Object.fromEntries(filled), ...restingOn(draft, rests) };
}

function restingOn(draft: Draft, places: readonly string[]): { notes?: string[] } {
  return optional('notes', places.filter((place) => hasNote(draft, place)).map(idOf));
}

const idOf = (place: string): string => place.replace(' ', '.');

function hasNote({ notes }: Draft, place: string): boolean {
  const [section, number] = place.split(' ');
  return notes[section as NotePlace]?.[Number(number) - 1] !== undefined;
}

function sectionOf(draft: Draft, id: SectionId, language: Language): EmpathyMap['sections'][number] {
  const prompts = draft.prompts[id]?.map((text, at) => ({ id: `${id}.${at + 1}`, text }));
  const title = draft.titles[id] ?? sectionName(id, boardTexts[language]);
  return { id, title, ...(prompts ? { prompts } : {}), notes: notesOf(draft, id) };
}

/** Where "Says" and "Does" both fill one section, they become the themes of their notes. */
function notesOf(draft: Draft, section: NotePlace): Note[] {
  const notes = draft.notes[section] ?? [];
  const isHalved = new Set(notes.map(({ heading }) => heading.toLowerCase())).size > 1;
  return notes.map(({ text, heading, said }, at) => ({
    id: `${section}.${at + 1}`,
    text,
    ...(isHalved && heading !== '' ? { theme: heading } : {}),
    ...said,
  }));
}

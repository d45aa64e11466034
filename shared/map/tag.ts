// Tags on our own nodes, which identify them after people rename, translate or move them.
import * as z from 'zod/mini';
import { lazy, type TypeOf, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';
import { isRecord, parseStored } from '../model/stored';

export const ROLES = [
  'map',
  'title',
  'persona-line',
  'order-line',
  'section',
  'badge',
  'heading',
  'prompt',
  'persona',
  'photo',
  'persona-name',
  'persona-details',
  'problem',
  'problem-hint',
  'problem-text',
  'actions',
  'actions-table',
  'actions-row',
  'actions-cell',
  'how-to',
  'rule',
  'context',
  'context-text',
  'note',
  'theme',
  'evidence',
  'tension',
  'tension-label',
] as const;
export type Role = (typeof ROLES)[number];

/** The pluginData keys in use. One key per fact, so that two people writing different facts do not clash. */
export const KEYS = {
  /** On each of our nodes: a `Tag`. */
  tag: 'tag',
  /** On texts waiting for people's input: the placeholder we wrote. */
  placeholder: 'placeholder',
  /** On labels and on texts that follow what people change: what we last wrote. Anything else is people's own. */
  written: 'written',
  /** On notes: a `NoteData`. */
  note: 'note',
  /** On notes: the evidence label shown under them. */
  word: 'word',
  /** On the root: its own node id when it was drawn; a copy of the map has the original's id. */
  home: 'home',
  created: 'created',
  template: 'template',
  language: 'language',
  order: 'order',
  people: 'people',
  minutes: 'minutes',
  step: 'step',
  /** On the root: seconds that somebody set for steps by hand. */
  plan: 'plan',
  record: 'record',
  /** On the root: prompts that this group wrote. */
  prompts: 'prompts',
  /** On the root: votes per person. */
  votes: 'votes',
  /** On the root: disabled rules of the note coach. */
  coach: 'coach',
  /** On the root: the actions as last read, so that rows keep their ids when people move them. */
  actions: 'actions',
  /** On the root: unknown fields from the file the map came from. */
  kept: 'kept',
  timer: 'timer',
  /** On the root: where each section was drawn, so that a deleted one can be restored. */
  places: 'places',
} as const;

/** Facts about a map, stored on its root as strings, each under its own key. */
export const FACT_KEYS = [
  KEYS.template,
  KEYS.language,
  KEYS.order,
  KEYS.people,
  KEYS.minutes,
  KEYS.step,
  KEYS.plan,
  KEYS.record,
  KEYS.prompts,
  KEYS.votes,
  KEYS.coach,
  KEYS.actions,
  KEYS.kept,
  KEYS.created,
  KEYS.places,
] as const;
export type FactKey = (typeof FACT_KEYS)[number];
/** As stored; missing ones are empty. */
export type Facts = Record<FactKey, string>;

export const factsSchema = lazy(() => z.record(z.enum(FACT_KEYS), z.string()));
/** Facts to write. */
export const changedFactsSchema = lazy(() => z.partialRecord(z.enum(FACT_KEYS), textSchema()));

export const TAG_VERSION = 1;

export const tagSchema = lazy(() =>
  z.strictObject({
    v: z.number(),
    map: z.string(),
    role: z.enum(ROLES),
    /** The node that the tag was written on. A copy carries the tag too, so it names the original. */
    node: z.exactOptional(z.string()),
    section: z.exactOptional(z.enum(SECTION_IDS)),
    /** On prompts: the prompt's id in the catalogue. */
    prompt: z.exactOptional(z.string()),
    /** On cells of the actions table in Design: the column, from 0. */
    column: z.exactOptional(z.number()),
    /** On an evidence label: node id of its note. On a tension's label: its line. */
    of: z.exactOptional(z.string()),
    /** On a tension in Design: node ids of the notes at its ends. */
    ends: z.exactOptional(z.tuple([z.string(), z.string()])),
  }),
);
export type Tag = TypeOf<typeof tagSchema>;

export function formatTag(tag: Tag): string {
  return JSON.stringify(tag);
}

/** Null for anything that is not our tag; nodes of a newer version keep their role. */
export function parseTag(text: string): Tag | null {
  const value = text === '' ? undefined : parseStored(text);
  if (!isRecord(value) || typeof value.map !== 'string' || value.map === '' || !isOneOf(ROLES, value.role))
    return null;
  const tag: Tag = {
    v: typeof value.v === 'number' ? value.v : TAG_VERSION,
    map: value.map,
    role: value.role,
  };
  if (typeof value.node === 'string') tag.node = value.node;
  if (isOneOf(SECTION_IDS, value.section)) tag.section = value.section;
  if (typeof value.prompt === 'string') tag.prompt = value.prompt;
  if (typeof value.column === 'number') tag.column = value.column;
  if (typeof value.of === 'string') tag.of = value.of;
  const [from, to] = Array.isArray(value.ends) ? value.ends : [];
  if (typeof from === 'string' && typeof to === 'string') tag.ends = [from, to];
  return tag;
}

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

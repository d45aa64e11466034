// Tags on our own nodes, which identify them after people rename, translate or move them.
import * as z from 'zod/mini';
import type { Margins } from '../geometry/rect';
import { lazy, marginsSchema, sectionIdSchema, type TypeOf, textSchema } from '../model/schema';
import { isSectionId } from '../model/sections';
import { isRecord, parseStored } from '../model/stored';

export const ROLES = [
  'map',
  'title',
  'persona-line',
  'order-line',
  'order-rest',
  'order-chip',
  'order-chip-text',
  'now',
  'now-card',
  'now-step',
  'now-name',
  'now-task',
  'now-next',
  'done-pad',
  'section',
  /** People's own section or frame around a map that they drew, once the map has panels of ours. */
  'ground',
  'kept',
  'kept-name',
  'note-area',
  'badge',
  'badge-disc',
  'icon',
  'heading',
  'prompt',
  'flag',
  'flag-text',
  'persona',
  'photo',
  'persona-name',
  'persona-details',
  'persona-heading',
  'persona-label',
  'persona-field',
  'card',
  'problem',
  'problem-hint',
  'problem-text',
  'problem-table',
  'actions',
  'actions-table',
  'actions-row',
  'actions-cell',
  'check',
  'check-table',
  'how-to',
  'rule',
  /** What sums the map up: a panel beside it; `field` says which. */
  'summary',
  'context',
  'context-text',
  'note',
  'theme',
  'evidence',
  'top-note',
  'tension',
  'tension-label',
] as const;
export type Role = (typeof ROLES)[number];

/** The pluginData keys in use, besides those of the record's parts (shared/map/stamped.ts). */
export const KEYS = {
  /** On each of our nodes: a `Tag`. */
  tag: 'tag',
  /** On texts waiting for people's input: the placeholder we wrote. */
  placeholder: 'placeholder',
  /** On labels and on texts that follow what people change: what we last wrote. Anything else is people's own. */
  written: 'written',
  /** On notes: a `NoteData`. */
  note: 'note',
  /** On people's things without words that have no place in the map's template: the section that they were in. */
  was: 'was',
  /** On notes: the evidence label shown under them. */
  word: 'word',
  /** On the root: its own node id when it was drawn; a copy of the map has the original's id. */
  home: 'home',
  /** On panels: the root's node id, by which a root that lost its own data is found. */
  root: 'root',
  /** On the root of maps of the first version: the countdown. Since then it is a part of the record. */
  timer: 'timer',
} as const;

/** Facts about a map as texts. `shared/map/record.ts` says how they are stored. */
export const FACT_KEYS = [
  'template',
  /** Empty on maps of before: they are regular ones. */
  'size',
  'language',
  'order',
  'people',
  'minutes',
  'step',
  /** Seconds that somebody set for steps by hand. */
  'plan',
  'record',
  /** Prompts that this group wrote. */
  'prompts',
  /** What people reworded in sections of a template that the map had before. */
  'words',
  /** Votes per person. */
  'votes',
  /** Disabled rules of the note coach. */
  'coach',
  /** The actions as last read, so that rows keep their ids when people move them. */
  'actions',
  /** What the group said to the questions of the review. */
  'review',
  /** Which session about this map it is. */
  'series',
  /** The map as it was when it was last exported or its session ended. */
  'baseline',
  /** Unknown fields of the file that the map came from. */
  'kept',
  'created',
  /** Where each section was drawn, so that a deleted one can be restored. */
  'places',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];
/** Missing ones are empty. */
export type Facts = Record<FactKey, string>;

export const factsSchema = lazy(() => z.record(z.enum(FACT_KEYS), z.string()));
/** Facts to write. */
export const changedFactsSchema = lazy(() => z.partialRecord(z.enum(FACT_KEYS), textSchema()));

/** How maps are stored today. The tag of a root names the version it is in; `shared/map/record.ts` migrates. */
export const TAG_VERSION = 2;

export const tagSchema = lazy(() =>
  z.strictObject({
    v: z.number(),
    map: z.string(),
    role: z.enum(ROLES),
    /** The node that the tag was written on. A copy carries the tag too, so it names the original. */
    node: z.exactOptional(z.string()),
    section: z.exactOptional(sectionIdSchema()),
    /** On what stands for a section on a board of people's own: how far the section reaches beyond it. */
    region: z.exactOptional(marginsSchema()),
    /** On prompts: the prompt's id in the catalogue. */
    prompt: z.exactOptional(z.string()),
    /** On what belongs to one field of the persona: one of `PERSONA_FIELDS`, `segment`, or `own/<label>`. */
    field: z.exactOptional(z.string()),
    /** On cells of a table in Design: the column, from 0. */
    column: z.exactOptional(z.number()),
    /** On an evidence label or a badge: node id of its note. On a tension's label: its line. */
    of: z.exactOptional(z.string()),
  }),
);
/** With what no plan says. */
export type Tag = TypeOf<typeof tagSchema> & {
  /** On a tension in Design: node ids of the notes at its ends. */
  ends?: [string, string];
};

export function formatTag(tag: Tag): string {
  return JSON.stringify(tag);
}

/** Null for anything that is not our tag; nodes of a newer version keep their role. */
export function parseTag(text: string): Tag | null {
  const value = text === '' ? undefined : parseStored(text);
  if (!isRecord(value) || typeof value.map !== 'string' || value.map === '' || !isOneOf(ROLES, value.role))
    return null;
  const tag: Tag = {
    v: typeof value.v === 'number' ? value.v : 1,
    map: value.map,
    role: value.role,
  };
  if (typeof value.node === 'string') tag.node = value.node;
  if (isSectionId(value.section)) tag.section = value.section;
  if (typeof value.prompt === 'string') tag.prompt = value.prompt;
  if (typeof value.field === 'string') tag.field = value.field;
  if (typeof value.column === 'number') tag.column = value.column;
  if (typeof value.of === 'string') tag.of = value.of;
  const region = parseMargins(value.region);
  if (region !== null) tag.region = region;
  const [from, to] = Array.isArray(value.ends) ? value.ends : [];
  if (typeof from === 'string' && typeof to === 'string') tag.ends = [from, to];
  return tag;
}

function parseMargins(value: unknown): Margins | null {
  if (!isRecord(value)) return null;
  const { left, top, right, bottom } = value;
  const isWhole = [left, top, right, bottom].every((side) => typeof side === 'number');
  return isWhole ? ({ left, top, right, bottom } as Margins) : null;
}

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

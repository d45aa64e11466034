// Empathy Map JSON, version 1: its schema and type (docs/format.md). Independent of the board and the window.
import * as z from 'zod/mini';
import { ALL_SECTIONS, TEMPLATE_IDS } from '../templates';
import { VERDICTS } from './check';
import { FRAMES, RESEARCH_KINDS } from './context';
import { EVIDENCE } from './evidence';
import { FORMAT_TYPE, FORMAT_VERSION, MAX_NOTE_LENGTH, MAX_NOTES } from './format';
import { MAP_SIZES } from './map-size';
import { ORDER_IDS } from './orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from './persona';
import { LANGUAGES } from './sections';

// Figma's frame forbids generating code from strings, which zod would otherwise try.
z.config({ jitless: true });

const text = z.string();
const filled = z.string().check(z.minLength(1));
const count = z.int().check(z.gte(0));
const length = z.number().check(z.gte(0));
const timestamp = z.iso.datetime();

/** Whether customers agree with a note. */
const checkSchema = z.looseObject({
  question: z.optional(filled),
  verdict: z.optional(z.enum(VERDICTS)),
  asked: z.optional(count),
  sources: z.optional(z.array(filled)),
  date: z.optional(filled),
  who: z.optional(filled),
  due: z.optional(filled),
  words: z.optional(z.array(filled)),
});

export const noteSchema = z.looseObject({
  id: filled,
  text: filled.check(z.maxLength(MAX_NOTE_LENGTH)),
  author: z.optional(filled),
  color: z.optional(filled),
  evidence: z.optional(z.enum(EVIDENCE)),
  source: z.optional(filled),
  votes: z.optional(count),
  stamps: z.optional(z.record(z.string(), count)),
  tags: z.optional(z.array(filled)),
  theme: z.optional(filled),
  touchpoint: z.optional(filled),
  check: z.optional(checkSchema),
  bounds: z.optional(z.looseObject({ x: z.number(), y: z.number(), width: length, height: length })),
});

const promptSchema = z.looseObject({ id: filled, text: filled });

export const sectionSchema = z.looseObject({
  id: z.enum(ALL_SECTIONS),
  title: filled,
  prompts: z.optional(z.array(promptSchema)),
  notes: z.array(noteSchema).check(z.maxLength(MAX_NOTES)),
});

const personaText = Object.fromEntries(PERSONA_FIELDS.map((field) => [field, z.optional(filled)])) as Record<
  (typeof PERSONA_FIELDS)[number],
  ReturnType<typeof z.optional<typeof filled>>
>;

const personaSchema = z.looseObject({
  name: text,
  segment: z.optional(z.looseObject({ kind: z.enum(SEGMENT_KINDS), label: z.optional(filled) })),
  ...personaText,
  fields: z.optional(z.array(z.looseObject({ label: text, value: filled }))),
  photo: z.optional(z.looseObject({ mediaType: z.enum(['image/png', 'image/jpeg']), data: filled })),
});

const contextSchema = z.looseObject({
  goal: z.optional(filled),
  decision: z.optional(filled),
  deadline: z.optional(filled),
  product: z.optional(filled),
  frame: z.optional(z.enum(FRAMES)),
  touchpoints: z.optional(z.array(filled)),
  research: z.optional(
    z.array(
      z.looseObject({
        kind: z.enum(RESEARCH_KINDS),
        title: z.optional(filled),
        count: z.optional(count),
        consent: z.optional(z.boolean()),
      }),
    ),
  ),
});

const sessionSchema = z.looseObject({
  plannedMinutes: z.optional(count),
  participants: z.optional(count),
  startedAt: z.optional(timestamp),
  endedAt: z.optional(timestamp),
  steps: z.optional(
    z.array(
      z.looseObject({
        /** For the steps around the sections: `persona`, `summary` … */
        step: z.optional(filled),
        section: z.optional(z.enum(ALL_SECTIONS)),
        /** Sections covered together with `section`. */
        together: z.optional(z.array(z.enum(ALL_SECTIONS))),
        plannedSeconds: count,
        actualSeconds: z.optional(count),
        skipped: z.optional(z.boolean()),
        notes: z.optional(count),
        prompts: z.optional(z.array(filled)),
      }),
    ),
  ),
});

const actionSchema = z.looseObject({
  id: filled,
  text: text,
  owner: z.optional(filled),
  due: z.optional(filled),
  status: z.enum(['open', 'doing', 'done']),
  measure: z.optional(filled),
  /** "when …, then …" */
  trigger: z.optional(filled),
  notes: z.optional(z.array(filled)),
});

/** A question of the review after a session, and what the group said to it. */
const reviewedSchema = z.looseObject({ question: filled, answer: filled });

/** Which session about the same map this is, and the id of the map that was exported before it. */
const seriesSchema = z.looseObject({ session: count.check(z.gte(1)), previous: z.optional(filled) });

export const empathyMapSchema = z.looseObject({
  type: z.literal(FORMAT_TYPE),
  version: z.literal(FORMAT_VERSION),
  source: filled,
  id: filled,
  title: text,
  language: z.enum(LANGUAGES),
  template: z.enum(TEMPLATE_IDS),
  /** Left out for a map that is as large as its group needs. */
  size: z.optional(z.enum(MAP_SIZES)),
  createdAt: timestamp,
  exportedAt: timestamp,
  context: z.optional(contextSchema),
  persona: personaSchema,
  order: z.looseObject({
    preset: z.enum(ORDER_IDS),
    reason: z.optional(filled),
    sections: z.array(z.enum(ALL_SECTIONS)),
    /** Situations that were steps of the session. */
    whatIfs: z.optional(z.array(z.looseObject({ id: filled, text: filled }))),
  }),
  sections: z.array(sectionSchema),
  problemStatement: z.optional(z.looseObject({ text: filled, notes: z.optional(z.array(filled)) })),
  actions: z.optional(z.array(actionSchema)),
  tensions: z.optional(z.array(z.looseObject({ from: filled, to: filled, label: z.optional(text) }))),
  unplaced: z.optional(z.array(noteSchema).check(z.maxLength(MAX_NOTES))),
  session: z.optional(sessionSchema),
  review: z.optional(z.array(reviewedSchema)),
  series: z.optional(seriesSchema),
});

export type EmpathyMap = z.infer<typeof empathyMapSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Reviewed = z.infer<typeof reviewedSchema>;
export type Series = z.infer<typeof seriesSchema>;

export const isEmpathyMap = (value: unknown): boolean => empathyMapSchema.safeParse(value).success;
export const isNote = (value: unknown): boolean => noteSchema.safeParse(value).success;

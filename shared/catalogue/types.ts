// The shape of templates, orders and locales. Data of these shapes is all that one writes to add one.
import type { Frame, ResearchKind } from '../model/context';
import type { Evidence } from '../model/evidence';
import type { OrderId } from '../model/orders';
import type { PersonaField, SegmentKind } from '../model/persona';
import type { Language, SectionId, TemplateId } from '../model/sections';

/** Section fills of FigJam's own palette by name (docs/platform.md P). */
export type Tint = 'violet' | 'blue' | 'teal' | 'yellow' | 'red' | 'green' | 'pink' | 'gray' | 'white';

interface TemplateSection {
  id: SectionId;
  tint: Tint;
}

export type Area = SectionId | 'persona';
export type SidePanel = 'problem' | 'actions' | 'how-to';

/** Columns of the actions table, by what they mean. */
export const ACTION_COLUMNS = ['text', 'owner', 'due', 'status', 'measure'] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

export interface Template {
  id: TemplateId;
  /** In the order in which the file format lists them. */
  sections: TemplateSection[];
  /** Rows from top to bottom: which areas stand side by side. */
  rows: Area[][];
  /** Panels in the column to the right, from top to bottom, and over how many rows each reaches. */
  side: { panel: SidePanel; rows: number }[];
}

export type Distance = 'near' | 'far';

export interface Prompt {
  id: string;
  distance: Distance;
  /** May hold {persona}, {product} and {touchpoint}. */
  text: string;
}

/** Lines of the context panel, in the order in which they stand there. */
export const CONTEXT_FIELDS = [
  'goal',
  'decision',
  'deadline',
  'product',
  'frame',
  'touchpoints',
  'research',
] as const;
export type ContextField = (typeof CONTEXT_FIELDS)[number];

/** What stands on the board in one language; the sandbox needs it to draw and to read. */
export interface BoardTexts {
  language: Language;
  title: string;
  templates: Record<TemplateId, string>;
  sections: Record<SectionId, string>;
  /** The two prompts that stand in each section. */
  prompts: Record<SectionId, [Prompt, Prompt]>;
  /** Stand for {persona}, {product}, {touchpoint} while nobody has filled them. */
  blanks: { persona: string; product: string; touchpoint: string };
  personaLine: { unnamed: string; about: string };
  orderLine: string;
  orders: Record<OrderId, string>;
  reasons: Record<OrderId, string>;
  /** Which author gives an order, or that it is our judgement; stands wherever the reason does. */
  bases: Record<OrderId, string>;
  persona: {
    heading: string;
    unnamed: string;
    photo: string;
    fields: Record<PersonaField, string>;
    segment: string;
  };
  segments: Record<SegmentKind, string>;
  problem: { heading: string; hint: string; placeholder: string };
  actions: {
    heading: string;
    columns: Record<ActionColumn, string>;
    statuses: Record<'open' | 'doing' | 'done', string>;
  };
  howTo: { heading: string; rules: string[] };
  context: {
    heading: string;
    fields: Record<ContextField, string>;
    frames: Record<Frame, string>;
    research: Record<ResearchKind, string>;
    consent: { yes: string; no: string };
  };
  /** The word that stands for a kind of evidence. */
  evidence: Record<Evidence, string>;
  /** Hashtags that mean a kind of evidence, without the `#`. */
  hashtags: Record<Evidence, string[]>;
}

/** The four prompts of each section that the window offers besides the two on the board. */
export type MorePrompts = Record<SectionId, [Prompt, Prompt, Prompt, Prompt, ...Prompt[]]>;

/** Names that quick actions suggest; the sandbox needs them before any window is there. */
export interface Choices {
  templates: Record<TemplateId, string>;
  orders: Record<OrderId, string>;
}

// The type of a locale: every text that people see, in one language. Adding one takes only data.
import type { Verdict } from '../model/check';
import type { Frame, ResearchKind } from '../model/context';
import type { Evidence } from '../model/evidence';
import type { MapSize } from '../model/map-size';
import type { OrderId } from '../model/orders';
import type { PersonaField, SegmentKind } from '../model/persona';
import type { Language } from '../model/sections';
import type { SideStep } from '../model/session';
import type { WhatIfId } from '../model/what-ifs';
import type { Basis } from '../templates/presets';
import type { Aspect, SectionId } from '../templates/template';
import type { Distance, Prompt, SectionWords, TemplateWords } from '../templates/words';

export type { Basis, Distance, Prompt, SectionWords, TemplateWords };

/** Columns of the actions table, by meaning. */
export const ACTION_COLUMNS = ['text', 'owner', 'due', 'status', 'measure'] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** Columns of the table To check, by meaning. */
export const CHECK_COLUMNS = ['question', 'section', 'who', 'due', 'answer'] as const;
export type CheckColumn = (typeof CHECK_COLUMNS)[number];

/** Lines of the problem's table, by meaning. */
export const PROBLEM_ROWS = ['need', 'because', 'yet'] as const;
export type ProblemRow = (typeof PROBLEM_ROWS)[number];

/** A note as an example, and what is good or weak about it. */
export interface ExampleNote {
  text: string;
  verdict: string;
}

/** The kinds of evidence whose hashtag the board explains. */
export const HASHTAGS_SHOWN = [
  'quote',
  'observed',
  'data',
  'assumption',
] as const satisfies readonly Evidence[];
export type HashtagShown = (typeof HASHTAGS_SHOWN)[number];

/** The four texts of the card, from top to bottom. */
export interface NowTexts {
  label: string;
  name: string;
  task: string;
  next: string;
}

/** A step around the sections: one emoji, its name ({situation} in those of situations), and what to do. */
export interface NowStep {
  icon: string;
  name: string;
  /** With {persona} and {count}, the votes per person. */
  task: string;
  /** What to do in Design, where FigJam's words do not fit. */
  inDesign?: string;
}

/** Lines of the context panel, in order. */
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

/** The board's texts in one language; the sandbox needs them for drawing and reading. */
export interface BoardTexts {
  language: Language;
  /** Between a label and what it says, with the spaces around it. */
  colon: string;
  title: string;
  /** The names of templates. */
  templates: Record<string, string>;
  sizes: Record<MapSize, string>;
  templateWords: Record<string, TemplateWords>;
  /** Of every template. */
  sections: Record<SectionId, SectionWords>;
  /** Used for {persona}, {product} and {touchpoint} while these are empty. */
  blanks: { persona: string; product: string; touchpoint: string };
  personaLine: { unnamed: string; about: string };
  orderLine: string;
  /** What follows the sections, in a few words. */
  orderRest: string;
  /** The heading of the panel of notes that have no place in the map's template. */
  kept: string;
  orders: Record<OrderId, string>;
  /** The reason of an order that people made by hand. */
  customReason: string;
  /** The author an order comes from, or that it is our judgement; always shown with the reason. */
  bases: Record<Basis, string>;
  persona: {
    heading: string;
    unnamed: string;
    photo: string;
    fields: Record<PersonaField, string>;
    segment: string;
    /** What a text asks until somebody has written something. */
    asks: Record<PersonaField | 'segment', string>;
  };
  segments: Record<SegmentKind, string>;
  problem: {
    heading: string;
    hint: string;
    placeholder: string;
    rows: Record<ProblemRow, string>;
    /** Parts of the sentence with {persona} and {text}, and what stands for a need that nobody has written. */
    sentence: Record<ProblemRow, string> & { missing: string; end: string };
  };
  actions: {
    heading: string;
    columns: Record<ActionColumn, string>;
    statuses: Record<'open' | 'doing' | 'done', string>;
  };
  /** Asking customers whether notes are true. */
  check: {
    heading: string;
    columns: Record<CheckColumn, string>;
    verdicts: Record<Verdict, string>;
    /** On the label under a note. */
    labels: Record<Verdict, string>;
    /** With {text}, what the note says: an open question first, then whether it is so or not. */
    questions: Record<Aspect | 'none', string>;
    /** Instead of the name of our product in a note. */
    product: string;
  };
  howTo: {
    heading: string;
    good: ExampleNote;
    weak: ExampleNote;
    /** What each of the hashtags means. */
    hashtags: Record<HashtagShown, string>;
    rules: string[];
    /** How to vote: with stamps in FigJam; Design has none. */
    vote: { figjam: string; design: string };
  };
  /** The card that tells everybody what to do now. */
  now: {
    /** Its name in the layer list. */
    layer: string;
    /** On the pad for stamps beside it. */
    pad: string;
    /** Before a session, after it, and while the facilitator shows no steps. */
    waiting: NowTexts;
    ended: NowTexts;
    /** What it says after a session in which nobody voted. */
    unvoted: string;
    unshown: NowTexts;
    /** With {step} and {count}. */
    label: string;
    minutes: string;
    notesEach: Plural;
    next: string;
    last: string;
    /** Instead of a prompt, in a step of several sections. */
    several: string;
    steps: Record<SideStep, NowStep>;
    /** Flags on the section that people write in. */
    flag: string;
    hiddenFlag: string;
  };
  /** What follows "What if" in the name of such a step. */
  whatIfs: Record<WhatIfId, string>;
  context: {
    heading: string;
    fields: Record<ContextField, string>;
    frames: Record<Frame, string>;
    research: Record<ResearchKind, string>;
    consent: { yes: string; no: string };
  };
  /** The label for a kind of evidence. */
  evidence: Record<Evidence, string>;
  /** Hashtags for a kind of evidence, without the `#`. */
  hashtags: Record<Evidence, string[]>;
  /** Words, in lower case, with which something begins that is no first name: titles, articles. */
  wordsBeforeNames: readonly string[];
  /** Earlier names of the labels by which boards and files are read, by their present name. */
  earlierLabels: Readonly<Record<string, readonly string[]>>;
}

/** Names that quick actions suggest; the sandbox needs them before there is a window. */
export interface Choices {
  templates: Record<string, string>;
  sizes: Record<MapSize, string>;
  orders: Record<OrderId, string>;
}

/** A text by the plural category of its number (CLDR): `other` always, the rest where the language has it. */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

/** The shape of English texts in any language. */
export type Words<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? Plural
    : { readonly [K in keyof T]: Words<T[K]> };

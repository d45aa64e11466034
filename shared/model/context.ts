// The context of a map: goal, decision, product, frame, touchpoints, and the research behind it.

/**
 * How much of the persona's life the map covers. Naming the product frames what people think of (Rembach).
 */
export const FRAMES = ['whole-life', 'situation', 'with-product'] as const;
export type Frame = (typeof FRAMES)[number];

export const RESEARCH_KINDS = [
  'interview',
  'case-study',
  'survey',
  'usability-test',
  'focus-group',
  'advisory-board',
  'analytics',
  'support-calls',
  'social-media',
  'other',
] as const;
export type ResearchKind = (typeof RESEARCH_KINDS)[number];

/** Context fields that hold a single text. */
export const CONTEXT_TEXTS = ['goal', 'decision', 'deadline', 'product'] as const;

export interface Research {
  kind: ResearchKind;
  title: string;
  /** How many interviews, answers or calls. Null if not given. */
  count: number | null;
  /** Whether people consented to being recorded. Null if not given. */
  consent: boolean | null;
}

/** Empty texts and lists mean that nothing has been written yet. */
export interface Context {
  goal: string;
  decision: string;
  /** As people wrote it; ISO 8601 if it is a date. */
  deadline: string;
  product: string;
  frame: Frame | null;
  touchpoints: string[];
  research: Research[];
}

export const EMPTY_CONTEXT: Context = {
  goal: '',
  decision: '',
  deadline: '',
  product: '',
  frame: null,
  touchpoints: [],
  research: [],
};

// What a map is made for and from: goal, decision, product, frame, places where the customer is met, research at hand.

/** How much of the persona's life the map looks at. Naming the product frames what people think of (Rembach). */
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

/** Fields of a context that are one text each. */
export const CONTEXT_TEXTS = ['goal', 'decision', 'deadline', 'product'] as const;

export interface Research {
  kind: ResearchKind;
  title: string;
  /** How many: interviews, answers, calls. Null when nobody said. */
  count: number | null;
  /** Whether people agreed to be recorded. Null when nobody said. */
  consent: boolean | null;
}

/** Empty texts and lists mean that nobody has written anything yet. */
export interface Context {
  goal: string;
  decision: string;
  /** As people wrote it; a day in ISO 8601 when it is one. */
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

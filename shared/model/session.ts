// The session: its steps, the seconds each gets in the plan, and what happened so far. Pure
// arithmetic on moments, never ticks. Durations are whole seconds, moments are milliseconds since 1970. The
// shares are our own (method: session figures).

import type { Aspect, SectionId, Template } from '../templates/template';
import type { MapOrder } from './orders';
import type { WhatIf } from './what-ifs';

/** A section, several merged sections joined by `+`, one of the steps around them, or `what-if/sold-out`. */
export type StepId = string;

const SIDE_STEPS = [
  'persona',
  'example',
  'summary',
  'what-if',
  'cluster',
  'vote',
  'tensions',
  'problem',
  'actions',
] as const;
export type SideStep = (typeof SIDE_STEPS)[number];

export interface Step {
  id: StepId;
  /** The sections this step covers; empty for the steps around them. */
  sections: SectionId[];
  whatIf?: WhatIf;
  /** What a map is for: an overrun shortens it last. */
  isCore?: true;
}

/** What the steps depend on, apart from the order. */
export type Rules = Pick<Template, 'sections' | 'merged'>;

/** Minutes of each step in an hour's session; the sections share twenty-four. */
const SIDE_SHARES: Record<SideStep, number> = {
  persona: 5,
  example: 3,
  summary: 3,
  'what-if': 4,
  cluster: 6,
  vote: 3,
  tensions: 6,
  problem: 5,
  actions: 5,
};
const SECTIONS_SHARE = 24;

/** No step is planned shorter than this, or than this per section, while there is enough time. */
export const LEAST_SECONDS = 30;
const LEAST_SECTION_SECONDS = 120;

export const leastSeconds = ({ sections }: Step): number =>
  sections.length === 0 ? LEAST_SECONDS : sections.length * LEAST_SECTION_SECONDS;

/** An express session merges sections (Gray's twenty minutes; which ones is our judgement). */
export function stepsOf({ preset, sections, whatIfs = [] }: MapOrder, rules: Rules): Step[] {
  const groups = preset === 'express' ? mergedGroups(sections, rules) : sections.map((id) => [id]);
  const work = groups.map((ids) => toStep(ids, rules));
  const inner = work.findIndex(
    (step, at) => at > 0 && isInner(step, rules) && work.slice(0, at).some((s) => !isInner(s, rules)),
  );
  const summaryAt = inner < 0 ? work.length : inner;
  return [
    ...side('persona', 'example'),
    ...work.slice(0, summaryAt),
    ...side('summary'),
    ...work.slice(summaryAt),
    ...whatIfs.map((whatIf): Step => ({ id: `${WHAT_IF}/${whatIf.id}`, sections: [], whatIf })),
    ...side('cluster', 'vote', 'tensions', 'problem', 'actions'),
  ];
}

const WHAT_IF = 'what-if' satisfies SideStep;

/** Which kind of step around the sections this is. */
export const sideOf = ({ id, whatIf }: Step): SideStep => (whatIf === undefined ? (id as SideStep) : WHAT_IF);

const side = (...ids: SideStep[]): Step[] => ids.map((id) => ({ id, sections: [] }));
const toStep = (sections: readonly SectionId[], { sections: all }: Rules): Step => {
  const isCore = all.some(({ id, aspects }) => sections.includes(id) && aspects.some(isInMind));
  return { id: sections.join('+'), sections: [...sections], ...(isCore ? { isCore } : {}) };
};
const isInMind = (aspect: Aspect): boolean => aspect === 'thought' || aspect === 'felt';
const isInner = ({ sections }: Step, { sections: all }: Rules): boolean =>
  sections.every((id) => all.find((section) => section.id === id)?.isInner === true);

function mergedGroups(sections: readonly SectionId[], { merged }: Rules): SectionId[][] {
  const groups: SectionId[][] = [];
  for (const id of sections) {
    const group = merged.find((ids) => ids.includes(id)) ?? [id];
    const together = group.filter((other) => sections.includes(other));
    if (together[0] === id || !together.includes(id)) groups.push(together);
  }
  return groups;
}

/** The first step about a section: the current step until a session begins. */
export const firstSectionStep = (steps: readonly Step[]): StepId =>
  steps.find(({ sections }) => sections.length > 0)?.id ?? '';

export type Emphasis = Partial<Record<SectionId, number>>;
/** Seconds that somebody set by hand. */
export type FixedSeconds = Record<StepId, number>;
export type PlannedSeconds = Record<StepId, number>;

/**
 * Whole seconds for each step, adding up to `minutes`. Fixed seconds are kept as far as the other steps can
 * still get their minimum; those share the rest by weight. If the minutes are too few for all minimums, these
 * shrink in proportion.
 */
export function planSession(
  steps: readonly Step[],
  minutes: number,
  { emphasis = {}, fixed = {} }: { emphasis?: Emphasis; fixed?: FixedSeconds } = {},
): PlannedSeconds {
  const total = minutes * 60;
  const held = steps.filter(({ id }) => (fixed[id] ?? 0) > 0);
  const free = steps.filter((step) => !held.includes(step));
  const weights = weightsOf(steps, emphasis);
  const asked = held.map(({ id }) => fixed[id] as number);
  const scale = Math.min(1, total / sum(steps.map(leastSeconds)));
  const floors = free.map((step) => Math.floor(leastSeconds(step) * scale));
  const most = total - sum(floors);
  const wanted = sum(asked);
  const given = free.length === 0 || wanted > most ? apportion(Math.floor(most), asked) : asked;
  const rest = apportionAbove(
    floors,
    total - sum(given),
    free.map(({ id }) => weights[id] ?? 0),
  );
  const seconds: PlannedSeconds = {};
  held.forEach(({ id }, at) => {
    seconds[id] = given[at] as number;
  });
  free.forEach(({ id }, at) => {
    seconds[id] = rest[at] as number;
  });
  return seconds;
}

function weightsOf(steps: readonly Step[], emphasis: Emphasis): Record<StepId, number> {
  const weightOf = ({ sections }: Step) => sum(sections.map((id) => emphasis[id] ?? 1));
  const all = sum(steps.map(weightOf));
  const weights: Record<StepId, number> = {};
  for (const step of steps) {
    const share = SIDE_SHARES[sideOf(step)];
    weights[step.id] = share ?? (SECTIONS_SHARE * weightOf(step)) / all;
  }
  return weights;
}

/** Splits `total` into whole parts in proportion to the weights; they add up to it. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  let weightSoFar = 0;
  let given = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const until = all === 0 ? 0 : Math.round((total * weightSoFar) / all);
    const part = until - given;
    given = until;
    return part;
  });
}

/** The same, but no part falls below its floor as long as the floors fit into the total. */
function apportionAbove(floors: readonly number[], total: number, weights: readonly number[]): number[] {
  let open = weights.map((_weight, at) => at);
  for (;;) {
    const rest = total - sum(floors.filter((_floor, at) => !open.includes(at)));
    const all = sum(open.map((at) => weights[at] as number));
    const above = open.filter((at) => (rest * (weights[at] as number)) / all >= (floors[at] as number));
    if (above.length === 0) return apportion(total, floors);
    if (above.length === open.length) {
      const parts = apportion(
        rest,
        weights.map((weight, at) => (open.includes(at) ? weight : 0)),
      );
      return parts.map((part, at) => (open.includes(at) ? part : (floors[at] as number)));
    }
    open = above;
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What happened in a step that has been left. */
export interface StepRecord {
  /** The planned seconds when it was left. */
  planned: number;
  actual: number;
  skipped?: boolean;
  /** Left for an earlier step before it was done. */
  open?: boolean;
  /** Notes added to the map meanwhile. */
  notes?: number;
}

/** What has happened so far, stored on the map so that anybody can continue. */
export interface SessionRecord {
  /** When the session began and ended, and when its current step was entered; 0 if it has not. */
  started: number;
  ended: number;
  entered: number;
  /** Notes on the map when the current step was entered. */
  notesBefore: number;
  /** Ids of the stamps on the pad for those who are done, when the current step was entered; if there were any. */
  stampsBefore?: string[];
  steps: Record<StepId, StepRecord>;
  /** Ids of the prompts that were shown, by section, in the order shown. */
  prompts: Record<SectionId, string[]>;
}

export const NO_RECORD: SessionRecord = {
  started: 0,
  ended: 0,
  entered: 0,
  notesBefore: 0,
  steps: {},
  prompts: {},
};

export const isRunning = ({ started, ended }: SessionRecord): boolean => started > 0 && ended === 0;

export const secondsBetween = (from: number, to: number): number =>
  Math.max(0, Math.floor((to - from) / 1000));

/** `stamps` are the ids of those on the pad now. */
export function beginSession(
  record: SessionRecord,
  { notes, stamps = [] }: { notes: number; stamps?: readonly string[] },
  now: number,
): SessionRecord {
  const fresh = { ...NO_RECORD, prompts: record.prompts, started: now, entered: now, notesBefore: notes };
  return { ...fresh, ...stampedBefore(stamps) };
}

const stampedBefore = (stamps: readonly string[]): Pick<SessionRecord, 'stampsBefore'> =>
  stamps.length === 0 ? {} : { stampsBefore: [...stamps] };

/** Whether a step was gone through, and not only begun or skipped. */
export const isDone = (past: StepRecord | undefined): boolean =>
  past !== undefined && past.skipped !== true && past.open !== true;

export interface Leaving {
  from: StepId;
  /** Null ends the session. */
  to: StepId | null;
  steps: readonly Step[];
  planned: PlannedSeconds;
  /** Notes on the map now. */
  notes: number;
  /** Ids of the stamps on the pad now. */
  stamps?: readonly string[];
  skip?: boolean;
}

/**
 * Leaves a step for another; steps passed over count as skipped, one that is left for an earlier one is still open.
 * Records nothing unless a session is running.
 */
export function leaveStep(
  record: SessionRecord,
  { from, to, steps, planned, notes, stamps = [], skip = false }: Leaving,
  now: number,
): SessionRecord {
  if (!isRunning(record)) return record;
  const before = record.steps[from];
  const actual = (before?.actual ?? 0) + secondsBetween(record.entered, now);
  const ids = steps.map(({ id }) => id);
  const end = to === null ? ids.length : ids.indexOf(to);
  const isBack = end >= 0 && end < ids.indexOf(from);
  const came = (before?.notes ?? 0) + Math.max(0, notes - record.notesBefore);
  const left: Record<StepId, StepRecord> = {
    ...record.steps,
    [from]: {
      planned: planned[from] ?? 0,
      actual,
      ...(skip ? { skipped: true } : isBack && !isDone(before) ? { open: true } : {}),
      notes: came,
    },
  };
  for (const id of ids.slice(ids.indexOf(from) + 1, Math.max(0, end))) {
    const { open = false, ...past } = left[id] ?? { planned: planned[id] ?? 0, actual: 0, open: true };
    if (open) left[id] = { ...past, skipped: true };
  }
  const { stampsBefore: _before, ...kept } = record;
  const entered = { entered: now, notesBefore: notes, ...stampedBefore(stamps) };
  return { ...kept, ...entered, steps: left, ended: to === null ? now : 0 };
}

/** Restarts the current step's clock, e.g. after a break or when the laptop was closed overnight. */
export const restartStep = (record: SessionRecord, now: number): SessionRecord => ({
  ...record,
  entered: now,
});

export function showPrompt(record: SessionRecord, section: SectionId, prompt: string): SessionRecord {
  const shown = record.prompts[section] ?? [];
  if (shown.includes(prompt)) return record;
  return { ...record, prompts: { ...record.prompts, [section]: [...shown, prompt] } };
}

/** Time in all steps so far, not counting a break between ending a session and resuming it. */
export const secondsSpent = (record: SessionRecord, now: number): number =>
  sum(Object.values(record.steps).map(({ actual }) => actual)) +
  (isRunning(record) ? secondsBetween(record.entered, now) : 0);

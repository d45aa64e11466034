// The seconds that each step of a session has had and gets while it runs: an overrun shortens what hurts least. Pure.
import {
  apportion,
  isDone,
  isRunning,
  leastSeconds,
  type PlannedSeconds,
  type SessionRecord,
  type Step,
  type StepId,
  secondsBetween,
  secondsSpent,
  sum,
} from './session';

export interface ScheduleRow {
  step: Step;
  state: 'done' | 'skipped' | 'now' | 'next';
  planned: number;
  /** What it took, takes at least, or will get. */
  seconds: number;
}

export interface Schedule {
  rows: ScheduleRow[];
  /** Of the whole session so far; 0 before it begins. */
  elapsed: number;
  /** In the current step, including earlier visits; 0 before the session begins. */
  inStep: number;
  /** By how much all rows together exceed the planned minutes. */
  overtime: number;
  /** The remaining steps that get less than planned, because earlier ones took longer. */
  shortened: ScheduleRow[];
}

/** An overrun shortens these first: a group can do them quickly. */
const SHORTENED_FIRST: readonly StepId[] = ['example', 'cluster', 'vote'];

/** Which of the remaining steps an overrun shortens first, second, third and last. */
function turnOf({ id, sections, isCore }: Step): number {
  if (SHORTENED_FIRST.includes(id)) return 0;
  if (isCore === true) return 3;
  return sections.length > 0 ? 1 : 2;
}

/** The seconds below which nothing is taken from a step: those that it needs, or has had already. */
type FloorOf = (row: ScheduleRow) => number;

/** Takes the seconds from the rows, one turn after another, from each in proportion to what it can give. */
function shorten(rows: readonly ScheduleRow[], seconds: number, floorOf: FloorOf): void {
  let missing = seconds;
  for (const turn of [0, 1, 2, 3]) {
    const among = rows.filter(({ step }) => turnOf(step) === turn);
    const spare = among.map((row) => Math.max(0, row.seconds - floorOf(row)));
    const taken = Math.min(missing, sum(spare));
    for (const [at, part] of apportion(taken, spare).entries()) (among[at] as ScheduleRow).seconds -= part;
    missing -= taken;
  }
}

/**
 * The time left for each step. While steps remain, all seconds add up to the planned total plus `overtime`;
 * there is overtime only if the remaining steps would otherwise get less than their minimum.
 */
export function scheduleSession(
  steps: readonly Step[],
  planned: PlannedSeconds,
  record: SessionRecord,
  current: StepId,
  now: number,
): Schedule {
  const runs = isRunning(record);
  const isOver = record.ended > 0;
  const total = sum(steps.map(({ id }) => planned[id] ?? 0));
  const inStep = runs ? (record.steps[current]?.actual ?? 0) + secondsBetween(record.entered, now) : 0;
  const rows = steps.map((step): ScheduleRow => {
    const plan = planned[step.id] ?? 0;
    const past = record.steps[step.id];
    if (step.id === current && !isOver) {
      return { step, state: 'now', planned: plan, seconds: Math.max(plan, inStep) };
    }
    if (past === undefined) return { step, state: 'next', planned: plan, seconds: plan };
    if (past.open === true) {
      return { step, state: 'next', planned: plan, seconds: Math.max(plan, past.actual) };
    }
    const state = isDone(past) ? 'done' : 'skipped';
    return { step, state, planned: past.planned, seconds: past.actual };
  });
  const next = rows.filter(({ state }) => state === 'next');
  const rest = total - sum(rows.filter((row) => !next.includes(row)).map(({ seconds }) => seconds));
  const floorOf = ({ step }: ScheduleRow) => Math.max(leastSeconds(step), record.steps[step.id]?.actual ?? 0);
  if (runs) replan(next, rest, floorOf);
  return {
    rows,
    elapsed: secondsSpent(record, now),
    inStep,
    overtime: Math.max(0, sum(rows.map(({ seconds }) => seconds)) - total),
    shortened: next.filter(({ seconds, planned: plan }) => seconds < plan),
  };
}

/** Shares out more time than planned in proportion; takes missing time where it hurts least. */
function replan(next: readonly ScheduleRow[], rest: number, floorOf: FloorOf): void {
  const wanted = next.map((row) => row.seconds);
  const missing = sum(wanted) - rest;
  if (missing > 0) shorten(next, missing, floorOf);
  else for (const [at, share] of apportion(rest, wanted).entries()) (next[at] as ScheduleRow).seconds = share;
}

// Where a session is: its steps by name, their neighbours, and the time for the current one. Pure.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import { whatIfTitle } from '../../shared/catalogue/what-if-words';
import type { OpenMap } from '../../shared/map/open-map';
import { plannedFor } from '../../shared/map/planned-seconds';
import { type StepTime, timeForStep } from '../../shared/map/step-time';
import { type Schedule, scheduleSession } from '../../shared/model/schedule';
import { isRunning, type PlannedSeconds, type Step, type StepId, stepsOf } from '../../shared/model/session';
import { templateOf } from '../../shared/templates';
import type { Locale } from '../locale';
import { formatClock, remainingAt } from './clock';
import type { HeardTimer } from './state';

const MINUTE = 60;
/** A step open for longer was probably left open with the laptop closed. */
const LONGEST_STEP_MS = 2 * 60 * 60 * 1000;

export interface Place {
  steps: Step[];
  planned: PlannedSeconds;
  /** The current step and its index. */
  step: Step;
  at: number;
  /** The steps that work on sections. */
  work: Step[];
  before: Step | undefined;
  after: Step | undefined;
  sectionBefore: Step | undefined;
  sectionAfter: Step | undefined;
}

export function placeIn(map: OpenMap): Place {
  const steps = stepsOf(map.order, templateOf(map.template));
  const work = steps.filter(isWork);
  const found = steps.findIndex(({ id }) => id === map.step);
  // A step that is not in the map's order: fall back to the first section.
  const at = found < 0 ? steps.findIndex(isWork) : found;
  return {
    steps,
    planned: plannedFor(map),
    step: steps[at] as Step,
    at,
    work,
    before: steps[at - 1],
    after: steps[at + 1],
    sectionBefore: steps.slice(0, at).filter(isWork).pop(),
    sectionAfter: steps.slice(at + 1).find(isWork),
  };
}

/** Done with tools that look at what the notes say. */
const WITH_READING: readonly StepId[] = ['cluster', 'vote', 'tensions', 'problem', 'actions'];
export const needsReading = ({ id }: Step): boolean => WITH_READING.includes(id);

/** Whether the map was left after a session, so that whoever comes back sees what changed since. */
export const comesBack = ({ record, baseline }: OpenMap): boolean => !isRunning(record) && baseline !== '';

export const isWork = ({ sections }: Step): boolean => sections.length > 0;

/** "See", "See + Hear" or "Cluster". */
export function stepTitle({ id, sections, whatIf }: Step, { board, texts }: Locale): string {
  if (whatIf !== undefined) return whatIfTitle(whatIf, board);
  const names = sections.map((section) => sectionName(section, board));
  return names.join(' + ') || texts.guide.steps[id as keyof typeof texts.guide.steps];
}

/** "Step 2 of 6: Hear"; the steps before and after the sections are not counted. */
export function stepSentence(step: Step, work: readonly Step[], locale: Locale): string {
  const { texts } = locale;
  const index = work.findIndex(({ id }) => id === step.id) + 1;
  if (index === 0) return fill(texts.guide.nowBeside, { step: stepTitle(step, locale) });
  return fill(texts.guide.nowAt, { step: index, count: work.length, section: stepTitle(step, locale) });
}

export const scheduleAt = (map: OpenMap, { steps, planned, step }: Place, now: number): Schedule =>
  scheduleSession(steps, planned, map.record, step.id, now);

/** Whole minutes beyond the step's time; 0 until the first one is full. */
export const minutesOver = ({ inStep }: Schedule, { allotted }: StepTime): number =>
  Math.max(0, Math.floor((inStep - allotted) / MINUTE));

/** What the session's clock shows: seconds planned, seconds left, or seconds beyond the step's time. */
export interface StepClock {
  kind: 'planned' | 'left' | 'over';
  seconds: number;
}

/** The countdown while there is one, else the step's own time. */
export function clockAt(map: OpenMap, place: Place, timer: HeardTimer, now: number): StepClock {
  const isOn = isRunning(map.record);
  const remaining = remainingAt(timer, Math.max(now, timer.receivedAt));
  // A countdown that has just run out is about to say so.
  if (timer.state !== 'stopped' && (remaining > 0 || !isOn)) return { kind: 'left', seconds: remaining };
  const { allotted, left } = timeForStep(map, place);
  if (!isOn) return { kind: timer.ranOut ? 'left' : 'planned', seconds: timer.ranOut ? 0 : left };
  const rest = allotted - scheduleAt(map, place, now).inStep;
  return rest >= 0 ? { kind: 'left', seconds: rest } : { kind: 'over', seconds: -rest };
}

/** How many shortened steps a sentence names. */
const NAMED = 3;

/** "Shorter now: Group 4:37, Vote 2:23"; '' if no step is. */
export function shorterSentence({ shortened }: Schedule, locale: Locale): string {
  const { texts } = locale;
  if (shortened.length === 0) return '';
  const named = shortened
    .slice(0, shortened.length > NAMED + 1 ? NAMED : NAMED + 1)
    .map(({ step, seconds }) => `${stepTitle(step, locale)} ${formatClock(seconds)}`);
  const others = shortened.length - named.length;
  const { shorter, shorterMore } = texts.session;
  const list = locale.enumerate(named);
  return others === 0 ? fill(shorter, { list }) : fill(shorterMore, { list, count: others });
}

/** "2 min over in Hear. Shorter now: Group 4:37, Vote 2:23" */
export function overSentence(step: Step, minutes: number, schedule: Schedule, locale: Locale): string {
  const { texts } = locale;
  const over = fill(texts.session.over, { minutes, step: stepTitle(step, locale) });
  return `${over} ${shorterSentence(schedule, locale)}`.trimEnd();
}

/** The moment at which the session ends if everything takes its time. */
export const endOf = ({ rows, elapsed }: Schedule, now: number): number =>
  now + (rows.reduce((sum, { seconds }) => sum + seconds, 0) - elapsed) * 1000;

export const isLeftOpen = ({ record }: OpenMap, now: number): boolean =>
  isRunning(record) && now - record.entered > LONGEST_STEP_MS;

export const toMinutes = (seconds: number): number => Math.round(seconds / MINUTE);

export function notesOn({ counts }: Pick<OpenMap, 'counts'>): number {
  return Object.values(counts).reduce((sum, { notes }) => sum + notes, 0);
}

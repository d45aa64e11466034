// Actions on the session: start it, go from step to step, give a step more time. No DOM access.

import { fill } from '../../shared/catalogue/fill';
import type { BatchEntry, ReplyOf } from '../../shared/contract';
import type { MapChanges } from '../../shared/draw/map-changes';
import { rankByVotes } from '../../shared/insight/votes';
import type { OpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import { timeForStep } from '../../shared/map/step-time';
import { toBaseline } from '../../shared/merge/baseline';
import type { MapOrder } from '../../shared/model/orders';
import {
  beginSession,
  firstSectionStep,
  isRunning,
  leaveStep,
  NO_RECORD,
  restartStep,
  type SessionRecord,
  type StepId,
  secondsSpent,
  showPrompt,
  stepsOf,
} from '../../shared/model/session';
import { sectionIds, templateOf } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import type { Context } from './context';
import { hiddenAfter, hidingOrders } from './hiding';
import type { MapActions } from './map-actions';
import { stampsOnPad } from './people';
import type { Reading, State } from './state';
import { notesOn, placeIn, scheduleAt, stepSentence, stepTitle, toMinutes } from './steps';
import type { TimerActions, TimerOrder } from './timer-actions';

const MINUTE = 60;
/** On the board when a session has ended. */
const MOST_BADGES = 5;
/** Steps in which everybody needs to see the notes. */
const NEED_NOTES: readonly StepId[] = ['cluster', 'vote'];

export interface SessionActions {
  /** Starts the session at the first step with its countdown, or resumes a finished session. */
  startSession: () => Promise<void>;
  /** Starts anew, e.g. after a rehearsal: forgets the times so far, keeps everything on the board. */
  startOver: () => Promise<void>;
  /** Makes the map ready for another session about it: everything stays, the clock is cleared. Null keeps the order. */
  startNextSession: (sections: readonly SectionId[] | null) => Promise<void>;
  goToStep: (to: StepId, isSkip?: boolean) => Promise<void>;
  /** Answers whether to reveal the hidden notes before going on; null stays at the step. */
  answerReveal: (reveal: boolean | null) => Promise<void>;
  finishSession: () => Promise<void>;
  /** Restarts the current step's clock. */
  restartStep: () => Promise<void>;
  /** Adds a minute to the current step and its countdown. */
  extendStep: () => Promise<void>;
  /** Starts a countdown of the time that the step has left. */
  startTimer: () => Promise<void>;
  /** Continues the countdown; the break does not count as time of the step. */
  resumeTimer: () => Promise<void>;
  /** Announces that a step is over time, once per visit. */
  sayOver: (text: string) => void;
}

export interface SessionActionsOptions {
  context: Context;
  update: MapActions['update'];
  timer: TimerActions;
  /** Moves the view to the current step's place, if the facilitator has turned that on. */
  follow: () => Promise<void>;
  /** The board as it is when the session ends, for its votes. */
  readFresh: () => Promise<Reading | null>;
  /** Saves the board as it is before the session; nothing waits for it. */
  saveVersion: () => void;
  now: () => number;
}

interface Entering {
  said: string;
  /** Whether the step's countdown starts. */
  isTimed: boolean;
  /** Whether notes are hidden and revealed as the step wants it. */
  hides: boolean;
}

/** What else happens along with a change of the map, as part of the same undo step. */
interface Along {
  hiding?: readonly BatchEntry<'sections.hide'>[];
  order?: TimerOrder | null;
}

export function createSessionActions(options: SessionActionsOptions): SessionActions {
  const { context, update, timer, follow, readFresh, saveVersion, now } = options;
  const { store, announce, current, dismiss, open, isPending, getLocale } = context;
  let saidOver = '';

  async function change(changes: MapChanges, said: string, { hiding = [], order }: Along = {}) {
    const map = current();
    if (!map) return;
    const hidden = hiddenAfter(map.hidden, hiding);
    const all = { ...changes, ...(hiding.length > 0 ? { hidden } : {}) };
    const replies = await update(map, all, said, ...hiding, ...(order ? [order.entry] : []));
    if (!replies) return;
    const view = hiding.length > 0 ? (replies[hiding.length - 1] as MapView) : null;
    if (view && current()?.node === map.node && !isPending('map.update')) open(view);
    if (order) await timer.settle(order, replies[hiding.length] as ReplyOf<'timer.set'>);
  }

  /** Goes to a step, with the record that says so. */
  async function enter(to: StepId, record: SessionRecord, { said, isTimed, hides }: Entering): Promise<void> {
    const map = current();
    if (!map) return;
    const place = placeIn({ ...map, step: to });
    const { left: seconds } = timeForStep({ ...map, record }, place);
    const { left: before } = timeForStep(map, placeIn(map));
    const hiding = hides && isRunning(record) ? hidingOrders(map, place.step, record, store.get()) : [];
    const order = isTimed ? timer.orderNext(seconds, before) : null;
    const isNew = record !== map.record;
    store.dispatch({ type: 'step' });
    const saved = change({ step: to, ...(isNew ? { record } : {}) }, said, { hiding, order });
    await Promise.all([saved, follow()]);
  }

  async function begin(said: string): Promise<void> {
    const map = current();
    if (!map) return;
    dismiss();
    saveVersion();
    const state = store.get();
    const stamps = stampsOnPad(state);
    const record = beginSession(withShown(map, state.shown), { notes: notesOn(map), stamps }, now());
    const first = placeIn(map).steps[0]?.id ?? map.step;
    await enter(first, record, { said, isTimed: true, hides: true });
  }

  async function resume(map: OpenMap): Promise<void> {
    const { texts } = getLocale();
    const record = { ...map.record, ended: 0, entered: now() };
    const { left: seconds } = timeForStep({ ...map, record }, placeIn(map));
    await change({ record }, texts.session.resumed, { order: timer.orderNext(seconds, seconds) });
  }

  function left(map: OpenMap, to: StepId | null, isSkip: boolean): SessionRecord {
    const { steps, planned, step } = placeIn(map);
    const state = store.get();
    const stamps = stampsOnPad(state);
    const leaving = { from: step.id, to, steps, planned, notes: notesOn(map), stamps, skip: isSkip };
    return leaveStep(withShown(map, state.shown), leaving, now());
  }

  async function leaveFor(to: StepId, isSkip: boolean, hides = true): Promise<void> {
    const locale = getLocale();
    const { texts } = locale;
    const map = current();
    if (!map) return;
    dismiss();
    const place = placeIn({ ...map, step: to });
    const sentence = stepSentence(place.step, place.work, locale);
    const from = stepTitle(placeIn(map).step, locale);
    const said = isSkip ? fill(texts.session.skipped, { from, now: sentence }) : sentence;
    await enter(to, left(map, to, isSkip), { said, isTimed: timer.isTiming(), hides });
  }

  async function extend(order: TimerOrder | null): Promise<void> {
    const { texts } = getLocale();
    const map = current();
    if (!map) return;
    const place = placeIn(map);
    const { inStep } = scheduleAt(map, place, now());
    const seconds = Math.max(timeForStep(map, place).allotted, inStep) + MINUTE;
    await change({ plan: { ...map.plan, [place.step.id]: seconds } }, texts.session.extended, { order });
  }

  return {
    async startSession() {
      const { texts } = getLocale();
      const map = current();
      if (!map || isRunning(map.record)) return;
      await (map.record.started > 0 ? resume(map) : begin(texts.session.started));
    },
    startOver: () => begin(getLocale().texts.session.startedOver),
    async startNextSession(sections) {
      const { texts } = getLocale();
      const map = current();
      if (!map || isRunning(map.record)) return;
      const number = (map.series?.session ?? 1) + 1;
      const order: MapOrder =
        sections === null ? map.order : { ...map.order, preset: 'custom', sections: [...sections] };
      const changes: MapChanges = {
        record: { ...NO_RECORD, prompts: map.record.prompts },
        step: firstSectionStep(stepsOf(order, templateOf(map.template))),
        series: { session: number, previous: map.id },
        ...(sections === null ? {} : { order }),
      };
      store.dispatch({ type: 'step' });
      await change(changes, fill(texts.again.ready, { number }));
    },
    async goToStep(to, isSkip = false) {
      const map = current();
      if (!map || to === map.step) return;
      const asks = isRunning(map.record) && map.hidden.length > 0 && NEED_NOTES.includes(to);
      if (asks) store.dispatch({ type: 'revealing', revealing: { to, isSkip } });
      else await leaveFor(to, isSkip);
    },
    async answerReveal(reveal) {
      const { revealing } = store.get();
      store.dispatch({ type: 'revealing', revealing: null });
      if (reveal === null || !revealing) return;
      await leaveFor(revealing.to, revealing.isSkip, reveal);
    },
    extendStep: () => extend(timer.isTiming() ? timer.orderMore(MINUTE) : null),
    async startTimer() {
      const map = current();
      if (!map) return;
      const place = placeIn(map);
      const { allotted, left: seconds } = timeForStep(map, place);
      if (!isRunning(map.record)) return timer.setTimer('start', seconds);
      const rest = allotted - scheduleAt(map, place, now()).inStep;
      await (rest > 0 ? timer.setTimer('start', rest) : extend(timer.orderMore(MINUTE)));
    },
    async resumeTimer() {
      const { texts } = getLocale();
      const map = current();
      if (!map) return;
      if (!isRunning(map.record)) return timer.setTimer('resume', 0);
      const place = placeIn(map);
      const seconds = scheduleAt(map, place, now()).inStep + Math.round(store.get().timer.remaining);
      const plan = { ...map.plan, [place.step.id]: seconds };
      await change({ plan }, texts.guide.timerSays.resume, { order: timer.orderResume() });
    },
    async finishSession() {
      if (!isRunning(current()?.record ?? NO_RECORD)) return;
      const reading = await readFresh();
      const { texts } = getLocale();
      const map = current();
      if (!map || !isRunning(map.record)) return;
      const record = left(map, null, false);
      const elapsed = toMinutes(secondsSpent(record, record.ended));
      const order = timer.orderStop(timeForStep(map, placeIn(map)).left);
      const hiding = hidingOrders(map, null, record, store.get());
      const changes = { record, top: topNotes(reading), ...remembered(reading, now()) };
      await change(changes, fill(texts.session.finished, { elapsed }), { hiding, order });
    },
    async restartStep() {
      const locale = getLocale();
      const { texts } = locale;
      const map = current();
      if (!map) return;
      const step = stepTitle(placeIn(map).step, locale);
      await change({ record: restartStep(map.record, now()) }, fill(texts.session.begunAnew, { step }));
    },
    sayOver(text) {
      const map = current();
      const visit = `${map?.node} ${map?.step} ${map?.record.entered}`;
      if (visit === saidOver) return;
      saidOver = visit;
      announce(text);
    },
  };
}

/** What the next session will be compared with. */
const remembered = (reading: Reading | null, at: number): MapChanges =>
  reading === null ? {} : { baseline: toBaseline(reading.map, new Date(at).toISOString()) };

/** The notes with the most votes, by node; none if the board cannot be read. */
function topNotes(reading: Reading | null): { note: string; votes: number }[] {
  if (reading === null) return [];
  const { map, nodeIndex } = reading;
  return rankByVotes(map)
    .slice(0, MOST_BADGES)
    .map(({ note: { id, votes = 0 } }) => ({ note: nodeIndex.notes[id] ?? '', votes }));
}

/** The record, plus the prompts shown since the last step. */
function withShown(map: OpenMap, shown: State['shown']): SessionRecord {
  let { record } = map;
  for (const section of sectionIds(map.template)) {
    for (const prompt of shown[section] ?? []) record = showPrompt(record, section, prompt);
  }
  return record;
}

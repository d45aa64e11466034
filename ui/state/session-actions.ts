// Actions on the session: start it, go from step to step, give a step more time. No DOM access.
import type { ReplyOf } from '../../shared/contract';
import type { MapChanges } from '../../shared/draw/edit';
import type { OpenMap } from '../../shared/map/open-map';
import { SECTION_IDS } from '../../shared/model/sections';
import {
  beginSession,
  isRunning,
  leaveStep,
  restartStep,
  type SessionRecord,
  type StepId,
  secondsSpent,
  showPrompt,
} from '../../shared/model/session';
import { fill, texts } from '../texts';
import type { Context } from './context';
import type { MapActions } from './map-actions';
import type { State } from './state';
import { notesOn, placeIn, scheduleAt, stepSentence, stepTitle, timeForStep, toMinutes } from './steps';
import type { TimerActions, TimerOrder } from './timer-actions';

const MINUTE = 60;

export interface SessionActions {
  /** Starts the session's clock at the first step, or resumes a finished session. */
  startSession: () => Promise<void>;
  goToStep: (to: StepId, isSkip?: boolean) => Promise<void>;
  finishSession: () => Promise<void>;
  /** Restarts the current step's clock. */
  restartStep: () => Promise<void>;
  /** Adds a minute to the current step and its countdown. */
  extendStep: () => Promise<void>;
  /** Announces that a step is over time, once per visit. */
  sayOver: (text: string) => void;
}

export interface SessionActionsOptions {
  context: Context;
  update: MapActions['update'];
  timer: TimerActions;
  /** Moves the view to the current step's place, if the facilitator has turned that on. */
  follow: () => Promise<void>;
  now: () => number;
}

export function createSessionActions({
  context,
  update,
  timer,
  follow,
  now,
}: SessionActionsOptions): SessionActions {
  const { store, announce, current, dismiss } = context;
  let saidOver = '';

  /** An order to the timer becomes part of the same undo step: some maps store their own countdown. */
  async function change(changes: MapChanges, said: string, order: TimerOrder | null = null): Promise<void> {
    const map = current();
    if (!map) return;
    const [reply] = (await update(map, changes, said, ...(order ? [order.entry] : []))) ?? [];
    if (order && reply) await timer.settle(order, reply as ReplyOf<'timer.set'>);
  }

  async function startSession(): Promise<void> {
    const map = current();
    if (!map) return;
    if (map.record.started > 0) {
      const record = { ...map.record, ended: 0, entered: now() };
      return change({ record }, texts.session.resumed);
    }
    const record = beginSession(withShown(map, store.get().shown), notesOn(map), now());
    const first = placeIn(map).steps[0];
    store.dispatch({ type: 'step' });
    await change({ step: first?.id ?? map.step, record }, texts.session.started);
    await follow();
  }

  function left(map: OpenMap, to: StepId | null, isSkip: boolean): SessionRecord {
    const { steps, planned, step } = placeIn(map);
    const leaving = { from: step.id, to, steps, planned, notes: notesOn(map), skip: isSkip };
    return leaveStep(withShown(map, store.get().shown), leaving, now());
  }

  async function goToStep(to: StepId, isSkip = false): Promise<void> {
    const map = current();
    if (!map || to === map.step) return;
    dismiss();
    const record = left(map, to, isSkip);
    const wasTiming = timer.isTiming();
    const place = placeIn({ ...map, step: to });
    const sentence = stepSentence(place.step, place.work);
    const here = placeIn(map);
    const from = stepTitle(here.step);
    const said = isSkip ? fill(texts.session.skipped, { from, now: sentence }) : sentence;
    store.dispatch({ type: 'step' });
    const isNew = record !== map.record;
    const { left: seconds } = timeForStep({ ...map, record }, place);
    const { left: before } = timeForStep(map, here);
    const order = wasTiming ? timer.orderNext(seconds, before) : null;
    const saved = change({ step: to, ...(isNew ? { record } : {}) }, said, order);
    await Promise.all([saved, follow()]);
  }

  async function extendStep(): Promise<void> {
    const map = current();
    if (!map) return;
    const place = placeIn(map);
    const { inStep } = scheduleAt(map, place, now());
    const seconds = Math.max(timeForStep(map, place).allotted, inStep) + MINUTE;
    const { state, ranOut } = store.get().timer;
    const order = state !== 'stopped' || ranOut ? timer.orderMore(MINUTE) : null;
    await change({ plan: { ...map.plan, [place.step.id]: seconds } }, texts.session.extended, order);
  }

  return {
    startSession,
    goToStep,
    extendStep,
    async finishSession() {
      const map = current();
      if (!map || !isRunning(map.record)) return;
      const record = left(map, null, false);
      const elapsed = toMinutes(secondsSpent(record, record.ended));
      await change({ record }, fill(texts.session.finished, { elapsed }));
    },
    async restartStep() {
      const map = current();
      if (!map) return;
      const step = stepTitle(placeIn(map).step);
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

/** The record, plus the prompts shown since the last step. */
function withShown(map: OpenMap, shown: State['shown']): SessionRecord {
  let { record } = map;
  for (const section of SECTION_IDS) {
    for (const prompt of shown[section] ?? []) record = showPrompt(record, section, prompt);
  }
  return record;
}

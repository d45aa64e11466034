// A session from start to finish: what is saved in the map, what is announced, and what the timer does.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestName, RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import type { TimerState } from '../../shared/contract/timer-state';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { restoreRecord } from '../../shared/map/session-data';
import { NO_RECORD, type SessionRecord } from '../../shared/model/session';
import { inParts } from '../../tests/harness/in-parts';
import { buildView } from '../../tests/harness/open-map';
import { greeting, stopped } from '../../tests/harness/scripted-window';
import { createActions } from './actions';
import { reduce } from './reduce';
import { createState } from './state';
import { createStore } from './store';

const NINE = Date.UTC(2026, 10, 21, 9);
const counts = { hear: { notes: 4, names: ['Bo', 'Cleo'] }, see: { notes: 1, names: ['Bo'] } };

/** A window whose board accepts every write, and whose clock is `now`. */
function buildSession(
  record: SessionRecord = NO_RECORD,
  step = 'hear',
  timers: Partial<Record<'start' | 'add', TimerState>> = {},
) {
  const world = {
    now: NINE,
    view: buildView({ counts }, { record, step }),
    sent: [] as [RequestName, unknown][],
  };
  const answers: Partial<Record<RequestName, (body: never) => unknown>> = {
    'map.update': ({ edit }: { edit: BoardEdit }) => {
      world.view = { ...world.view, facts: { ...world.view.facts, ...edit.facts } };
      return world.view;
    },
    'sections.hide': ({ sections, hidden }: RequestOf<'sections.hide'>) => {
      const others = world.view.hidden.filter((id) => !sections.includes(id));
      world.view = { ...world.view, hidden: hidden ? [...others, ...sections] : others };
      return world.view;
    },
    'timer.set': ({ action, seconds }: { action: 'start' | 'add'; seconds: number }) => ({
      outcome: 'done',
      timer: timers[action] ?? { ...stopped, state: 'running', remaining: seconds, total: seconds },
    }),
  };
  const client: Client = {
    request: inParts((name, body) => {
      world.sent.push([name, body]);
      return Promise.resolve({ ok: true, value: answers[name]?.(body as never) ?? {} } as never);
    }),
    receive: () => {},
    on: () => () => {},
  };
  const store = createStore(createState('Empathy map'), reduce);
  store.dispatch({ type: 'greeted', reply: greeting(world.view), now: NINE });
  const actions = createActions({
    store,
    client,
    now: () => world.now,
    setTimer: () => () => {},
    newId: () => '',
  });
  return {
    actions,
    store,
    world,
    kept: () => restoreRecord(JSON.parse(world.view.facts.record || '{}')),
    said: () => store.get().status.text,
    hidden: () => store.get().current?.hidden,
    timerRequests: () => world.sent.filter(([name]) => name === 'timer.set').map(([, body]) => body),
    pass: (minutes: number) => {
      world.now += minutes * 60_000;
    },
  };
}

const running: SessionRecord = { ...NO_RECORD, started: NINE, entered: NINE, notesBefore: 2 };

describe('startSession', () => {
  it('goes to the first step and starts its clock and its countdown, also if another one was running', async () => {
    const { actions, world, kept, said, timerRequests } = buildSession();
    await actions.startTimer();
    await actions.startSession();
    expect(timerRequests()).toMatchObject([
      { action: 'start', seconds: 240, replace: false },
      { action: 'start', seconds: 300, replace: true },
    ]);
    expect(world.view.facts.step).toBe('persona');
    expect(kept()).toEqual({ ...NO_RECORD, started: NINE, entered: NINE, notesBefore: 5 });
    expect(said()).toBe('Session started.');
  });

  it('resumes a finished session', async () => {
    const { actions, world, kept, said, timerRequests } = buildSession(
      { ...running, ended: NINE },
      'actions',
    );
    world.now += 60_000;
    await actions.startSession();
    expect(timerRequests()).toMatchObject([{ action: 'start', seconds: 300 }]);
    expect(kept()).toEqual({ ...running, entered: NINE + 60_000 });
    expect([world.view.facts.step, said()]).toEqual(['actions', 'Session goes on.']);
  });
});

describe('startOver', () => {
  it('forgets the times of a rehearsal and begins at the first step', async () => {
    const steps = { persona: { planned: 300, actual: 300 }, hear: { planned: 240, actual: 90 } };
    const { actions, kept, world, said, pass, timerRequests } = buildSession({ ...running, steps });
    pass(30);
    await actions.startOver();
    const now = NINE + 30 * 60_000;
    expect(kept()).toEqual({ ...NO_RECORD, started: now, entered: now, notesBefore: 5 });
    expect([world.view.facts.step, said()]).toEqual([
      'persona',
      'Session started over. All notes are still there.',
    ]);
    expect(timerRequests()).toMatchObject([{ action: 'start', seconds: 300 }]);
  });
});

describe('writing alone', () => {
  it('hides each section’s notes with its first step only, and nothing but these', async () => {
    const { actions, hidden } = buildSession({ ...running, steps: {} }, 'example');
    await actions.goToStep('hear');
    expect(hidden()).toEqual(['hear']);
    await actions.goToStep('see');
    expect(hidden()).toEqual(['see']);
    await actions.goToStep('hear');
    expect(hidden()).toEqual([]);
    await actions.goToStep('summary');
    expect(hidden()).toEqual([]);
  });

  it('hides nothing outside of a session, if it is turned off, or in Design', async () => {
    const outside = buildSession();
    await outside.actions.goToStep('see');
    expect(outside.hidden()).toEqual([]);
    const off = buildSession(running);
    off.actions.setGuide({ writesAlone: false });
    await off.actions.goToStep('see');
    expect(off.hidden()).toEqual([]);
    const design = buildSession(running);
    design.store.dispatch({
      type: 'greeted',
      reply: { ...greeting(design.world.view), editor: 'figma' },
      now: NINE,
    });
    await design.actions.goToStep('see');
    expect(design.world.sent.some(([name]) => name === 'sections.hide')).toBe(false);
  });

  it.each([
    ['reveals and goes on', true, 'cluster', []],
    ['goes on hidden', false, 'cluster', ['gain']],
    ['stays', null, 'gain', ['gain']],
  ] as const)('asks before Group and Vote, and %s', async (_what, answer, step, hidden) => {
    const session = buildSession(running, 'see');
    await session.actions.goToStep('gain');
    expect(session.hidden()).toEqual(['gain']);
    await session.actions.goToStep('cluster');
    expect(session.store.get()).toMatchObject({ revealing: { to: 'cluster', isSkip: false } });
    expect(session.store.get().current?.step).toBe('gain');
    await session.actions.answerReveal(answer);
    expect([session.store.get().current?.step, session.hidden()]).toEqual([step, hidden]);
    expect(session.store.get().revealing).toBeNull();
  });

  it('reveals what is hidden when the session ends', async () => {
    const session = buildSession(running, 'see');
    await session.actions.goToStep('gain');
    await session.actions.finishSession();
    expect(session.hidden()).toEqual([]);
  });
});

describe('goToStep', () => {
  it('shows the step at once and announces the session’s position', async () => {
    const { actions, store, said } = buildSession();
    const saved = actions.goToStep('think-feel');
    expect(store.get().current?.step).toBe('think-feel');
    await saved;
    expect(said()).toBe('Step 3 of 6: Think & Feel');
  });

  it('names the steps before and after the sections without counting them', async () => {
    const { actions, said } = buildSession();
    await actions.goToStep('cluster');
    expect(said()).toBe('Now: Group');
  });

  it('records the step’s time, new notes and displayed prompts', async () => {
    const { actions, kept, pass } = buildSession(running);
    actions.promptShown('hear', 'hear.messages');
    actions.promptShown('hear', 'hear.work');
    pass(3);
    await actions.goToStep('see');
    expect(kept()).toEqual({
      ...running,
      entered: NINE + 180_000,
      notesBefore: 5,
      steps: { hear: { planned: 240, actual: 180, notes: 3 } },
      prompts: { hear: ['hear.messages', 'hear.work'] },
    });
  });

  it('counts steps that are passed over as skipped', async () => {
    const { actions, kept } = buildSession(running, 'see');
    await actions.goToStep('think-feel');
    expect(kept().steps.summary).toEqual({ planned: 180, actual: 0, skipped: true });
    expect(kept().steps.see?.skipped).toBeUndefined();
  });

  it('announces that a step was skipped', async () => {
    const { actions, kept, said } = buildSession(running);
    await actions.goToStep('see', true);
    expect(kept().steps.hear?.skipped).toBe(true);
    expect(said()).toBe('Hear skipped. Step 2 of 6: See');
  });

  it('saves only the step before the session has started', async () => {
    const { actions, world } = buildSession();
    await actions.goToStep('see');
    expect([world.view.facts.step, world.view.facts.record]).toEqual(['see', JSON.stringify(NO_RECORD)]);
  });

  it('moves the view unless the facilitator has turned that off', async () => {
    const { actions, world, store } = buildSession();
    const shown = () => world.sent.filter(([name]) => name === 'piece.show').map(([, body]) => body);
    actions.setGuide({ follows: false });
    await actions.goToStep('see');
    expect(shown()).toEqual([]);
    store.dispatch({ type: 'guide', choice: { follows: true } });
    await actions.goToStep('hear');
    await actions.goToStep('problem');
    expect(shown()).toEqual([
      { node: '1:1', role: 'section', section: 'hear' },
      { node: '1:1', role: 'problem' },
    ]);
  });
});

describe('the next step’s timer', () => {
  it('starts by itself if the previous one was running, with the time left for the step', async () => {
    const session = buildSession(running);
    await session.actions.setTimer('start', 240);
    session.pass(9);
    await session.actions.goToStep('see');
    // Nine minutes are gone instead of four: Group and Vote make up for that, and See keeps its 240 seconds.
    expect(session.timerRequests()[1]).toEqual({ node: '1:1', action: 'start', seconds: 240, replace: true });
  });

  it('is left to the facilitator if none was running', async () => {
    const session = buildSession(running);
    await session.actions.goToStep('see');
    expect(session.timerRequests()).toEqual([]);
  });

  it('asks first if the running one belongs to someone else', async () => {
    const session = buildSession(running);
    session.actions.heardTimer({ kind: 'figjam', state: 'running', remaining: 100, total: 600 });
    await session.actions.goToStep('see');
    expect(session.timerRequests()).toMatchObject([{ replace: false }]);
  });

  it('replaces one that another facilitator started for the previous step', async () => {
    const session = buildSession(running);
    session.actions.heardTimer({ kind: 'figjam', state: 'running', remaining: 100, total: 240 });
    await session.actions.goToStep('see');
    expect(session.timerRequests()).toMatchObject([{ replace: true }]);
  });

  it('starts, too, if the previous one was paused', async () => {
    const session = buildSession(running);
    session.actions.heardTimer({ kind: 'figjam', state: 'paused', remaining: 100, total: 240 });
    await session.actions.goToStep('see');
    expect(session.timerRequests()).toMatchObject([{ action: 'start', seconds: 257, replace: true }]);
  });

  it('announces the step, not itself', async () => {
    const session = buildSession(running);
    await session.actions.startTimer();
    expect(session.said()).toBe('Timer started: 4:00.');
    await session.actions.goToStep('see');
    expect(session.said()).toBe('Step 2 of 6: See');
  });

  it('recognises its own after a minute was added', async () => {
    const longer: TimerState = { kind: 'figjam', state: 'running', remaining: 290, total: 290 };
    const session = buildSession(running, 'hear', { add: longer });
    await session.actions.setTimer('start', 240);
    await session.actions.extendStep();
    await session.actions.goToStep('see');
    expect(session.timerRequests()[2]).toMatchObject({ action: 'start', replace: true });
  });
});

describe('extendStep', () => {
  let session: ReturnType<typeof buildSession>;
  beforeEach(() => {
    session = buildSession(running);
  });

  it('gives the step a minute more than planned', async () => {
    await session.actions.extendStep();
    expect(session.world.view.facts.plan).toBe('{"hear":300}');
    expect(session.said()).toBe('One minute added.');
    expect(session.world.sent.length).toBe(1);
  });

  it('gives it a minute from now if it is already over time', async () => {
    session.pass(6);
    await session.actions.extendStep();
    expect(session.world.view.facts.plan).toBe('{"hear":420}');
  });

  it('also extends the running countdown', async () => {
    await session.actions.setTimer('start', 240);
    await session.actions.extendStep();
    expect(session.world.sent[2]).toEqual([
      'timer.set',
      { node: '1:1', action: 'add', seconds: 60, replace: false },
    ]);
  });
});

describe('startTimer', () => {
  it('counts down what the step has left', async () => {
    const { actions, pass, timerRequests } = buildSession(running);
    pass(1);
    await actions.startTimer();
    expect(timerRequests()).toMatchObject([{ action: 'start', seconds: 180 }]);
  });

  it('gives a step that is over another minute', async () => {
    const { actions, pass, timerRequests, world } = buildSession(running);
    pass(6);
    await actions.startTimer();
    expect(timerRequests()).toMatchObject([{ action: 'start', seconds: 60 }]);
    expect(world.view.facts.plan).toBe('{"hear":420}');
  });
});

describe('resumeTimer', () => {
  it('gives the step back the time of the break', async () => {
    const { actions, pass, timerRequests, world, said } = buildSession(running);
    pass(10);
    actions.heardTimer({ kind: 'figjam', state: 'paused', remaining: 100, total: 240 });
    await actions.resumeTimer();
    expect(timerRequests()).toMatchObject([{ action: 'resume' }]);
    expect(world.view.facts.plan).toBe('{"hear":700}');
    expect(said()).toBe('Timer goes on.');
  });
});

describe('finishSession', () => {
  it('stops the countdown of its step, but nobody else’s', async () => {
    const ours = buildSession(running, 'actions');
    ours.actions.heardTimer({ kind: 'figjam', state: 'running', remaining: 100, total: 300 });
    await ours.actions.finishSession();
    expect(ours.timerRequests()).toMatchObject([{ action: 'stop' }]);
    const other = buildSession(running, 'actions');
    other.actions.heardTimer({ kind: 'figjam', state: 'running', remaining: 100, total: 777 });
    await other.actions.finishSession();
    expect(other.timerRequests()).toEqual([]);
  });

  it('leaves the last step and announces the total time', async () => {
    const { actions, kept, said, pass } = buildSession(running, 'actions');
    pass(58);
    await actions.finishSession();
    expect(kept()).toMatchObject({ ended: NINE + 58 * 60_000, steps: { actions: { actual: 3480 } } });
    expect(said()).toBe('Session finished after 58 min.');
  });

  it('does nothing before the session has started', async () => {
    const { actions, world } = buildSession();
    await actions.finishSession();
    expect(world.sent).toEqual([]);
  });
});

describe('restartStep', () => {
  it('restarts the step’s clock and keeps the session’s', async () => {
    const { actions, kept, said, pass } = buildSession(running);
    pass(600);
    await actions.restartStep();
    expect([kept().started, kept().entered]).toEqual([NINE, NINE + 36_000_000]);
    expect(said()).toBe('The clock of Hear starts again.');
  });
});

describe('sayOver', () => {
  it('speaks once per visit', async () => {
    const { actions, said } = buildSession(running);
    actions.sayOver('1 min over.');
    actions.announce('something else');
    actions.sayOver('2 min over.');
    expect(said()).toBe('something else');
    await actions.goToStep('see');
    actions.sayOver('1 min over.');
    expect(said()).toBe('1 min over.');
  });
});

describe('without a map', () => {
  it('sends nothing', async () => {
    const { actions, store, world } = buildSession();
    store.dispatch({ type: 'maps', event: { maps: [], selected: null } });
    await actions.startSession();
    await actions.goToStep('see');
    await actions.extendStep();
    await actions.restartStep();
    expect(world.sent).toEqual([]);
  });
});

// What is sent to the timer, and what is announced about it.
import { describe, expect, it } from 'vitest';
import type { TimerState } from '../../shared/contract/timer-state';
import { type Answers, buildWindow, stopped } from '../../tests/harness/scripted-window';

const running = { kind: 'figjam', state: 'running', remaining: 200, total: 300 } as const;
const own = { ...running, kind: 'own' } as const;
const answer = (timer: TimerState, outcome: 'done' | 'busy' = 'done'): Answers => ({
  'timer.set': { ok: true, value: { outcome, timer } },
});

describe('setTimer', () => {
  it('asks before replacing a running timer, and replaces it on yes', async () => {
    const answers = answer(running, 'busy');
    const { actions, store, sent } = buildWindow(answers);
    await actions.setTimer('start', 240);
    expect(store.get().replacing).toEqual({ seconds: 240 });
    Object.assign(answers, answer({ ...running, remaining: 240 }));
    await actions.answerReplace(true);
    expect(sent[1]?.body).toEqual({ node: '1:1', action: 'start', seconds: 240, replace: true });
    expect(store.get().replacing).toBeNull();
    expect(store.get().status.text).toBe('Timer started: 4:00.');
  });

  it('leaves the running timer alone on no', async () => {
    const { actions, store, sent } = buildWindow(answer(running, 'busy'));
    await actions.setTimer('start', 240);
    await actions.answerReplace(false);
    expect(sent.length).toBe(1);
    expect(store.get().timer.remaining).toBe(200);
  });

  it.each([
    ['pause', { ...running, state: 'paused' }, 'Timer paused.'],
    ['resume', running, 'Timer goes on.'],
    ['add', running, 'One minute added.'],
    ['stop', stopped, 'Timer stopped.'],
    ['pause', stopped, 'Timer stopped.'],
    ['resume', { ...running, state: 'paused' }, 'Timer paused.'],
  ] as const)('after %s announces the timer’s state: %j', async (action, timer, said) => {
    const { actions, store, hear } = buildWindow(answer(timer));
    hear('timer', running);
    await actions.setTimer(action, 60);
    expect(store.get().status.text).toBe(said);
  });

  it('sends nothing while no map is open', async () => {
    const { actions, sent } = buildWindow({}, null);
    await actions.setTimer('start', 240);
    expect(sent).toEqual([]);
  });
});

describe('when the time is up', () => {
  it('announces it and stops a countdown that only the map stores', () => {
    const { store, hear, timeUp } = buildWindow();
    hear('timer', own);
    timeUp();
    expect([store.get().timer.state, store.get().timer.remaining]).toEqual(['stopped', 0]);
    expect(store.get().status.text).toBe('The time for Hear is up.');
  });

  it('starts a one-minute countdown for one more minute', async () => {
    const { actions, store, sent, hear, timeUp } = buildWindow(answer({ ...own, remaining: 60 }));
    hear('timer', own);
    timeUp();
    await actions.setTimer('add', 60);
    expect(sent.map(({ body }) => body)).toEqual([
      { node: '1:1', action: 'start', seconds: 60, replace: false },
    ]);
    expect(store.get().status.text).toBe('Timer started: 1:00.');
  });

  it('does the same if time runs out between the click and the request', async () => {
    const answers = answer({ ...own, state: 'stopped', remaining: 0 });
    const { actions, sent, hear } = buildWindow(answers);
    hear('timer', own);
    await actions.setTimer('add', 60);
    expect(sent.map(({ body }) => body)).toEqual([
      { node: '1:1', action: 'add', seconds: 60, replace: false },
      { node: '1:1', action: 'start', seconds: 60, replace: false },
    ]);
  });
});

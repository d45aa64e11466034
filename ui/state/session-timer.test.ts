// The countdown in a session: it goes along with the steps, and gives back the time of a break.
import { beforeEach, describe, expect, it } from 'vitest';
import type { TimerState } from '../../shared/contract/timer-state';
import { buildSession, running } from '../../tests/harness/session-window';

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

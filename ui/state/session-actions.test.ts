// A session from start to finish: what is saved in the map, and what is announced.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../shared/contract';
import type { OpenMap } from '../../shared/map/open-map';
import { NO_RECORD } from '../../shared/model/session';
import { buildRawNote } from '../../tests/harness/review-window';
import { buildSession, NINE, running } from '../../tests/harness/session-window';

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

  it('first saves a version of the file, without waiting for it', async () => {
    const { actions, world } = buildSession();
    await actions.startSession();
    expect(world.sent[0]).toEqual([
      'version.save',
      {
        title: 'Before the empathy map session',
        description: 'Saved by the Empathy Map plugin when the session began.',
        notice: 'Saved a version from before the session in the file’s version history.',
      },
    ]);
    expect(world.sent.filter(([name]) => name === 'version.save')).toHaveLength(1);
  });

  it('resumes a finished session, and saves no version', async () => {
    const { actions, world, kept, said, timerRequests } = buildSession(
      { ...running, ended: NINE },
      'actions',
    );
    world.now += 60_000;
    await actions.startSession();
    expect(timerRequests()).toMatchObject([{ action: 'start', seconds: 300 }]);
    expect(world.sent.map(([name]) => name)).not.toContain('version.save');
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

  it('keeps with the step which stamps were on the pad before it', async () => {
    const { actions, store, kept, world } = buildSession(running);
    const stamps = [
      { id: '1:1', by: 'bo' },
      { id: '1:2', by: '' },
    ];
    store.dispatch({ type: 'done', event: { node: world.view.node, stamps } });
    await actions.goToStep('see');
    expect(kept().stampsBefore).toEqual(['1:1', '1:2']);
    store.dispatch({ type: 'done', event: { node: world.view.node, stamps: [] } });
    await actions.startOver();
    expect(kept().stampsBefore).toBeUndefined();
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

describe('finishSession', () => {
  it('sends badges for the five notes with the most votes, as the board has them now', async () => {
    const { actions, world } = buildSession(running);
    const votes = [1, 0, 7, 2, 5, 2, 3];
    world.notes = votes.map((count, at) =>
      buildRawNote(`2:${at}`, `Note ${at}`, { stamps: count === 0 ? {} : { '👍': count } }),
    );
    await actions.finishSession();
    const [, body] = world.sent.find(([name]) => name === 'map.update') as [string, RequestOf<'map.update'>];
    expect(body.edit.badges).toEqual([
      { note: '2:2', characters: '★ 7' },
      { note: '2:4', characters: '★ 5' },
      { note: '2:6', characters: '★ 3' },
      { note: '2:3', characters: '★ 2' },
      { note: '2:5', characters: '★ 2' },
    ]);
  });

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

  it('remembers the map as it was, for those who come back to it', async () => {
    const { actions, world } = buildSession(running);
    world.notes = [buildRawNote('2:1', 'Call at eight')];
    await actions.finishSession();
    expect(JSON.parse(world.view.facts.baseline)).toEqual({
      at: '2026-11-21T09:00:00.000Z',
      notes: { '2:1': ['hear', 'assumption', '', 'Call at eight', 0] },
      problem: '',
      actions: [],
    });
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

describe('startNextSession', () => {
  const ended = { ...running, ended: NINE, prompts: { hear: ['hear.messages'] } };

  it('clears the clock, counts the session, keeps the prompts that were shown, and goes to the first section', async () => {
    const { actions, world, kept, said } = buildSession(ended, 'actions');
    await actions.startNextSession(null);
    expect(kept()).toEqual({ ...NO_RECORD, prompts: { hear: ['hear.messages'] } });
    expect(JSON.parse(world.view.facts.series)).toEqual({ session: 2, previous: 'map-1' });
    expect(world.view.facts.step).toBe('hear');
    expect(said()).toBe('Session 2 is ready to start. All notes are still there.');
    await actions.startNextSession(null);
    expect(JSON.parse(world.view.facts.series)).toEqual({ session: 3, previous: 'map-1' });
  });

  it('works in another order if one is chosen', async () => {
    const { actions, world } = buildSession(ended, 'actions');
    const sections = ['pain', 'gain', 'see', 'hear', 'say-do', 'think-feel'];
    await actions.startNextSession(sections);
    expect(JSON.parse(world.view.facts.order)).toEqual({ preset: 'custom', sections });
    expect(world.view.facts.step).toBe('pain');
  });

  it('keeps the situations that were added to the plan, in another order, too', async () => {
    const { actions, store, world } = buildSession(ended, 'actions');
    const map = store.get().current as OpenMap;
    const whatIfs = [{ id: 'sold-out' }];
    await actions.update(map, { order: { ...map.order, whatIfs } }, '');
    await actions.startNextSession(['pain', 'gain', 'see', 'hear', 'say-do', 'think-feel']);
    expect(JSON.parse(world.view.facts.order).whatIfs).toEqual(whatIfs);
  });

  it('does nothing while a session runs', async () => {
    const { actions, world } = buildSession(running);
    await actions.startNextSession(null);
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

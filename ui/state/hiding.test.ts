// Writing alone: which notes the steps of a session hide and reveal.
import { describe, expect, it } from 'vitest';
import { greeting } from '../../tests/harness/scripted-window';
import { buildSession, NINE, running } from '../../tests/harness/session-window';

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

  it('leaves open what lies on people’s own board among other things', async () => {
    const own = buildSession({ ...running, steps: {} }, 'example');
    const adopted = { isBare: true, regions: ['hear'], isScattered: true };
    const { current } = own.store.get();
    if (current) own.store.dispatch({ type: 'opened', map: { ...current, adopted } });
    await own.actions.goToStep('hear');
    expect(own.world.sent.some(([name]) => name === 'sections.hide')).toBe(false);
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

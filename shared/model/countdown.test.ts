// Tests the countdown stored on a map: facts and moments, never ticks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Countdown, changeCountdown, leftAt, restoreCountdown, STOPPED } from './countdown';

const T = 1_700_000_000_000;
const running = changeCountdown(STOPPED, 'start', 240, T);

describe('a countdown', () => {
  it('counts down with the time passed, but not below zero', () => {
    expect([T, T + 1000, T + 239_999, T + 240_000, T + 1e9].map((now) => leftAt(running, now))).toEqual([
      240_000, 239_000, 1, 0, 0,
    ]);
  });

  it('pauses and resumes with the remaining time', () => {
    const paused = changeCountdown(running, 'pause', 0, T + 40_000);
    expect(paused).toEqual({ state: 'paused', total: 240, left: 200_000, at: T + 40_000 });
    expect(leftAt(paused, T + 999_000)).toBe(200_000);
    const resumed = changeCountdown(paused, 'resume', 0, T + 999_000);
    expect(leftAt(resumed, T + 1_000_000)).toBe(199_000);
  });

  it('can be extended while running or paused', () => {
    expect(changeCountdown(running, 'add', 60, T + 10_000)).toEqual({
      state: 'running',
      total: 300,
      left: 290_000,
      at: T + 10_000,
    });
    expect(
      changeCountdown(changeCountdown(running, 'pause', 0, T + 10_000), 'add', 60, T + 99_000),
    ).toMatchObject({
      state: 'paused',
      total: 300,
      left: 290_000,
    });
  });

  it('ignores actions that do not apply', () => {
    expect(changeCountdown(STOPPED, 'pause', 0, T)).toEqual(STOPPED);
    expect(changeCountdown(running, 'resume', 0, T + 5)).toEqual(running);
    expect(changeCountdown(STOPPED, 'resume', 0, T)).toEqual(STOPPED);
    expect(changeCountdown(STOPPED, 'add', 60, T)).toEqual(STOPPED);
  });
});

describe('restoreCountdown', () => {
  it('round-trips a stored countdown, running or paused', () => {
    for (const countdown of [running, changeCountdown(running, 'pause', 0, T + 1000)]) {
      expect(restoreCountdown(JSON.stringify(countdown), T + 2000)).toEqual(countdown);
    }
  });

  it('treats one that has run out as stopped', () => {
    expect(restoreCountdown(JSON.stringify(running), T + 240_000)).toEqual(STOPPED);
  });

  it.each([
    '',
    'x',
    'null',
    '[]',
    '7',
    '{"state":"running"}',
    '{"state":"on","total":1,"left":1,"at":1}',
    '{"state":"running","total":"240","left":1000,"at":1}',
    '{"state":"running","total":240,"left":1e999,"at":1}',
  ])('treats %s as stopped', (text) => expect(restoreCountdown(text, T)).toEqual(STOPPED));

  it('never has more time left than its total, or less than none', () => {
    const number = fc.oneof(
      fc.integer({ min: -1e7, max: 1e7 }),
      fc.double({ noNaN: true }),
      fc.constantFrom(T, -T),
    );
    const countdown = fc.record({
      state: fc.constantFrom('running', 'paused', 'stopped'),
      total: number,
      left: number,
      at: number,
    });
    fc.assert(
      fc.property(countdown, (given) => {
        const restored: Countdown = restoreCountdown(JSON.stringify(given), T);
        expect(leftAt(restored, T)).toBeGreaterThanOrEqual(0);
        expect(leftAt(restored, T)).toBeLessThanOrEqual(restored.total * 1000);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['stopped', 'running', 'paused']).toContain(restoreCountdown(text, T).state);
      }),
    );
  });
});

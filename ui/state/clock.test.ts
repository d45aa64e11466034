// Countdowns from timestamps, and the moment when one runs out.
import { describe, expect, it } from 'vitest';
import { createAlarm, formatClock, remainingAt } from './clock';
import type { HeardTimer } from './state';

function buildTimer(changes: Partial<HeardTimer> = {}): HeardTimer {
  const timer = { kind: 'figjam', state: 'running', remaining: 60, total: 60 } as const;
  return { ...timer, receivedAt: 1000, ranOut: false, ...changes };
}

describe('remainingAt', () => {
  it('counts down from the moment it was received, however many ticks were missed', () => {
    expect(remainingAt(buildTimer(), 1000)).toBe(60);
    expect(remainingAt(buildTimer(), 31_500)).toBe(29.5);
  });

  it('never falls below zero', () => {
    expect(remainingAt(buildTimer(), 999_000)).toBe(0);
  });

  it('does not move while paused', () => {
    expect(remainingAt(buildTimer({ state: 'paused', remaining: 12 }), 999_000)).toBe(12);
  });
});

describe('formatClock', () => {
  it.each([
    [241, '4:01'],
    [240, '4:00'],
    [59.2, '1:00'],
    [0.1, '0:01'],
    [0, '0:00'],
    [4500, '75:00'],
  ])('writes %d s as %s', (seconds, expected) => {
    expect(formatClock(seconds)).toBe(expected);
  });
});

describe('createAlarm', () => {
  function buildAlarm() {
    const world = { now: 1000, rings: 0, timers: [] as { run: () => void; at: number; live: boolean }[] };
    const alarm = createAlarm({
      now: () => world.now,
      setTimer: (run, milliseconds) => {
        const timer = { run, at: world.now + milliseconds, live: true };
        world.timers.push(timer);
        return () => {
          timer.live = false;
        };
      },
      ring: () => {
        world.rings += 1;
      },
    });
    const goTo = (now: number) => {
      world.now = now;
      for (const timer of world.timers.filter(({ live, at }) => live && at <= now)) {
        timer.live = false;
        timer.run();
      }
    };
    return { alarm, world, goTo };
  }

  it('rings once at zero, even if the editor reports stopped afterwards', () => {
    const { alarm, world, goTo } = buildAlarm();
    alarm.follow(buildTimer());
    goTo(60_999);
    expect(world.rings).toBe(0);
    goTo(61_000);
    alarm.follow(buildTimer({ state: 'stopped', remaining: 0, receivedAt: 61_000 }));
    expect(world.rings).toBe(1);
  });

  it('rings when the editor reports stopped just before the window’s own clock reaches zero', () => {
    const { alarm, world, goTo } = buildAlarm();
    alarm.follow(buildTimer());
    goTo(60_200);
    alarm.follow(buildTimer({ state: 'stopped', remaining: 0, receivedAt: 60_200 }));
    goTo(90_000);
    expect(world.rings).toBe(1);
  });

  it('does not ring for a countdown that was stopped or paused', () => {
    const { alarm, world, goTo } = buildAlarm();
    alarm.follow(buildTimer());
    goTo(20_000);
    alarm.follow(buildTimer({ state: 'stopped', remaining: 0, receivedAt: 20_000 }));
    alarm.follow(buildTimer({ state: 'paused', remaining: 3, receivedAt: 20_000 }));
    goTo(90_000);
    expect(world.rings).toBe(0);
  });

  it('accounts for added time', () => {
    const { alarm, world, goTo } = buildAlarm();
    alarm.follow(buildTimer());
    goTo(30_000);
    alarm.follow(buildTimer({ remaining: 91, receivedAt: 30_000 }));
    goTo(61_000);
    expect(world.rings).toBe(0);
    goTo(121_000);
    expect(world.rings).toBe(1);
  });
});

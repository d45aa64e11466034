// Where a session is, in names and numbers, and how much time its current step has.
import { describe, expect, it } from 'vitest';
import { timeForStep } from '../../shared/map/step-time';
import { NO_RECORD, type SessionRecord } from '../../shared/model/session';
import { buildOpenMap } from '../../tests/harness/open-map';
import { localeFor } from '../locale';
import { presetOrder } from './order';
import type { HeardTimer } from './state';
import {
  clockAt,
  endOf,
  isLeftOpen,
  minutesOver,
  notesOn,
  overSentence,
  placeIn,
  scheduleAt,
  stepSentence,
  stepTitle,
} from './steps';

const en = localeFor('en');

const NINE = Date.UTC(2026, 10, 21, 9);
const later = (minutes: number) => NINE + minutes * 60_000;
const record: SessionRecord = { ...NO_RECORD, started: NINE, entered: NINE };
const buildAt = (step: string, facts: Parameters<typeof buildOpenMap>[1] = {}) =>
  buildOpenMap({}, { step, ...facts });

describe('placeIn', () => {
  it('finds a section’s neighbouring steps, and the nearest sections beyond them', () => {
    const { at, before, after: next, sectionBefore, sectionAfter, work } = placeIn(buildAt('see'));
    expect([at, before?.id, next?.id, sectionBefore?.id, sectionAfter?.id, work.length]).toEqual([
      3,
      'hear',
      'summary',
      'hear',
      'think-feel',
      6,
    ]);
  });

  it('has nothing before the first step and after the last', () => {
    const first = placeIn(buildAt('persona'));
    const last = placeIn(buildAt('actions'));
    expect([first.before, first.sectionBefore, first.sectionAfter?.id]).toEqual([
      undefined,
      undefined,
      'hear',
    ]);
    expect([last.after, last.sectionAfter, last.sectionBefore?.id]).toEqual([undefined, undefined, 'gain']);
  });

  it('falls back to the first section for a step from another order', () => {
    const map = { ...buildAt('see'), order: presetOrder('express', 'six-section') };
    expect(placeIn(map).step.id).toBe('see+hear');
  });
});

describe('names', () => {
  const express = placeIn(buildAt('see+hear', { order: presetOrder('express', 'six-section') }));

  it('joins sections of the same step, and counts them as one step', () => {
    expect(stepTitle(express.step, en)).toBe('See + Hear');
    expect(stepSentence(express.step, express.work, en)).toBe('Step 1 of 4: See + Hear');
  });

  it('names the steps before and after the sections', () => {
    const { step, work } = placeIn(buildAt('tensions'));
    expect(stepSentence(step, work, en)).toBe('Now: Contradictions and guesses');
  });
});

describe('timeForStep', () => {
  const timeAt = (step: string, facts: Parameters<typeof buildOpenMap>[1] = {}) => {
    const map = buildAt(step, facts);
    return timeForStep(map, placeIn(map));
  };

  it('is the plan before the session', () => {
    expect(timeAt('hear')).toEqual({ allotted: 240, left: 240 });
  });

  it('is a share of the remaining time once earlier steps took longer', () => {
    const steps = {
      persona: { planned: 300, actual: 300 },
      example: { planned: 180, actual: 180 },
      hear: { planned: 240, actual: 864 },
    };
    // 624 seconds are missing: 480 come from Group and Vote, the rest from the five sections other than Think & Feel.
    expect(timeAt('see', { record: { ...record, entered: later(22.4), steps } })).toEqual({
      allotted: 204,
      left: 204,
    });
  });

  it('is the plan for a step that was passed over, and keeps a manual time below a minute', () => {
    const steps = { hear: { planned: 240, actual: 0, skipped: true } };
    expect(timeAt('hear', { record: { ...record, steps } })).toEqual({ allotted: 240, left: 240 });
    expect(timeAt('see', { record, plan: { see: 30 } })).toEqual({ allotted: 30, left: 30 });
  });

  it('keeps a manual time', () => {
    const steps = { hear: { planned: 240, actual: 864 } };
    expect(timeAt('see', { record: { ...record, steps }, plan: { see: 300 } })).toEqual({
      allotted: 300,
      left: 300,
    });
  });

  it('is the rest on a second visit, with a minimum of one minute', () => {
    const visited = (actual: number) => ({
      record: { ...record, steps: { hear: { planned: 240, actual } } },
    });
    expect(timeAt('hear', visited(100))).toEqual({ allotted: 240, left: 140 });
    expect(timeAt('hear', visited(500))).toEqual({ allotted: 560, left: 60 });
  });
});

describe('running over', () => {
  const map = buildAt('hear', { record });
  const place = placeIn(map);
  const overAt = (minutes: number) =>
    minutesOver(scheduleAt(map, place, later(minutes)), timeForStep(map, place));

  it('counts whole minutes beyond the step’s time', () => {
    expect([overAt(4), overAt(4.9), overAt(5), overAt(6.5)]).toEqual([0, 0, 1, 2]);
  });

  it('says so, and which steps became shorter', () => {
    const schedule = scheduleAt(map, place, later(6));
    expect(overSentence(place.step, 2, schedule, en)).toBe(
      '2 min over in Hear. Shorter now: A good note 2:31, Group 4:58, Vote 2:31',
    );
    expect(overSentence(place.step, 2, { ...schedule, shortened: [] }, en)).toBe('2 min over in Hear.');
    const long = overSentence(place.step, 16, scheduleAt(map, place, later(20)), en);
    expect(long).toMatch(
      /^16 min over in Hear\. Shorter now: A good note 0:30, See \d:\d\d, Say & Do \d:\d\d and 4 more$/,
    );
  });

  it('knows when the session ends', () => {
    const end = (minutes: number) => endOf(scheduleAt(map, place, later(minutes)), later(minutes));
    expect([end(3), end(6)]).toEqual([later(60), later(60)]);
    expect(end(60)).toBe(later(60 + 14));
  });
});

describe('the clock', () => {
  const idle = {
    kind: 'figjam',
    state: 'stopped',
    remaining: 0,
    total: 0,
    receivedAt: NINE,
    ranOut: false,
  } as const;
  const at = (
    minutes: number,
    timer: HeardTimer = idle,
    facts: Parameters<typeof buildAt>[1] = { record },
  ) => {
    const map = buildAt('hear', facts);
    return clockAt(map, placeIn(map), timer, later(minutes));
  };

  it('shows the plan before a session, and then the time that the step has left or is over', () => {
    expect(at(0, idle, {})).toEqual({ kind: 'planned', seconds: 240 });
    expect(at(1)).toEqual({ kind: 'left', seconds: 180 });
    expect(at(6)).toEqual({ kind: 'over', seconds: 120 });
  });

  it('shows the countdown while there is one, until it has run out', () => {
    const running = { ...idle, state: 'running', remaining: 200, total: 240 } as const;
    expect(at(1, running)).toEqual({ kind: 'left', seconds: 140 });
    expect(at(9, { ...running, state: 'paused' })).toEqual({ kind: 'left', seconds: 200 });
    expect(at(5, running)).toEqual({ kind: 'over', seconds: 60 });
    expect(at(5, running, {})).toEqual({ kind: 'left', seconds: 0 });
    expect(at(5, { ...idle, ranOut: true }, {})).toEqual({ kind: 'left', seconds: 0 });
  });
});

describe('isLeftOpen', () => {
  it('is true after two hours in one step of a running session', () => {
    expect(isLeftOpen(buildAt('hear', { record }), later(120))).toBe(false);
    expect(isLeftOpen(buildAt('hear', { record }), later(121))).toBe(true);
    expect(isLeftOpen(buildAt('hear', { record: { ...record, ended: NINE } }), later(121))).toBe(false);
    expect(isLeftOpen(buildAt('hear'), later(121))).toBe(false);
  });
});

describe('notesOn', () => {
  it('adds up the notes of all sections', () => {
    expect(notesOn({ counts: { hear: { notes: 2, names: [] }, see: { notes: 3, names: [] } } })).toBe(5);
    expect(notesOn({ counts: {} })).toBe(0);
  });
});

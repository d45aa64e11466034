// Where a session is, in names and numbers, and how much time its current step has.
import { describe, expect, it } from 'vitest';
import { NO_RECORD, type SessionRecord } from '../../shared/model/session';
import { buildOpenMap } from '../../tests/harness/open-map';
import { presetOrder } from './order';
import {
  isLeftOpen,
  minutesOver,
  notesOn,
  overSentence,
  placeIn,
  scheduleAt,
  stepSentence,
  stepTitle,
  timeForStep,
} from './steps';

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
    const map = { ...buildAt('see'), order: presetOrder('express') };
    expect(placeIn(map).step.id).toBe('see+hear');
  });
});

describe('names', () => {
  const express = placeIn(buildAt('see+hear', { order: presetOrder('express') }));

  it('joins sections of the same step, and counts them as one step', () => {
    expect(stepTitle(express.step)).toBe('See + Hear');
    expect(stepSentence(express.step, express.work)).toBe('Step 1 of 4: See + Hear');
  });

  it('names the steps before and after the sections', () => {
    const { step, work } = placeIn(buildAt('tensions'));
    expect(stepSentence(step, work)).toBe('Now: Tensions and assumptions');
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
    // 3,600 − 1,344 seconds remain for steps of 2,880.
    expect(timeAt('see', { record: { ...record, entered: later(22.4), steps } })).toEqual({
      allotted: 188,
      left: 188,
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

  it('says so, and mentions upcoming steps that were shortened', () => {
    const sentence = (isReplanned: boolean) =>
      overSentence(place.step, 2, { ...scheduleAt(map, place, later(6)), isReplanned });
    expect(sentence(true)).toBe('2 min over in Hear: the steps to come were shortened.');
    expect(sentence(false)).toBe('2 min over in Hear.');
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

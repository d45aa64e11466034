// Tests the time that each step gets while a session runs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { sixSection } from '../templates/six-section';
import type { SectionId } from '../templates/template';
import { ORDER_IDS } from './orders';
import { scheduleSession } from './schedule';
import {
  beginSession,
  leaveStep,
  NO_RECORD,
  planSession,
  type SessionRecord,
  type Step,
  stepsOf,
} from './session';

const SECTION_IDS = sectionIds('six-section');
const OUTSIDE_IN: SectionId[] = ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'];
const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const sections = fc.shuffledSubarray([...SECTION_IDS], { minLength: 6 });
const whatIfs = fc.subarray([{ id: 'sold-out' }, { id: 'moved-house' }, { id: 'own.1', text: 'it rains' }]);
const order = fc.record({ preset: fc.constantFrom(...ORDER_IDS), sections, whatIfs });
const minutes = fc.integer({ min: 10, max: 240 });

const STEPS = stepsOf({ preset: 'outside-in', sections: OUTSIDE_IN }, sixSection);
const PLANNED = planSession(STEPS, 60);
const T0 = 1_000_000;
const leave = (
  record: SessionRecord,
  from: string,
  to: string | null,
  seconds: number,
  notes = 0,
  skip = false,
) => leaveStep(record, { from, to, steps: STEPS, planned: PLANNED, notes, skip }, T0 + seconds * 1000);

describe('scheduleSession', () => {
  it('equals the plan while no session is running', () => {
    const schedule = scheduleSession(STEPS, PLANNED, NO_RECORD, 'see', T0);
    expect(schedule.rows.map(({ seconds }) => seconds)).toEqual(STEPS.map(({ id }) => PLANNED[id]));
    expect(schedule.rows.map(({ state }) => state).filter((state) => state !== 'next')).toEqual(['now']);
    expect(schedule).toMatchObject({ elapsed: 0, inStep: 0, overtime: 0, shortened: [] });
  });

  /** The shortened steps and their seconds, with `late` more seconds spent on the persona than planned. */
  const shortenedBy = (late: number) => {
    const entered = 300 + late;
    const record = leave(beginSession(NO_RECORD, { notes: 0 }, T0), 'persona', 'example', entered);
    const schedule = scheduleSession(STEPS, PLANNED, record, 'example', T0 + entered * 1000);
    const short = schedule.shortened.map(({ step, seconds }) => [step.id, seconds]);
    return { ...schedule, short: Object.fromEntries(short) as Record<string, number> };
  };

  it('shortens group and vote first after an overlong step', () => {
    const { rows, short, overtime, elapsed } = shortenedBy(120);
    expect(short).toEqual({ cluster: 277, vote: 143 });
    expect(sumOf(rows.map(({ seconds }) => seconds))).toBe(3600);
    expect([overtime, elapsed]).toEqual([0, 420]);
  });

  it('shortens the example first while it is still to come', () => {
    const begun = beginSession(NO_RECORD, { notes: 0 }, T0);
    const { shortened } = scheduleSession(STEPS, PLANNED, begun, 'persona', T0 + 363_000);
    expect(shortened.map(({ step, seconds }) => [step.id, seconds])).toEqual([
      ['example', 165],
      ['cluster', 327],
      ['vote', 165],
    ]);
  });

  it('then shortens the sections in proportion, to no less than two minutes, and Think & Feel last', () => {
    expect(shortenedBy(680).short).toEqual({
      ...{ see: 200, 'say-do': 200, hear: 200, pain: 200, gain: 200 },
      ...{ cluster: 30, vote: 30 },
    });
    expect(shortenedBy(480 + 5 * 120).short).toMatchObject({ see: 120, gain: 120 });
    expect(shortenedBy(480 + 5 * 120 + 900).short['think-feel']).toBeUndefined();
    const last = shortenedBy(480 + 5 * 120 + 1020 + 60);
    expect(last.short).toMatchObject({ 'think-feel': 180, summary: 30, actions: 30, problem: 30 });
    expect(last.overtime).toBe(0);
  });

  it('reports the overtime once the remaining steps are down to their minimum', () => {
    const { rows, overtime } = shortenedBy(3300);
    expect(sumOf(rows.slice(2).map(({ seconds }) => seconds))).toBe(6 * 120 + 6 * 30);
    expect(overtime).toBe(180 + 6 * 120 + 6 * 30);
  });

  it('still has to come back to a step that was left for an earlier one', () => {
    const record = leave(beginSession(NO_RECORD, { notes: 0 }, T0), 'say-do', 'see', 100);
    const { rows } = scheduleSession(STEPS, PLANNED, record, 'see', T0 + 100_000);
    expect(rows.find(({ step }) => step.id === 'say-do')?.state).toBe('next');
    expect(sumOf(rows.map(({ seconds }) => seconds))).toBe(sumOf(Object.values(PLANNED)));
  });

  it('has no current step once the session has ended', () => {
    const record = leave(
      leave(beginSession(NO_RECORD, { notes: 0 }, T0), 'persona', 'actions', 60),
      'actions',
      null,
      90,
    );
    const { rows, elapsed, inStep } = scheduleSession(STEPS, PLANNED, record, 'actions', T0 + 999_000);
    expect([elapsed, inStep]).toEqual([90, 0]);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['done', 'skipped']));
  });

  /** Goes to any step, skips, comes back, stays as long as it likes. */
  const moves = fc.array(fc.record({ to: fc.nat(13), seconds: fc.nat(900), skip: fc.boolean() }), {
    maxLength: 20,
  });

  it('adds up to plan plus overtime, however steps are skipped, extended, revisited or left late', () => {
    const held = fc.dictionary(fc.constantFrom('see', 'vote'), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(order, minutes, held, moves, fc.nat(3000), (given, length, fixed, walk, stay) => {
        const steps = stepsOf(given, sixSection);
        let planned = planSession(steps, length);
        let record = beginSession(NO_RECORD, { notes: 0 }, T0);
        let current = 0;
        let now = T0;
        for (const { to, seconds, skip } of walk) {
          now += seconds * 1000;
          const [from, next] = [steps[current]?.id ?? '', steps[to % steps.length]?.id ?? ''];
          if (from === next) continue;
          record = leaveStep(record, { from, to: next, steps, planned, notes: 0, skip }, now);
          current = to % steps.length;
          planned = planSession(steps, length, { fixed });
        }
        const { rows, overtime, inStep } = scheduleSession(
          steps,
          planned,
          record,
          steps[current]?.id ?? '',
          now + stay * 1000,
        );
        expect(rows.map(({ step }) => step.id)).toEqual(idsOf(steps));
        expect(rows.every(({ seconds }) => seconds >= 0 && Number.isInteger(seconds))).toBe(true);
        expect(rows.filter(({ state }) => state === 'now')).toHaveLength(1);
        expect(inStep).toBeGreaterThanOrEqual(stay);
        const total = sumOf(rows.map(({ seconds }) => seconds));
        if (rows.some(({ state }) => state === 'next')) expect(total).toBe(length * 60 + overtime);
        else expect(overtime).toBe(Math.max(0, total - length * 60));
      }),
    );
  });
});

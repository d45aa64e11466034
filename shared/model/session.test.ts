// Tests session arithmetic: the steps, their seconds, and the time left for the others during a session.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { sixSection } from '../templates/six-section';
import type { SectionId } from '../templates/template';
import { ORDER_IDS } from './orders';
import {
  apportion,
  beginSession,
  firstSectionStep,
  isDone,
  leastSeconds,
  leaveStep,
  NO_RECORD,
  planSession,
  restartStep,
  type SessionRecord,
  type Step,
  showPrompt,
  sideOf,
  stepsOf,
} from './session';

const SECTION_IDS = sectionIds('six-section');

const OUTSIDE_IN: SectionId[] = ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'];
const EXPRESS: SectionId[] = ['see', 'hear', 'say-do', 'think-feel', 'pain', 'gain'];
const INNER = ['think-feel', 'pain', 'gain'];
const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const sections = fc.shuffledSubarray([...SECTION_IDS], { minLength: 6 });
const whatIfs = fc.subarray([{ id: 'sold-out' }, { id: 'moved-house' }, { id: 'own.1', text: 'it rains' }]);
const order = fc.record({ preset: fc.constantFrom(...ORDER_IDS), sections, whatIfs });
const minutes = fc.integer({ min: 10, max: 240 });

describe('stepsOf', () => {
  it('surrounds the sections with the other steps, and puts the summary before the first inner section', () => {
    expect(idsOf(stepsOf({ preset: 'outside-in', sections: OUTSIDE_IN }, sixSection))).toEqual([
      'persona',
      'example',
      'see',
      'say-do',
      'hear',
      'summary',
      'think-feel',
      'pain',
      'gain',
      'cluster',
      'vote',
      'tensions',
      'problem',
      'actions',
    ]);
  });

  it('has a step for each situation, after the sections, of its own kind and length', () => {
    const whatIfs = [{ id: 'sold-out' }, { id: 'own.1', text: 'it rains' }];
    const order = { preset: 'outside-in', sections: OUTSIDE_IN, whatIfs } as const;
    const steps = stepsOf({ ...order, sections: [...order.sections] }, sixSection);
    expect(idsOf(steps).slice(8, 12)).toEqual(['gain', 'what-if/sold-out', 'what-if/own.1', 'cluster']);
    expect(steps.slice(9, 12).map(sideOf)).toEqual(['what-if', 'what-if', 'cluster']);
    const planned = planSession(steps, 60);
    expect([planned['what-if/sold-out'], planned['what-if/own.1']]).toEqual([212, 211]);
    expect(sumOf(Object.values(planned))).toBe(3600);
  });

  it('merges some sections in an express session', () => {
    const steps = stepsOf({ preset: 'express', sections: EXPRESS }, sixSection);
    expect(steps.filter((step) => step.sections.length > 0)).toEqual([
      { id: 'see+hear', sections: ['see', 'hear'] },
      { id: 'say-do', sections: ['say-do'] },
      { id: 'think-feel', sections: ['think-feel'], isCore: true },
      { id: 'pain+gain', sections: ['pain', 'gain'] },
    ]);
    expect(firstSectionStep(steps)).toBe('see+hear');
  });

  it('does not merge a section without its counterpart', () => {
    expect(idsOf(stepsOf({ preset: 'express', sections: ['hear', 'gain'] }, sixSection)).slice(2, 5)).toEqual(
      ['hear', 'summary', 'gain'],
    );
  });

  it('has each section once, and the summary right before the first inner section that follows an outer one', () => {
    fc.assert(
      fc.property(order, (given) => {
        const steps = stepsOf(given, sixSection);
        expect(steps.flatMap((step) => step.sections).sort()).toEqual([...SECTION_IDS].sort());
        expect(new Set(idsOf(steps)).size).toBe(steps.length);
        const work = steps.filter((step) => step.sections.length > 0);
        const isInner = (step: Step | undefined) => step?.sections.every((id) => INNER.includes(id)) ?? false;
        const firstOuter = work.findIndex((step) => !isInner(step));
        const next = work.find((step, at) => at > firstOuter && isInner(step));
        const at = idsOf(steps).indexOf('summary');
        const [afterSections] = given.whatIfs.map(({ id }) => `what-if/${id}`);
        expect(steps[at + 1]?.id).toBe(next?.id ?? afterSections ?? 'cluster');
      }),
    );
  });
});

describe('planSession', () => {
  it('plans an hour as the method does', () => {
    const steps = stepsOf({ preset: 'outside-in', sections: OUTSIDE_IN }, sixSection);
    expect(planSession(steps, 60)).toEqual({
      persona: 300,
      example: 180,
      see: 240,
      'say-do': 240,
      hear: 240,
      summary: 180,
      'think-feel': 240,
      pain: 240,
      gain: 240,
      cluster: 360,
      vote: 180,
      tensions: 360,
      problem: 300,
      actions: 300,
    });
  });

  it('gives merged sections the time of both, and an emphasised section more than the others', () => {
    const steps = stepsOf({ preset: 'express', sections: EXPRESS }, sixSection);
    expect(planSession(steps, 60)['see+hear']).toBe(480);
    expect(planSession(steps, 60, { emphasis: { 'think-feel': 2 } })).toMatchObject({
      'see+hear': 411,
      'say-do': 206,
      'think-feel': 412,
    });
  });

  const fixed = fc.dictionary(
    fc.constantFrom('persona', 'see', 'hear', 'see+hear', 'cluster', 'vote', 'actions', 'elsewhere'),
    fc.integer({ min: 1, max: 20_000 }),
  );
  const emphasis = fc.dictionary(
    fc.constantFrom(...SECTION_IDS),
    fc.double({ min: 0.5, max: 3, noNaN: true }),
  );

  it('adds up to the minutes for any order, any minutes and any fixed seconds', () => {
    fc.assert(
      fc.property(order, minutes, fixed, emphasis, (given, length, held, weights) => {
        const steps = stepsOf(given, sixSection);
        const planned = planSession(steps, length, { emphasis: weights, fixed: held });
        expect(Object.keys(planned).sort()).toEqual(idsOf(steps).sort());
        const seconds = Object.values(planned);
        expect(sumOf(seconds)).toBe(length * 60);
        expect(seconds.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
      }),
    );
  });

  it('gives each section two minutes, and every other step half a minute, if there is time for that', () => {
    fc.assert(
      fc.property(order, minutes, emphasis, (given, length, weights) => {
        const steps = stepsOf(given, sixSection);
        fc.pre(sumOf(steps.map(leastSeconds)) <= length * 60);
        const planned = planSession(steps, length, { emphasis: weights });
        for (const step of steps) expect(planned[step.id]).toBeGreaterThanOrEqual(leastSeconds(step));
      }),
    );
    expect(
      planSession(stepsOf({ preset: 'outside-in', sections: OUTSIDE_IN }, sixSection), 20),
    ).toMatchObject({
      see: 120,
      'think-feel': 120,
      cluster: 80,
      vote: 40,
    });
  });

  it('keeps fixed seconds as long as the other steps still get the minimum', () => {
    fc.assert(
      fc.property(order, minutes, fixed, (given, length, held) => {
        const steps = stepsOf(given, sixSection);
        const known = steps.filter(({ id }) => held[id] !== undefined);
        const wanted = sumOf(known.map(({ id }) => held[id] as number));
        const least = sumOf(steps.filter((step) => !known.includes(step)).map(leastSeconds));
        fc.pre(wanted <= length * 60 - least);
        const planned = planSession(steps, length, { fixed: held });
        for (const { id } of known) expect(planned[id]).toBe(held[id]);
      }),
    );
  });
});

describe('apportion', () => {
  it('returns whole parts that add up', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([3, 4, 3]);
    expect(apportion(7, [0, 2, 0])).toEqual([0, 7, 0]);
    expect(apportion(5, [])).toEqual([]);
  });
});

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

describe('beginSession', () => {
  it('starts the clock, and keeps only the prompts shown before', () => {
    const before = {
      ...showPrompt(NO_RECORD, 'hear', 'hear.messages'),
      ended: 5,
      steps: { vote: { planned: 1, actual: 1 } },
    };
    expect(beginSession(before, { notes: 7 }, T0)).toEqual({
      started: T0,
      ended: 0,
      entered: T0,
      notesBefore: 7,
      steps: {},
      prompts: { hear: ['hear.messages'] },
    });
  });
});

describe('leaveStep', () => {
  const begun = beginSession(NO_RECORD, { notes: 2 }, T0);

  it("records a step's time and new notes, and enters the next", () => {
    expect(leave(begun, 'persona', 'example', 61.9, 5)).toEqual({
      ...begun,
      entered: T0 + 61_900,
      notesBefore: 5,
      steps: { persona: { planned: 300, actual: 61, notes: 3 } },
    });
  });

  it('marks passed-over steps as skipped, and also a step left by skipping', () => {
    expect(leave(begun, 'persona', 'say-do', 10, 2, true).steps).toEqual({
      persona: { planned: 300, actual: 10, skipped: true, notes: 0 },
      example: { planned: 180, actual: 0, skipped: true },
      see: { planned: 240, actual: 0, skipped: true },
    });
  });

  it('adds up repeated visits of a step, and forgets that it was skipped', () => {
    const skipped = leave(begun, 'persona', 'example', 10, 4, true);
    const back = leave(leave(skipped, 'example', 'persona', 20, 4), 'persona', 'example', 50, 5);
    expect(back.steps.persona).toEqual({ planned: 300, actual: 40, notes: 3 });
    expect(back.steps.example).toEqual({ planned: 180, actual: 10, open: true, notes: 0 });
  });

  it('leaves a step open that is left for an earlier one, until it is gone through or passed over', () => {
    const open = leave(begun, 'say-do', 'see', 10);
    expect(open.steps['say-do']).toMatchObject({ actual: 10, open: true });
    const done = leave(leave(open, 'see', 'say-do', 20), 'say-do', 'hear', 40);
    expect([isDone(open.steps['say-do']), isDone(done.steps['say-do'])]).toEqual([false, true]);
    const again = leave(leave(done, 'hear', 'say-do', 50), 'say-do', 'see', 60);
    expect([isDone(again.steps['say-do']), isDone(again.steps.hear)]).toEqual([true, false]);
    expect(leave(open, 'see', 'hear', 20).steps['say-do']).toMatchObject({ actual: 10, skipped: true });
  });

  it('skips nothing when going back', () => {
    expect(Object.keys(leave(begun, 'hear', 'see', 10).steps)).toEqual(['hear']);
  });

  it('ends the session after the last step, or earlier', () => {
    const ended = leave(begun, 'problem', null, 30, 2);
    expect(ended.ended).toBe(T0 + 30_000);
    expect(ended.steps.actions).toEqual({ planned: 300, actual: 0, skipped: true });
  });

  it('never counts negative notes, nor negative time if a clock is behind', () => {
    expect(leave(begun, 'persona', 'example', -5, 1).steps.persona).toEqual({
      planned: 300,
      actual: 0,
      notes: 0,
    });
  });

  it.each([NO_RECORD, { ...begun, ended: T0 + 1 }])(
    'records nothing while no session is running',
    (record) => {
      expect(leave(record, 'persona', 'example', 10)).toBe(record);
    },
  );
});

describe('restartStep', () => {
  it("restarts only the step's clock", () => {
    const begun = beginSession(NO_RECORD, { notes: 2 }, T0);
    expect(restartStep(begun, T0 + 9)).toEqual({ ...begun, entered: T0 + 9 });
  });
});

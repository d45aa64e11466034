// Tests the session in a file, and restoring it on a map.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapData } from '../map/map-data';
import { restoreMapData } from '../map/map-data';
import { plannedFor } from '../map/planned-seconds';
import { FACT_KEYS, type Facts } from '../map/tag';
import {
  beginSession,
  leaveStep,
  NO_RECORD,
  type SessionRecord,
  showPrompt,
  stepsOf,
} from '../model/session';
import { PRESET_IDS } from '../templates/presets';
import { sixSection } from '../templates/six-section';
import type { SectionId } from '../templates/template';
import { fromFileSession, toFileSession } from './file-session';

const { orders } = sixSection;

const START = Date.parse('2026-11-21T10:00:00.000Z');
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;
const dataOf = (changes: Partial<MapData> = {}): MapData => ({
  ...restoreMapData('m', NO_FACTS, '2026-11-21T10:00:00.000Z'),
  ...changes,
});
const express = { preset: 'express' as const, sections: [...orders.express.sections] };

/** A session that spends a minute on each of the first steps. */
function walked(data: MapData, count: number): SessionRecord {
  const steps = stepsOf(data.order, sixSection);
  const planned = plannedFor(data);
  let record = beginSession(data.record, { notes: 0 }, START);
  for (let at = 0; at < count; at += 1) {
    const [from, to] = [steps[at]?.id ?? '', steps[at + 1]?.id ?? null];
    record = leaveStep(
      record,
      { from, to, steps, planned, notes: at, skip: at === 1 },
      START + (at + 1) * 60_000,
    );
  }
  return record;
}

describe('toFileSession', () => {
  it('contains only the plan until a session begins', () => {
    const record = showPrompt(NO_RECORD, 'hear', 'hear.messages');
    expect(toFileSession(dataOf({ minutes: 90, people: 4, record }))).toEqual({
      plannedMinutes: 90,
      participants: 4,
    });
  });

  it('lists each step in session order, with what was done', () => {
    const data = dataOf({ order: express, minutes: 20 });
    const shown = (record: SessionRecord, section: SectionId, id: string) => showPrompt(record, section, id);
    const record = shown(shown(walked(data, 3), 'hear', 'hear.messages'), 'see', 'see.day');
    const { startedAt, endedAt, steps } = toFileSession({ ...data, record });
    expect([startedAt, endedAt]).toEqual(['2026-11-21T10:00:00.000Z', undefined]);
    expect(steps?.slice(0, 5)).toEqual([
      { step: 'persona', plannedSeconds: 67, actualSeconds: 60, notes: 0 },
      { step: 'example', plannedSeconds: 40, actualSeconds: 60, skipped: true, notes: 1 },
      {
        section: 'see',
        together: ['hear'],
        plannedSeconds: 240,
        actualSeconds: 60,
        notes: 1,
        prompts: ['see.day', 'hear.messages'],
      },
      { section: 'say-do', plannedSeconds: 120 },
      { step: 'summary', plannedSeconds: 40 },
    ]);
    expect(steps).toHaveLength(stepsOf(express, sixSection).length);
  });

  it('contains the end time', () => {
    const data = dataOf();
    const record = walked(data, stepsOf(data.order, sixSection).length);
    expect(toFileSession({ ...data, record }).endedAt).toBe('2026-11-21T10:14:00.000Z');
  });
});

describe('fromFileSession', () => {
  const order = fc.constantFrom(...PRESET_IDS).map((preset) => ({
    preset,
    sections: [...orders[preset].sections],
  }));

  it('restores data that exports the same session again, and the next step', () => {
    fc.assert(
      fc.property(order, fc.nat(14), fc.integer({ min: 10, max: 240 }), (given, count, minutes) => {
        const data = dataOf({ order: given, minutes, people: 9 });
        const steps = stepsOf(given, sixSection);
        const done = Math.min(count, steps.length);
        const file = toFileSession({ ...data, record: showPrompt(walked(data, done), 'pain', 'pain.week') });
        const { step, ...facts } = fromFileSession(file, {
          template: 'six-section',
          order: given,
          language: 'en',
          notes: 5,
        });
        expect(toFileSession({ ...data, ...facts })).toEqual(file);
        expect(step).toBe((steps[done] ?? steps[steps.length - 1])?.id);
        expect(facts.plan).toEqual({});
        expect(facts.record.notesBefore).toBe(5);
      }),
    );
  });

  it('fixes the remaining steps if the plan alone would give them other seconds', () => {
    const data = dataOf({ plan: { hear: 600 } });
    const file = toFileSession({ ...data, record: walked(data, 2) });
    const facts = fromFileSession(file, { ...data, notes: 0 });
    expect(facts.plan.hear).toBe(600);
    expect(Object.keys(facts.plan)).toHaveLength(stepsOf(data.order, sixSection).length - 2);
    expect(toFileSession({ ...data, ...facts })).toEqual(file);
  });

  it('continues where the recorded seconds end', () => {
    const data = dataOf();
    const file = toFileSession({ ...data, record: walked(data, 4) });
    expect(fromFileSession(file, { ...data, notes: 0 }).record.entered).toBe(START + 4 * 60_000);
  });

  it('uses defaults for impossible numbers, and has no start without a session', () => {
    const steps = [{ step: 'vote', plannedSeconds: 5, actualSeconds: 5 }];
    expect(
      fromFileSession({ plannedMinutes: 5, participants: 900, steps }, { ...dataOf(), notes: 0 }),
    ).toEqual({
      minutes: 60,
      people: 6,
      plan: {},
      record: NO_RECORD,
    });
  });
});

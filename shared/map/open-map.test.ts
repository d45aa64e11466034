// Tests the map that the window works with, built from what the sandbox read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT } from '../model/context';
import { NO_RECORD, stepsOf } from '../model/session';
import { sectionIds } from '../templates';
import { sixSection } from '../templates/six-section';
import { missingSections, toOpenMap } from './open-map';
import type { MapView } from './snapshot';
import { FACT_KEYS, type FactKey, type Facts } from './tag';

const SECTION_IDS = sectionIds('six-section');

const facts = (changes: Partial<Facts> = {}): Facts => ({
  ...(Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts),
  ...changes,
});

const view = (changes: Partial<MapView> = {}): MapView => ({
  node: '1:2',
  map: 'm1',
  facts: facts(),
  title: 'Booking app',
  personaName: 'Dana',
  personaDetails: '',
  personaFields: [],
  context: null,
  problem: '',
  problemRows: [],
  prompts: {},
  hasPhoto: false,
  counts: {},
  present: [...SECTION_IDS],
  hidden: [],
  ...changes,
});

describe('toOpenMap', () => {
  it('returns what is on the board and in storage', () => {
    const stored = facts({
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: '{"preset":"recovery"}',
      people: '13',
      minutes: '90',
      step: 'vote',
      votes: '5',
      coach: '["two-ideas"]',
      created: '2026-11-21T10:00:00.000Z',
    });
    const seen = view({
      facts: stored,
      personaDetails: 'Segment: New customer (spring)\nRole: Baker\nDog: Rex',
      context: 'Decide\nProduct: Tables',
      problem: 'Too slow',
      prompts: { hear: ['hear.messages'] },
      hasPhoto: true,
      counts: { hear: { notes: 2, names: ['Ana'] } },
      present: ['gain', 'hear', 'see', 'think-feel'],
      hidden: ['hear'],
    });
    expect(toOpenMap(seen)).toEqual({
      node: '1:2',
      id: 'm1',
      adopted: null,
      isNewer: false,
      title: 'Booking app',
      persona: 'Dana',
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: { preset: 'recovery', sections: ['pain', 'say-do', 'hear', 'think-feel', 'see', 'gain'] },
      people: 13,
      minutes: 90,
      votes: 5,
      plan: {},
      record: NO_RECORD,
      prompts: {},
      coach: ['two-ideas'],
      actions: [],
      review: [],
      series: null,
      baseline: '',
      unknownFields: {},
      created: '2026-11-21T10:00:00.000Z',
      context: { ...EMPTY_CONTEXT, goal: 'Decide', product: 'Tables' },
      hasContext: true,
      problem: 'Too slow',
      hasPhoto: true,
      shownPrompts: { hear: ['hear.messages'] },
      hidden: ['hear'],
      details: {
        name: 'Dana',
        segment: { kind: 'new', label: 'spring' },
        details: { role: 'Baker' },
        own: [{ label: 'Dog', value: 'Rex' }],
      },
      personaFields: [],
      hasDetails: true,
      problemRows: [],
      missing: ['say-do', 'pain'],
      step: 'vote',
      counts: { hear: { notes: 2, names: ['Ana'] } },
      facts: stored,
    });
  });

  it('uses defaults for a map without facts', () => {
    expect(toOpenMap(view())).toMatchObject({
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: { preset: 'outside-in' },
      people: 6,
      minutes: 60,
      votes: 3,
      context: EMPTY_CONTEXT,
      hasContext: false,
      step: 'see',
      missing: [],
    });
  });

  it('builds a usable map from any facts and board texts', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('__proto__', 'null', '[]', '1e999', 'custom'),
    );
    const stored = fc.record(
      Object.fromEntries(FACT_KEYS.map((key) => [key, text])) as Record<FactKey, typeof text>,
    );
    fc.assert(
      fc.property(stored, text, fc.shuffledSubarray([...SECTION_IDS]), (given, personaDetails, present) => {
        const map = toOpenMap(view({ facts: given, personaDetails, present }));
        expect([...map.order.sections].sort()).toEqual([...SECTION_IDS].sort());
        expect(stepsOf(map.order, sixSection).map(({ id }) => id)).toContain(map.step);
        expect([...map.missing, ...present].sort()).toEqual([...SECTION_IDS].sort());
        expect(map.people >= 1 && map.people <= 50).toBe(true);
        expect(map.minutes >= 10 && map.minutes <= 240).toBe(true);
      }),
    );
  });
});

describe('missingSections', () => {
  it("lists the template's sections that are not on the board, in template order", () => {
    expect(missingSections('six-section', ['hear', 'gain', 'hear'])).toEqual([
      'think-feel',
      'see',
      'say-do',
      'pain',
    ]);
  });
});

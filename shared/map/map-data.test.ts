// Tests that the facts on a map's root survive storage, and that anything else found there is repaired.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MINUTES, PEOPLE, VOTES } from '../model/limits';
import { LANGUAGES } from '../model/sections';
import { NO_RECORD, stepsOf } from '../model/session';
import { sectionIds, TEMPLATE_IDS } from '../templates';
import { PRESET_IDS } from '../templates/presets';
import { sixSection } from '../templates/six-section';
import type { MapData } from './map-data';
import { formatFacts, restoreMapData, restoreOrder } from './map-data';
import { FACT_KEYS, type Facts } from './tag';

const SECTION_IDS = sectionIds('six-section');
const { orders } = sixSection;

const NOW = '2026-11-21T10:00:00.000Z';

const DATA: MapData = {
  map: 'm1',
  template: 'six-section',
  size: 'regular',
  language: 'en',
  order: { preset: 'custom', sections: ['gain', 'pain', 'hear', 'say-do', 'see', 'think-feel'] },
  people: 13,
  minutes: 90,
  votes: 5,
  step: 'cluster',
  plan: { hear: 300, vote: 60 },
  record: {
    started: 1_795_000_000_000,
    ended: 0,
    entered: 1_795_000_060_000,
    notesBefore: 3,
    steps: {
      persona: { planned: 300, actual: 60, notes: 3 },
      example: { planned: 180, actual: 0, skipped: true },
    },
    prompts: { hear: ['hear.messages'] },
  },
  prompts: { pain: [{ id: 'own.1', distance: 'far', text: 'And then?' }] },
  coach: ['too-long'],
  actions: [{ id: '7:8/1', text: 'Call back', owner: 'Ben', trigger: 'when it rings, then answer' }],
  review: [{ question: 'What is missing?', answer: 'Night shifts' }],
  series: { session: 2, previous: 'm0' },
  baseline: '{"at":"2026-01-02T03:04:05.678Z"}',
  unknownFields: { '/later': { is: 1 } },
  created: '2026-01-02T03:04:05.678Z',
  places: { hear: { x: 80, y: 400, width: 888, height: 1200 } },
};

const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;

/** Places are written separately. */
const asStored = (data: MapData): Facts => ({
  ...NO_FACTS,
  ...formatFacts(data),
  places: JSON.stringify(data.places),
});
const stored = (changes: Partial<Facts> = {}): Facts => ({ ...asStored(DATA), ...changes });
const restored = (changes: Partial<Facts>) => restoreMapData('m1', stored(changes), NOW);

describe('restoreMapData', () => {
  it('round-trips stored facts', () => {
    expect(restoreMapData('m1', stored(), NOW)).toEqual(DATA);
  });

  it('uses defaults for a map without any data', () => {
    expect(restoreMapData('m2', NO_FACTS, NOW)).toEqual({
      map: 'm2',
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: { preset: 'outside-in', sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
      people: 6,
      minutes: 60,
      votes: 3,
      step: 'see',
      plan: {},
      record: NO_RECORD,
      prompts: {},
      coach: [],
      actions: [],
      review: [],
      series: null,
      baseline: '',
      unknownFields: {},
      created: NOW,
      places: {},
    });
  });

  it.each(['', 'see+hear', 'nowhere'])(
    'falls back to the first section of its order if the step "%s" is not part of it',
    (step) => expect(restored({ step }).step).toBe('gain'),
  );

  it('drops incomplete custom prompts and actions', () => {
    const prompts = JSON.stringify({ hear: [{ id: 'own.1', text: 'x' }, 5], vote: [], see: 'x' });
    const actions = JSON.stringify([
      { id: 'a', text: 'b' },
      { id: '', text: 'b', owner: '' },
      null,
      { id: 'a', text: 'b', owner: '' },
    ]);
    expect(restored({ prompts }).prompts).toEqual({ hear: [] });
    expect(restored({ actions }).actions).toEqual([{ id: 'a', text: 'b', owner: '' }]);
  });

  it('drops answers without a question, sessions without a number and triggers that are no text', () => {
    const whole = { question: 'What is missing?', answer: 'Night shifts' };
    const review = JSON.stringify([{ question: 'What is missing?', answer: '' }, { answer: 'x' }, 7, whole]);
    expect(restored({ review }).review).toEqual([whole]);
    expect(restored({ series: '{"session":0,"previous":"m0"}' }).series).toBe(null);
    expect(restored({ series: '{"session":3,"previous":4}' }).series).toEqual({ session: 3 });
    const actions = JSON.stringify([{ id: 'a', text: 'b', owner: '', trigger: 5 }]);
    expect(restored({ actions }).actions).toEqual([{ id: 'a', text: 'b', owner: '' }]);
  });

  it.each([
    { x: 80, y: 80, width: 0, height: 900 },
    { x: 80, y: 80, width: 40, height: 900 },
    { x: 80, y: 80, width: -500, height: 900 },
    { x: 80, y: 80, width: 1e300, height: 900 },
    { x: 1e300, y: -1e300, width: 888, height: 900 },
  ])('drops the place %o, where no section can be drawn', (place) => {
    expect(restored({ places: JSON.stringify({ hear: place }) }).places).toEqual({});
  });

  it.each(['0', '51', '-1', '2.5', 'six', '1e3', ' '])(
    'replaces %s people with the default of six',
    (people) => {
      expect(restored({ people }).people).toBe(6);
    },
  );

  it.each([
    'yesterday',
    '2026-11-21',
    '2026-13-01T00:00:00.000Z',
    '2026-02-30T10:00:00.000Z',
    '2026-02-20T24:00:00.000Z',
  ])('treats the creation date %s as unknown', (created) => expect(restored({ created }).created).toBe(NOW));

  it('drops stored places that are invalid', () => {
    const places = JSON.stringify({
      hear: { x: 1, y: 2, width: 888, height: 900 },
      see: { x: '1', y: 2, width: 888, height: 900 },
      pain: null,
      persona: { x: 1, y: 2, width: 888, height: 900 },
    });
    expect(restored({ places }).places).toEqual({ hear: { x: 1, y: 2, width: 888, height: 900 } });
  });

  it('repairs arbitrary strings into a usable map', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('__proto__', '{"preset":"custom","sections":["hear","hear"]}', '{"hear":{"x":1e999}}'),
    );
    const any = fc.record(
      Object.fromEntries(FACT_KEYS.map((key) => [key, text])) as Record<keyof Facts, typeof text>,
    );
    fc.assert(
      fc.property(any, (given) => {
        const data = restoreMapData('m', given, NOW);
        expect(TEMPLATE_IDS).toContain(data.template);
        expect(LANGUAGES).toContain(data.language);
        expect([...data.order.sections].sort()).toEqual([...SECTION_IDS].sort());
        expect(stepsOf(data.order, sixSection).map(({ id }) => id)).toContain(data.step);
        expect(data.votes >= VOTES.min && data.votes <= VOTES.max).toBe(true);
        expect(data.people >= PEOPLE.min && data.people <= PEOPLE.max).toBe(true);
        expect(data.minutes >= MINUTES.min && data.minutes <= MINUTES.max).toBe(true);
        expect(z.iso.datetime().safeParse(data.created).success).toBe(true);
        const unknownFields = JSON.parse(JSON.stringify(data.unknownFields));
        expect(restoreMapData('m', asStored(data), NOW)).toEqual({ ...data, unknownFields });
      }),
    );
  });
});

describe('formatFacts', () => {
  it('stores only the given facts', () => {
    expect(formatFacts({})).toEqual({});
    expect(formatFacts({ people: 7, step: 'vote' })).toEqual({ people: '7', step: 'vote' });
    expect(formatFacts({ plan: {}, coach: [], actions: [] })).toEqual({ plan: '', coach: '', actions: '' });
    const order = { preset: 'express' as const, sections: [...orders.express.sections] };
    expect(formatFacts({ order })).toEqual({ order: JSON.stringify(order) });
  });
});

describe('restoreOrder', () => {
  it.each(PRESET_IDS)("uses the preset's own sections for %s, whatever was listed", (preset) => {
    expect(restoreOrder({ preset, sections: ['gain'] }, 'six-section')).toEqual({
      preset,
      sections: orders[preset].sections,
    });
  });

  it('keeps the known sections of a custom order and adds the missing ones', () => {
    expect(
      restoreOrder({ preset: 'custom', sections: ['pain', 'x', 'pain', 'hear'] }, 'six-section').sections,
    ).toEqual(['pain', 'hear', 'think-feel', 'see', 'say-do', 'gain']);
  });

  it('returns new lists: changing one does not change the preset', () => {
    restoreOrder({ preset: 'recovery' }, 'six-section').sections.reverse();
    expect(restoreOrder({ preset: 'recovery' }, 'six-section').sections[0]).toBe('pain');
  });
});

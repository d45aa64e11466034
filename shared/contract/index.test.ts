// Tests which bodies each request accepts.

import { describe, expect, it } from 'vitest';
import { facts, NEW_MAP, plan, SOUND } from '../../tests/harness/sound-bodies';
import { editFor } from '../draw/edit';
import type { MapChanges } from '../draw/map-changes';
import { planNewMap, planSection } from '../draw/new-map';
import { toOpenMap } from '../map/open-map';
import { FACT_KEYS, type Facts } from '../map/tag';
import { ORDER_IDS } from '../model/orders';
import { PERSONA_FIELDS } from '../model/persona';
import { LANGUAGES } from '../model/sections';
import { NO_RECORD } from '../model/session';
import { sectionIds, TEMPLATE_IDS } from '../templates';
import { checkInSteps } from './check-message';
import { type RequestName, requests } from './index';

const SECTION_IDS = sectionIds('six-section');

const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;
const NAMES = Object.keys(SOUND) as RequestName[];
function check(name: RequestName, body: unknown): string | null {
  const steps = checkInSteps(requests[name].request(), body, 'body');
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Here null is a valid value: no content, or no picture. */
const NULLABLE = ['content', 'photo'];
const OPTIONAL = ['section'];

describe.each(NAMES)('%s', (name) => {
  it('accepts a valid body', () => {
    expect(check(name, SOUND[name])).toBe(null);
  });

  it('rejects an extra field', () => {
    expect(check(name, { ...SOUND[name], more: 1 })).toBe('body.more: not known');
  });

  it.each(Object.keys(SOUND[name]).filter((field) => !OPTIONAL.includes(field)))(
    'rejects a body without %s',
    (field) => {
      const body = Object.fromEntries(Object.entries(SOUND[name]).filter(([key]) => key !== field));
      expect(check(name, body)).toBe(`body.${field}: undefined`);
    },
  );

  it.each(Object.keys(SOUND[name]).filter((field) => !NULLABLE.includes(field)))(
    'rejects null for %s',
    (field) => {
      expect(check(name, { ...SOUND[name], [field]: null })).toBe(`body.${field}: null`);
    },
  );
});

describe('note.add', () => {
  it('accepts no section, but rejects what can be the id of none', () => {
    const body = SOUND['note.add'];
    expect(check('note.add', { ...body, section: 'gain' })).toBe(null);
    expect(check('note.add', { ...body, section: 'Not a section' })).toBe('body.section: string');
  });
});

describe('map.insert', () => {
  const insert = (body: unknown) => check('map.insert', body);

  it.each(ORDER_IDS)('accepts the plan of every template and language in the order %s', (preset) => {
    for (const template of TEMPLATE_IDS) {
      for (const language of LANGUAGES) {
        const order = { preset, sections: [...SECTION_IDS].reverse() };
        const spec = { ...NEW_MAP, template, language, order };
        expect(insert({ ...planNewMap(spec, 'm', facts.created ?? ''), content: null })).toBe(null);
      }
    }
  });

  it('rejects a missing plan and invalid facts', () => {
    expect(insert({ plan: null, facts, content: null })).toBe('body.plan: null');
    expect(insert({ plan, facts: { more: '1' }, content: null })).toBe('body.facts.more: not known');
    expect(insert({ plan, facts: { people: 6 }, content: null })).toBe('body.facts.people: number');
  });
});

describe('map.update and section.restore', () => {
  const mapOf = (words: string) =>
    toOpenMap({
      node: '1:2',
      map: 'm1',
      facts: { ...NO_FACTS, ...facts },
      title: words,
      personaName: words,
      personaDetails: `Role: ${words}`,
      personaFields: [{ field: 'own/Pet', label: 'Pet', text: words }],
      context: `Product: ${words}`,
      problem: words,
      problemRows: [['because…', words]],
      prompts: { gain: ['gain.measure', 'gain.reach'] },
      hasPhoto: false,
      counts: {},
      present: [...SECTION_IDS],
      hidden: [],
    });

  it.each([
    ['few', 'x'],
    ['10,000', 'x'.repeat(10_000)],
  ])('accept any change the window can make, with %s letters on the board', (_kind, words) => {
    const map = mapOf(words);
    const changes: MapChanges = {
      title: 'x'.repeat(500),
      name: 'Ida',
      segment: { kind: 'other', label: 'x'.repeat(500) },
      details: Object.fromEntries(PERSONA_FIELDS.map((field) => [field, 'x'.repeat(500)])),
      own: { label: 'x'.repeat(40), value: 'x'.repeat(500) },
      context: { product: 'x'.repeat(500), goal: '', touchpoints: ['x'.repeat(500)] },
      problem: words,
      pin: { section: 'gain', from: 'gain.reach', to: { id: 'own.1', distance: 'near', text: words } },
      prompts: { gain: [{ id: 'own.1', distance: 'near', text: 'x'.repeat(500) }] },
      step: 'see+hear',
      plan: { hear: 300 },
      record: NO_RECORD,
      votes: 3,
      coach: ['too-long'],
      actions: [{ id: 'a', text: 'x'.repeat(500), owner: '' }],
      order: { preset: 'recovery', sections: [] },
      people: 1,
      minutes: 10,
    };
    expect(check('map.update', { node: '1:2', edit: editFor(map, changes) })).toBe(null);
    expect(check('section.restore', { node: '1:2', ...planSection(map, 'gain') })).toBe(null);
  });
});

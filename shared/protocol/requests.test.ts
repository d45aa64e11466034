// What each request may carry.
import { describe, expect, it } from 'vitest';
import { editFor, type MapChanges } from '../board/edit';
import { planNewMap, planSection } from '../board/new-map';
import { toOpenMap } from '../board/open-map';
import type { Panel } from '../board/plan';
import { FACT_KEYS, type Facts } from '../board/tag';
import { PERSONA_FIELDS } from '../model/persona';
import { LANGUAGES, ORDER_IDS, SECTION_IDS, TEMPLATE_IDS } from '../model/sections';
import type { RequestName, RequestOf } from './messages';
import { requestChecks } from './requests';

const NEW_MAP = {
  title: 'Booking app',
  persona: 'Dana',
  template: 'six-section' as const,
  language: 'en' as const,
  order: { preset: 'custom' as const, sections: [...SECTION_IDS] },
  people: 50,
  minutes: 240,
};
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;
const { plan, facts } = planNewMap(NEW_MAP, 'm1', '2026-11-21T10:00:00.000Z');
const [[panel]] = plan.rows as [[Panel]];

const SOUND: { [N in RequestName]: RequestOf<N> } = {
  hello: {},
  'map.insert': { plan, facts },
  'map.open': { node: '1:2' },
  'map.update': {
    node: '1:2',
    edit: {
      texts: [{ role: 'title', to: 'x'.repeat(10_000) }],
      name: 'x'.repeat(10_000),
      facts: { people: '7' },
    },
  },
  'map.read': { node: '1:2' },
  'section.restore': { node: '1:2', panel, place: { x: -80, y: 80.5 } },
  'section.show': { node: '1:2', section: 'gain' },
  'guide.step': { node: '1:2', section: 'gain' },
  'note.add': { node: '1:2', section: 'gain', text: '', fill: '#A8DAFF' },
  'timer.set': { node: '1:2', action: 'add', seconds: 0, replace: true },
  'command.end': { message: '', error: true },
  'window.resize': { width: 300, height: 2000 },
};

const NAMES = Object.keys(SOUND) as RequestName[];

describe.each(NAMES)('%s', (name) => {
  it('takes a sound body', () => {
    expect(requestChecks[name](SOUND[name], 'body')).toBe(null);
  });

  it('refuses a field more', () => {
    expect(requestChecks[name]({ ...SOUND[name], more: 1 }, 'body')).toBe('body.more: not known');
  });

  it.each(Object.keys(SOUND[name]))('refuses a body without %s', (field) => {
    const body = Object.fromEntries(Object.entries(SOUND[name]).filter(([key]) => key !== field));
    expect(requestChecks[name](body, 'body')).toMatch(new RegExp(`^body\\.${field}: expected .+$`));
  });

  it.each(Object.keys(SOUND[name]))('refuses null for %s', (field) => {
    expect(requestChecks[name]({ ...SOUND[name], [field]: null }, 'body')).toMatch(
      new RegExp(`^body\\.${field}: expected .+$`),
    );
  });
});

describe('map.insert', () => {
  const check = requestChecks['map.insert'];

  it.each(ORDER_IDS)('takes the plan of every template and language in the order %s', (preset) => {
    for (const template of TEMPLATE_IDS) {
      for (const language of LANGUAGES) {
        for (const words of ['', 'x'.repeat(500)]) {
          const order = { preset, sections: [...SECTION_IDS].reverse() };
          const spec = { ...NEW_MAP, template, language, order, title: words, persona: words };
          expect(check(planNewMap(spec, 'm', facts.created ?? ''), 'body')).toBe(null);
        }
      }
    }
  });

  it.each([
    ['badge', { kind: 'badge', tag: panel.tag }, 'characters: expected text, found nothing'],
    ['disc', { kind: 'disc', tag: panel.tag, label: 'x', more: 1 }, 'more: not known'],
    [
      'table',
      { kind: 'table', tag: panel.tag, header: [], columnWidths: ['1'], emptyRows: 1 },
      'columnWidths[0]: expected a measure, found string',
    ],
    ['__proto__', { kind: '__proto__' }, 'kind: expected one of text, badge, disc, table, found string'],
    ['nothing', null, 'kind: expected one of text, badge, disc, table, found nothing'],
  ])('refuses a block of %s that is none', (_kind, block, problem) => {
    const body = { facts, plan: { ...plan, rows: [[{ ...panel, blocks: [block] }]] } };
    expect(check(body, 'body')).toBe(`body.plan.rows[0][0].blocks[0].${problem}`);
  });

  it('refuses a role that is none of ours', () => {
    const root = { ...plan.root, tag: { ...plan.root.tag, role: 'constructor' } };
    expect(check({ facts, plan: { ...plan, root } }, 'body')).toMatch(
      /^body\.plan\.root\.tag\.role: expected one of map, title, .+, found string$/,
    );
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
      counts: {},
      present: [...SECTION_IDS],
    });

  it.each([
    ['few', 'x'],
    ['10,000', 'x'.repeat(10_000)],
  ])('take what any change in the window brings about, with %s letters on the board', (_kind, words) => {
    const map = mapOf(words);
    const changes: MapChanges = {
      title: 'x'.repeat(500),
      name: 'Ida',
      segment: { kind: 'other', label: 'x'.repeat(500) },
      details: Object.fromEntries(PERSONA_FIELDS.map((field) => [field, 'x'.repeat(500)])),
      product: 'x'.repeat(500),
      goal: '',
      order: { preset: 'recovery', sections: [] },
      people: 1,
      minutes: 10,
    };
    expect(requestChecks['map.update']({ node: '1:2', edit: editFor(map, changes) }, 'body')).toBe(null);
    expect(requestChecks['section.restore']({ node: '1:2', ...planSection(map, 'gain') }, 'body')).toBe(null);
  });
});

// What each request may carry.
import { describe, expect, it } from 'vitest';
import { orders } from '../catalogue/orders';
import { LANGUAGES, ORDER_IDS, SECTION_IDS, TEMPLATE_IDS } from '../model/sections';
import type { RequestName, RequestOf } from './messages';
import { requestChecks } from './requests';

const PERSONA = {
  name: 'Dana',
  segment: { kind: 'new' as const, label: '' },
  details: { role: 'Baker' },
  own: [{ label: 'Dog', value: 'Rex' }],
};

const SOUND: { [N in RequestName]: RequestOf<N> } = {
  hello: {},
  'map.insert': {
    title: '',
    persona: '',
    template: 'six-section',
    language: 'en',
    order: { preset: 'custom', sections: [...SECTION_IDS] },
    people: 50,
    minutes: 240,
  },
  'map.open': { node: '1:2' },
  'map.update': { node: '1:2', changes: { persona: PERSONA, title: 'x'.repeat(10_000) } },
  'map.read': { node: '1:2' },
  'section.restore': { node: '1:2', section: 'gain' },
  'section.show': { node: '1:2', section: 'gain' },
  'guide.step': { node: '1:2', section: 'gain' },
  'note.add': { node: '1:2', section: 'gain', text: '' },
  'timer.set': { node: '1:2', action: 'add', seconds: 0, replace: true },
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
    expect(requestChecks[name](body, 'body')).toMatch(
      new RegExp(`^body\\.${field}: expected .+, found nothing$`),
    );
  });

  it.each(Object.keys(SOUND[name]))('refuses null for %s', (field) => {
    expect(requestChecks[name]({ ...SOUND[name], [field]: null }, 'body')).toMatch(
      new RegExp(`^body\\.${field}: expected .+, found null$`),
    );
  });
});

describe('map.insert', () => {
  const check = requestChecks['map.insert'];
  const sound = SOUND['map.insert'];

  it('takes every order, template and language of the catalogue', () => {
    for (const preset of ORDER_IDS) {
      const sections = preset === 'custom' ? [...SECTION_IDS].reverse() : orders[preset].sections;
      expect(check({ ...sound, order: { preset, sections } }, 'body')).toBe(null);
    }
    for (const template of TEMPLATE_IDS) expect(check({ ...sound, template }, 'body')).toBe(null);
    for (const language of LANGUAGES) expect(check({ ...sound, language }, 'body')).toBe(null);
  });
});

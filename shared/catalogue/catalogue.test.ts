// Tests that the catalogue is complete and consistent in every language.
import { describe, expect, it } from 'vitest';
import type { SectionWords } from '../locales/locale';
import { ORDER_IDS, orders } from '../model/orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../model/persona';
import { LANGUAGES, SECTION_IDS, TEMPLATE_IDS } from '../model/sections';
import { templates } from '../templates';
import { boardTexts } from './board-texts';
import { fill } from './fill';
import { sections } from './prompts';

const BLANKS = ['persona', 'product', 'touchpoint'];
const distinct = (list: readonly string[]) =>
  new Set(list.map((text) => text.toLowerCase())).size === list.length;

describe('orders', () => {
  it('include every section once', () => {
    for (const { sections } of Object.values(orders))
      expect([...sections].sort()).toEqual([...SECTION_IDS].sort());
  });

  it('differ from each other', () => {
    const lists = Object.values(orders).map(({ sections }) => sections.join());
    expect(lists.filter((list, index) => lists.indexOf(list) !== index)).toEqual([]);
  });
});

describe.each(TEMPLATE_IDS)('template %s', (id) => {
  const template = templates[id];

  it('places each of its sections and the persona once', () => {
    const areas = template.rows.flat();
    expect([...areas].sort()).toEqual([...template.sections.map((section) => section.id), 'persona'].sort());
  });

  it('has an emoji of its own for each section', () => {
    const icons = template.sections.map(({ icon }) => icon);
    expect(icons.filter((icon) => !/^\p{Extended_Pictographic}$/u.test(icon))).toEqual([]);
    expect(new Set(icons).size).toBe(icons.length);
  });
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = boardTexts[language];

  it('include a name, a reason and its basis for each order, and a label for each field and segment', () => {
    for (const id of ORDER_IDS) {
      expect(texts.orders[id]).toMatch(/\S/);
      expect(texts.bases[id]).toMatch(/\S/);
      expect(texts.reasons[id]).toMatch(/\S.*[.。]$/);
    }
    expect(Object.keys(texts.persona.fields).sort()).toEqual([...PERSONA_FIELDS].sort());
    expect(Object.keys(texts.segments).sort()).toEqual([...SEGMENT_KINDS].sort());
  });

  it('have distinct labels, so that the board can be read', () => {
    expect(distinct([...Object.values(texts.persona.fields), texts.persona.segment])).toBe(true);
    expect(distinct(Object.values(texts.segments))).toBe(true);
    expect(distinct(Object.values(texts.actions.columns))).toBe(true);
    expect(distinct(Object.values(texts.context.fields))).toBe(true);
    expect(distinct(Object.values(texts.context.frames))).toBe(true);
    expect(distinct(Object.values(texts.context.research))).toBe(true);
    expect(distinct(Object.values(texts.hashtags).flat())).toBe(true);
    expect(distinct(Object.values(texts.actions.statuses))).toBe(true);
    expect(distinct(ORDER_IDS.map((id) => texts.orders[id]))).toBe(true);
    for (const label of Object.values(texts.persona.fields)) expect(label).toMatch(/^[^:：]{1,40}$/);
  });
});

describe.each(LANGUAGES)('the sections in %s', (language) => {
  const all = Object.entries(sections[language]);
  const promptsOf = ({ prompts, more }: SectionWords) => [...prompts, ...more];

  it.each(all)('%s has a near and a far prompt on the board and at least four more', (section, words) => {
    expect(words.title).toMatch(/\S/);
    expect(words.prompts.map(({ distance }) => distance)).toEqual(['near', 'far']);
    expect(words.more.length).toBeGreaterThanOrEqual(4);
    for (const { id } of promptsOf(words)) expect(id).toMatch(new RegExp(`^${section}\\.[a-z-]+$`));
  });

  it('have prompts with ids of their own', () => {
    expect(distinct(all.flatMap(([, words]) => promptsOf(words)).map(({ id }) => id))).toBe(true);
  });

  it('speak of the persona, and use only blanks that get filled', () => {
    for (const { text } of all.flatMap(([, words]) => promptsOf(words))) {
      const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(blanks.filter((name) => !BLANKS.includes(name ?? ''))).toEqual([]);
      expect(text).toContain('{persona}');
    }
  });
});

describe('fill', () => {
  it('fills known placeholders and leaves the rest', () => {
    expect(fill('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1');
  });

  it('inserts values literally, including replacement patterns', () => {
    expect(fill('{a}', { a: '$& {a} $1' })).toBe('$& {a} $1');
  });
});

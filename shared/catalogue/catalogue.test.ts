// Tests that the catalogue is complete and consistent in every language.

import { describe, expect, it } from 'vitest';
import type { SectionWords } from '../locales/locale';
import { ORDER_IDS } from '../model/orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../model/persona';
import { isSectionId, LANGUAGES } from '../model/sections';
import { sectionIds, TEMPLATE_IDS, templateOf } from '../templates';
import { PRESET_IDS } from '../templates/presets';
import { boardTexts } from './board-texts';
import { fill } from './fill';

/** Steps around the sections; a section must not be called like one. */
const OTHER_STEPS = ['persona', 'example', 'summary', 'cluster', 'vote', 'tensions', 'problem', 'actions'];
const BLANKS = ['persona', 'product', 'touchpoint'];
const distinct = (list: readonly string[]) =>
  new Set(list.map((text) => text.toLowerCase())).size === list.length;

describe.each(TEMPLATE_IDS)('template %s', (id) => {
  const template = templateOf(id);
  const ids = sectionIds(id);

  it('has orders that include every section once and differ from each other', () => {
    const lists = PRESET_IDS.map((preset) => template.orders[preset].sections);
    for (const sections of lists) expect([...sections].sort()).toEqual([...ids].sort());
    expect(new Set(lists.map((sections) => sections.join())).size).toBe(PRESET_IDS.length);
  });

  it('merges sections that are worked on one after the other, and emphasises some that there are', () => {
    const { sections } = template.orders.express;
    for (const merged of template.merged) {
      const at = merged.map((section) => sections.indexOf(section)).sort((a, b) => a - b);
      expect(at).toEqual(at.map((_at, index) => (at[0] ?? -1) + index));
      expect(at[0]).toBeGreaterThanOrEqual(0);
    }
    for (const { emphasis = {} } of Object.values(template.orders))
      for (const section of Object.keys(emphasis)) expect(ids).toContain(section);
  });

  it('has ids that can be stored and are no name of anything else', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of ids) {
      expect(isSectionId(section)).toBe(true);
      expect([...OTHER_STEPS, 'unplaced', 'context']).not.toContain(section);
    }
  });

  it('gives a section that others have the same meaning', () => {
    for (const section of template.sections)
      for (const other of TEMPLATE_IDS.flatMap((one) => templateOf(one).sections))
        if (other.id === section.id) expect(other.aspects).toEqual(section.aspects);
  });

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
    for (const id of ORDER_IDS) expect(texts.orders[id]).toMatch(/\S/);
    for (const basis of Object.values(texts.bases)) expect(basis).toMatch(/\S/);
    expect(texts.customReason).toMatch(/\S.*[.。]$/);
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

/** Others bring words of their own. */
const SHIPPED = TEMPLATE_IDS.filter((id) => templateOf(id).words === undefined);
const SHIPPED_SECTIONS = [...new Set(SHIPPED.flatMap(sectionIds))];

describe.each(LANGUAGES)('the templates in %s', (language) => {
  const texts = boardTexts[language];

  it.each(SHIPPED)('%s has a name, what it is good for, and a reason for each order', (template) => {
    expect(texts.templates[template]).toMatch(/\S/);
    expect(texts.templateWords[template]?.about).toMatch(/\S.*[.。]$/);
    for (const preset of PRESET_IDS)
      expect(texts.templateWords[template]?.reasons[preset]).toMatch(/\S.*[.。]$/);
  });

  it('have words for every section, and distinct titles in each template', () => {
    expect(Object.keys(texts.sections).sort()).toEqual(SHIPPED_SECTIONS.sort());
    for (const template of SHIPPED)
      expect(distinct(sectionIds(template).map((id) => texts.sections[id]?.title ?? ''))).toBe(true);
  });
});

describe.each(LANGUAGES)('the sections in %s', (language) => {
  const all = Object.entries(boardTexts[language].sections);
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

// What a sample says on maps of other templates and sizes.
import { describe, expect, it } from 'vitest';
import { sectionIds, TEMPLATE_IDS } from '../../shared/templates';
import { adapted } from './adapt';
import { clinic } from './clinic';

describe.each(TEMPLATE_IDS)('the clinic on a map of %s', (template) => {
  it('has notes only in sections of that template, none of them twice', () => {
    const { notes } = adapted(clinic, template, 'regular');
    expect(Object.keys(notes).filter((section) => !sectionIds(template).includes(section))).toEqual([]);
    const texts = Object.values(notes).flatMap((all) => all.map(({ text }) => text));
    expect(texts.length).toBeGreaterThanOrEqual(24);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has four notes a section on a page, and six facts about the persona', () => {
    const { notes, persona } = adapted(clinic, template, 'compact');
    expect([...new Set(Object.values(notes).map((all) => all.length))]).toEqual([4]);
    expect(Object.keys(persona.details)).toHaveLength(6);
  });
});

it('stays as it is on the template that it was written for', () => {
  expect(adapted(clinic, 'six-section', 'regular')).toEqual(clinic);
});

// Every template, whichever there are: steps of a session, and the board that a file would give.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { promptsFor } from '../../shared/catalogue/prompts';
import { reasonOf, sectionName, sectionWords } from '../../shared/catalogue/template-words';
import { jsonImporter } from '../../shared/exchange/json/read-json';
import { restoreOrder } from '../../shared/map/map-data';
import { plannedFor } from '../../shared/map/planned-seconds';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { stepsOf } from '../../shared/model/session';
import { sectionIds, TEMPLATE_IDS, type TemplateId, templateOf } from '../../shared/templates';
import { PRESET_IDS } from '../../shared/templates/presets';
import { throughImagined } from '../harness/imagined';

const NOW = '2026-11-21T10:00:00.000Z';
const texts = boardTexts.en;

/** As a board has it: a title and two prompts a section, notes in all but the last. */
function mapOf(template: TemplateId): EmpathyMap {
  const ids = sectionIds(template);
  const order = restoreOrder({ preset: 'recovery' }, template);
  const noteId = (section: string, number: number) => `${section}.${number}`;
  return {
    type: 'empathy-map',
    version: 1,
    source: 'Empathy Map 1',
    id: 'map-1',
    title: 'Booking',
    language: 'en',
    template,
    createdAt: NOW,
    exportedAt: NOW,
    persona: { name: 'Dana' },
    order: { preset: order.preset, sections: order.sections, reason: reasonOf(order, template, texts) },
    sections: ids.map((id, at) => ({
      id,
      title: sectionName(id, texts),
      prompts: promptsFor('en', id)
        .slice(0, 2)
        .map(({ id: prompt, text }) => ({ id: prompt, text: text.replace('{persona}', 'Dana') })),
      notes:
        at === ids.length - 1 ? [] : [1, 2].map((n) => ({ id: noteId(id, n), text: `${id}, note ${n}` })),
    })),
    tensions: [{ from: noteId(ids[0] ?? '', 1), to: noteId(ids[1] ?? '', 2), label: 'yet' }],
    unplaced: [{ id: 'loose', text: 'In no section' }],
  };
}

const summaryOf = ({ template, sections, unplaced = [] }: EmpathyMap) => ({
  template,
  sections: sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)]),
  unplaced: unplaced.map(({ text }) => text),
});

describe.each(TEMPLATE_IDS)('a map of the template %s', (template) => {
  const file = mapOf(template);

  it('is the same after a board', () => {
    expect(summaryOf(throughImagined(file))).toEqual(summaryOf(file));
    expect(throughImagined(file).order).toMatchObject({ preset: 'recovery', sections: file.order.sections });
  });

  it.each(PRESET_IDS)('has in the order %s a step for each section, and shares out all minutes', (preset) => {
    const order = restoreOrder({ preset }, template);
    const steps = stepsOf(order, templateOf(template));
    expect(steps.flatMap(({ sections }) => sections).sort()).toEqual(sectionIds(template).sort());
    expect(steps.map(({ id }) => id)).toContain('summary');
    const seconds = Object.values(plannedFor({ template, order, minutes: 60, plan: {} }));
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(3600);
    expect(reasonOf(order, template, texts)).toMatch(/\S\.$/);
  });

  it('has words for each of its sections in every language, its own where that has none', () => {
    for (const language of Object.values(boardTexts))
      for (const section of sectionIds(template)) {
        expect(sectionWords(section, language)?.title).toMatch(/\S/);
        expect(sectionWords(section, language)?.prompts).toHaveLength(2);
      }
  });
});

it('an unknown section of another template is refused by its place', () => {
  const file = { ...mapOf('four-quadrant'), template: 'six-section' };
  const read = jsonImporter.read(JSON.stringify(file), { now: NOW });
  expect(read).toMatchObject({ ok: false });
  const paths = read.ok ? [] : read.problems.map(({ path }) => path);
  expect(paths).toContain('sections[0].id');
  expect(paths).toContain('order.sections[0]');
});

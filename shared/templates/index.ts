// All templates by id; the first one is the default.
import { fourQuadrant } from './four-quadrant';
import { goalFirst } from './goal-first';
import { innerAndOuter } from './inner-and-outer';
import { sixSection } from './six-section';
import type { Aspect, SectionId, Template, TemplateSection } from './template';

export const templates = {
  'six-section': sixSection,
  'four-quadrant': fourQuadrant,
  'goal-first': goalFirst,
  'inner-and-outer': innerAndOuter,
} satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;
export const TEMPLATE_IDS = /* @__PURE__ */ (() => Object.keys(templates) as TemplateId[])();
export const DEFAULT_TEMPLATE = 'six-section' satisfies TemplateId;

export const templateOf = (id: TemplateId): Template => templates[id];

/** The sections of all templates, each once. */
export const ALL_SECTIONS: readonly SectionId[] = /* @__PURE__ */ (() => [
  ...new Set(TEMPLATE_IDS.flatMap((id) => sectionIds(id))),
])();

/** In the order of the file format. */
export function sectionIds(template: TemplateId): SectionId[] {
  return templateOf(template).sections.map(({ id }) => id);
}

export const hasSection = (template: TemplateId, section: SectionId): boolean =>
  sectionIds(template).includes(section);

/** The sections that are about at least one of these. */
export const sectionsAbout = (template: TemplateId, ...aspects: readonly Aspect[]): SectionId[] =>
  templateOf(template)
    .sections.filter((section) => isAbout(section, aspects))
    .map(({ id }) => id);

const isAbout = (section: TemplateSection, aspects: readonly Aspect[]): boolean =>
  section.aspects.some((aspect) => aspects.includes(aspect));

// Which sections of a template stand for a section of another one: the same, or those that share what it is about.
import { sectionIds, sectionsAbout, TEMPLATE_IDS, type TemplateId, templateOf } from '.';
import type { SectionId, TemplateSection } from './template';

/** In whichever template has it; an id means the same section in each. */
const sectionNamed = (id: SectionId): TemplateSection | undefined =>
  TEMPLATE_IDS.flatMap((template) => templateOf(template).sections).find((section) => section.id === id);

/** None if the template has no such section, several if more than one may be meant. */
export function counterparts(section: SectionId, template: TemplateId): SectionId[] {
  if (sectionIds(template).includes(section)) return [section];
  return sectionsAbout(template, ...(sectionNamed(section)?.aspects ?? []));
}

/** The only section that can be meant, if there is one. */
export function counterpart(section: SectionId, template: TemplateId): SectionId | null {
  const [only, ...others] = counterparts(section, template);
  return only !== undefined && others.length === 0 ? only : null;
}

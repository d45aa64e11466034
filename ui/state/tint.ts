// A section's colour by name. Pure.
import { templates } from '../../shared/catalogue/templates';
import type { Tint } from '../../shared/catalogue/types';
import type { SectionId, TemplateId } from '../../shared/model/sections';

export function tintOf(template: TemplateId, section: SectionId): Tint {
  return templates[template].sections.find(({ id }) => id === section)?.tint ?? 'white';
}

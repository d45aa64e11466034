// A section's colour by name. Pure.

import type { SectionId, TemplateId } from '../../shared/model/sections';
import { templates } from '../../shared/templates';
import type { Tint } from '../../shared/templates/template';

export function tintOf(template: TemplateId, section: SectionId): Tint {
  return templates[template].sections.find(({ id }) => id === section)?.tint ?? 'white';
}

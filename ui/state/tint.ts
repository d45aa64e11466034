// A section's colour by name. Pure.

import type { TemplateId } from '../../shared/templates';
import { templates } from '../../shared/templates';
import type { SectionId, Tint } from '../../shared/templates/template';

export function tintOf(template: TemplateId, section: SectionId): Tint {
  return templates[template].sections.find(({ id }) => id === section)?.tint ?? 'white';
}

// A section's number on the section's own colour, as on the board. The number carries the meaning.
import { templates } from '../../shared/catalogue/templates';
import type { SectionId, TemplateId } from '../../shared/model/sections';

export function SectionBadge({
  template,
  section,
  number,
}: {
  template: TemplateId;
  section: SectionId;
  number: number;
}) {
  const tint = templates[template].sections.find(({ id }) => id === section)?.tint;
  return (
    <span class="badge" data-tint={tint}>
      {number}
    </span>
  );
}

// A section's number on the section's colour, as on the board. The number carries the meaning.

import type { TemplateId } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import { tintOf } from '../state/tint';

export function SectionBadge({
  template,
  section,
  number,
}: {
  template: TemplateId;
  section: SectionId;
  number: number;
}) {
  return (
    <span class="badge" data-tint={tintOf(template, section)}>
      {number}
    </span>
  );
}

// The areas of a board, one per row: its title, its notes, and the section that it stands for.

import type { FoundBoard } from '../../../shared/adopt/recognise-boards';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import { sectionIds } from '../../../shared/templates';
import type { SectionId } from '../../../shared/templates/template';
import { tintOf } from '../../state/tint';
import { useLocale } from '../../use-locale';
import { shorten } from '../review/part';

export interface AreaListProps {
  board: FoundBoard;
  /** The area that the picture is to point out; null for none. */
  onChoose: (node: string | null) => void;
  onChange: (node: string, section: SectionId | null) => void;
}

export function AreaList({ board: { template, regions }, onChoose, onChange }: AreaListProps) {
  const { board, countText, texts } = useLocale();
  const words = texts.adopt;
  return (
    <ul class="rows areas" aria-label={words.areas}>
      {regions.map(({ node, heading, section, notes }, at) => (
        <li
          key={node}
          class="row"
          onPointerEnter={() => onChoose(node)}
          onPointerLeave={() => onChoose(null)}
        >
          <span class="area-number" data-tint={section === null ? undefined : tintOf(template, section)}>
            {at + 1}
          </span>
          <div class="row-text">
            <span>{heading === '' ? words.unnamed : shorten(heading)}</span>
            <span class="muted">{countText(words.notes, notes.length)}</span>
          </div>
          <select
            aria-label={fill(words.sectionOf, { area: heading === '' ? String(at + 1) : shorten(heading) })}
            value={section ?? ''}
            onFocus={() => onChoose(node)}
            onBlur={() => onChoose(null)}
            onChange={({ currentTarget: { value } }) => onChange(node, value === '' ? null : value)}
          >
            <option value="">{words.unused}</option>
            {sectionIds(template).map((id) => (
              <option key={id} value={id}>
                {sectionName(id, board)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

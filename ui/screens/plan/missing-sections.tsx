// Sections deleted from the board, each with a button to restore it.

import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

export interface MissingSectionsProps {
  missing: SectionId[];
  onRestore: (section: SectionId) => void;
}

export function MissingSections({ missing, onRestore }: MissingSectionsProps) {
  const { board, texts } = useLocale();
  if (missing.length === 0) return null;
  return (
    <div class="notice">
      <h3>{texts.plan.missing}</h3>
      <ul class="buttons" aria-label={texts.plan.missing}>
        {missing.map((section) => (
          <li key={section}>
            <Button onClick={() => onRestore(section)}>
              {fill(texts.plan.restore, { section: sectionName(section, board) })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

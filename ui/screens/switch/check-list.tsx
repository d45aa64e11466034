// Notes that may go into several sections, each with a proposal that the facilitator can change.
import { useId } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { Check } from '../../../shared/switch/plan-switch';
import type { SectionId } from '../../../shared/templates/template';
import { useLocale } from '../../use-locale';
import { shorten } from '../review/part';

export interface CheckListProps {
  checks: readonly Check[];
  /** By the key of a check. */
  onChoose: (key: string, section: SectionId) => void;
}

export function CheckList({ checks, onChoose }: CheckListProps) {
  const { texts } = useLocale();
  const words = texts.switching;
  const heading = useId();
  return (
    <section class="group" aria-labelledby={heading}>
      <h3 id={heading}>{words.check}</h3>
      <p class="muted">{words.checkWhy}</p>
      <ul class="rows sorting">
        {checks.map((check) => (
          <Row key={check.key} check={check} onChoose={(section) => onChoose(check.key, section)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  check: Check;
  onChoose: (section: SectionId) => void;
}

/** What people have put together goes together. */
function Row({ check: { texts: notes, from, to, options }, onChoose }: RowProps) {
  const { board, countText, texts } = useLocale();
  const words = texts.switching;
  const [first = ''] = notes;
  const more = notes.length - 1;
  const origin = from === '' ? board.kept : sectionName(from, board);
  return (
    <li class="row">
      <div class="row-text">
        <span>{first}</span>
        <span class="muted">{more === 0 ? origin : `${origin} · ${countText(words.more, more)}`}</span>
      </div>
      <select
        aria-label={fill(words.sectionOf, { note: shorten(first) })}
        value={to}
        onChange={({ currentTarget }) => onChoose(options[currentTarget.selectedIndex] ?? to)}
      >
        {options.map((section) => (
          <option key={section} value={section}>
            {sectionName(section, board)}
          </option>
        ))}
      </select>
    </li>
  );
}

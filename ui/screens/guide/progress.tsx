// How far the session is: one segment a section, as long as the time planned for it.
import type { SectionId } from '../../../shared/model/sections';
import { board, fill, texts } from '../../texts';

export interface ProgressProps {
  sections: SectionId[];
  seconds: Partial<Record<SectionId, number>>;
  index: number;
}

export function Progress({ sections, seconds, index }: ProgressProps) {
  const next = sections[index + 1];
  return (
    <div>
      <div class="progress" aria-hidden="true">
        {sections.map((section, position) => (
          <i
            key={section}
            class={position < index ? 'done' : position === index ? 'now' : undefined}
            style={{ flexGrow: String(seconds[section] ?? 1) }}
          />
        ))}
      </div>
      <p class="progress-line">
        <span>{fill(texts.guide.step, { step: index + 1, count: sections.length })}</span>
        <span>{next ? fill(texts.guide.next, { section: board.sections[next] }) : texts.guide.last}</span>
      </p>
    </div>
  );
}

// Session progress: one segment per step, scaled to its time, in its section's colour. Shape shows the state, too.

import { fill } from '../../../shared/catalogue/fill';
import type { ScheduleRow } from '../../../shared/model/schedule';
import type { TemplateId } from '../../../shared/templates';
import type { SectionId } from '../../../shared/templates/template';
import { stepTitle } from '../../state/steps';
import { tintOf } from '../../state/tint';
import { useLocale } from '../../use-locale';

interface ProgressProps {
  rows: ScheduleRow[];
  at: number;
  template: TemplateId;
  /** Seconds in the current step. */
  inStep: number;
}

export function Progress({ rows, at, template, inStep }: ProgressProps) {
  const locale = useLocale();
  const { texts } = locale;
  const count = (state: ScheduleRow['state']) => rows.filter((row) => row.state === state).length;
  const current = rows[at];
  const label = fill(texts.session.bar, {
    step: at + 1,
    count: rows.length,
    name: current ? stepTitle(current.step, locale) : '',
    done: count('done'),
    skipped: count('skipped'),
  });
  const tint = ([section]: SectionId[]) => (section ? tintOf(template, section) : 'none');
  const filled = (planned: number) => Math.min(100, Math.round((100 * inStep) / Math.max(1, planned)));
  return (
    <div class="progress" role="img" aria-label={label}>
      {rows.map(({ step, state, planned, seconds }) => (
        <i
          key={step.id}
          class={state === 'now' && inStep > planned ? 'now over' : state}
          data-tint={tint(step.sections)}
          style={{
            flexGrow: String(Math.max(1, seconds)),
            ...(state === 'now' ? { '--filled': `${filled(planned)}%` } : {}),
          }}
        />
      ))}
    </div>
  );
}

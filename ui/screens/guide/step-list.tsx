// All steps of the session with planned and actual time; clicking one goes there.
import type { Schedule, ScheduleRow } from '../../../shared/model/schedule';
import type { StepId } from '../../../shared/model/session';
import { formatClock } from '../../state/clock';
import { stepTitle } from '../../state/steps';
import { useLocale } from '../../use-locale';

export function StepList({ schedule, onGo }: { schedule: Schedule; onGo: (step: StepId) => void }) {
  const locale = useLocale();
  const { texts } = locale;
  const { columns, states, stepsOf } = texts.cards.list;
  return (
    <div class="steps">
      <p class="step-row muted" aria-hidden="true">
        <span class="step-name">{columns.step}</span>
        <span class="step-time">{columns.planned}</span>
        <span class="step-time">{columns.real}</span>
      </p>
      <ol aria-label={stepsOf}>
        {schedule.rows.map((row) => (
          <li key={row.step.id}>
            <button
              type="button"
              class={`step-row ${row.state}`}
              aria-current={row.state === 'now' ? 'step' : undefined}
              onClick={() => onGo(row.step.id)}
            >
              <span class="step-name">{stepTitle(row.step, locale)}</span>
              <span class="muted">{states[row.state]}</span>
              <span class="step-time">{formatClock(row.planned)}</span>
              <span class="step-time">{realTime(row, schedule.inStep)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** For upcoming steps, only shown if their time has changed from the plan. */
function realTime({ state, planned, seconds }: ScheduleRow, inStep: number): string {
  if (state === 'now') return formatClock(inStep);
  if (state === 'skipped' && seconds === 0) return '–';
  if (state !== 'next') return formatClock(seconds);
  return seconds === planned ? '' : `→ ${formatClock(seconds)}`;
}

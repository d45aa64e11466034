// Session progress: one segment per step, scaled to its time. Shape as well as colour shows the state.
import type { ScheduleRow } from '../../../shared/model/session';
import { stepTitle } from '../../state/steps';
import { fill, texts } from '../../texts';

export function Progress({ rows, at }: { rows: ScheduleRow[]; at: number }) {
  const count = (state: ScheduleRow['state']) => rows.filter((row) => row.state === state).length;
  const current = rows[at];
  const label = fill(texts.session.bar, {
    step: at + 1,
    count: rows.length,
    name: current ? stepTitle(current.step) : '',
    done: count('done'),
    skipped: count('skipped'),
  });
  return (
    <div class="progress" role="img" aria-label={label}>
      {rows.map(({ step, state, seconds }) => (
        <i key={step.id} class={state} style={{ flexGrow: String(Math.max(1, seconds)) }} />
      ))}
    </div>
  );
}

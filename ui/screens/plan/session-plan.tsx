// The session's steps with their times. A step set by hand keeps its time, and the others share the rest.

import { fill } from '../../../shared/catalogue/fill';
import type { OpenMap } from '../../../shared/map/open-map';
import { plannedFor } from '../../../shared/map/planned-seconds';
import { type FixedSeconds, type Step, stepsOf } from '../../../shared/model/session';
import { templateOf } from '../../../shared/templates';
import { Button } from '../../components/button';
import { CommitField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import { formatClock } from '../../state/clock';
import { parseTime } from '../../state/step-time';
import { stepTitle } from '../../state/steps';
import { useLocale } from '../../use-locale';

export function SessionPlan({ map, actions }: { map: OpenMap; actions: Actions }) {
  const locale = useLocale();
  const { texts } = locale;
  const planned = plannedFor(map);

  function fix(step: Step, seconds: number): void {
    const plan = { ...map.plan, [step.id]: seconds };
    const values = { step: stepTitle(step, locale), time: formatClock(seconds) };
    void actions.update(map, { plan }, fill(texts.plan.planned, values));
  }

  function release(step: Step): void {
    const { [step.id]: _free, ...plan }: FixedSeconds = map.plan;
    void actions.update(map, { plan }, fill(texts.plan.follows, { step: stepTitle(step, locale) }));
  }

  function check({ id }: Step, typed: string): string | undefined {
    const seconds = parseTime(typed);
    if (seconds === null) return texts.plan.badTime;
    const after = plannedFor({ ...map, plan: { ...map.plan, [id]: seconds } });
    return after[id] === seconds ? undefined : texts.plan.noTime;
  }

  return (
    <>
      <p class="muted">{texts.plan.sessionPlanHint}</p>
      <ol class="step-list" aria-label={texts.plan.sessionPlan}>
        {stepsOf(map.order, templateOf(map.template)).map((step) => (
          <li key={step.id}>
            <CommitField
              label={stepTitle(step, locale)}
              value={formatClock(planned[step.id] ?? 0)}
              check={(typed) => check(step, typed)}
              onCommit={(typed) => fix(step, parseTime(typed) ?? 0)}
            />
            {map.plan[step.id] !== undefined && (
              <p class="fixed">
                <span class="chip">{texts.plan.fixed}</span>
                <Button variant="quiet" onClick={() => release(step)}>
                  {texts.plan.follow}
                  <span class="visually-hidden"> {stepTitle(step, locale)}</span>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

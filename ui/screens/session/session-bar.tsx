// The bar that stands above every tab while a session runs, and above Guide before and after: where the session
// is, its clock, and the way on. Everything stays in one place.

import { fill } from '../../../shared/catalogue/fill';
import { isWork, placeIn, scheduleAt, stepTitle } from '../../state/steps';
import { tintOf } from '../../state/tint';
import { useLocale } from '../../use-locale';
import type { GuideProps } from '../guide/guide-props';
import { phaseOf, type SessionPart } from './part';
import { Progress } from './progress';
import { ReplaceQuestion, RevealQuestion } from './questions';
import { SessionLine } from './session-line';
import { StepClock } from './step-clock';
import { useNow } from './use-now';
import { useShortcuts } from './use-shortcuts';
import { WayOn } from './way-on';

export function SessionBar({ map, state, actions }: GuideProps) {
  const { texts } = useLocale();
  const phase = phaseOf(map.record);
  const isOn = phase === 'running';
  const now = useNow(isOn, 1000, map.record);
  const place = placeIn(map);
  const { before, after } = place;
  const schedule = scheduleAt(map, place, now);
  const isTiming = state.timer.state !== 'stopped' || state.timer.ranOut;
  useShortcuts(state.tab === 'guide', {
    ...(before ? { back: () => void actions.goToStep(before.id) } : {}),
    ...(after ? { next: () => void actions.goToStep(after.id) } : {}),
    ...(isOn || isTiming ? { extend: () => void actions.extendStep() } : {}),
  });
  const part = { map, state, actions, place, schedule, phase, now };
  return (
    <section class={`session ${phase}`} aria-label={texts.session.heading}>
      <Head {...part} />
      <Progress rows={schedule.rows} at={place.at} template={map.template} inStep={schedule.inStep} />
      <SessionLine {...part} />
      <WayOn {...part} />
      {state.replacing !== null && (
        <ReplaceQuestion timer={state.timer} onAnswer={(yes) => void actions.answerReplace(yes)} />
      )}
      {state.revealing !== null && (
        <RevealQuestion map={map} onAnswer={(answer) => void actions.answerReveal(answer)} />
      )}
    </section>
  );
}

function Head({ map, state, place, schedule, phase }: SessionPart) {
  const locale = useLocale();
  const { texts } = locale;
  const { step, work, steps } = place;
  const { ready, ended, facts, endedFacts } = texts.session;
  const elapsed = Math.floor(schedule.elapsed / 60);
  const [section] = step.sections;
  const number = work.indexOf(step) + 1;
  if (phase !== 'running') {
    const isBefore = phase === 'before';
    const words = isBefore ? facts : endedFacts;
    const numbered = map.series ? `${fill(texts.again.number, { number: map.series.session })} · ` : '';
    return (
      <div class="session-head">
        <div class="session-name">
          <p class="session-title">{isBefore ? ready : ended}</p>
          <p class="muted">{`${numbered}${fill(words, { count: steps.length, minutes: map.minutes, elapsed })}`}</p>
        </div>
        {(isBefore || state.timer.state !== 'stopped') && (
          <StepClock map={map} place={place} timer={state.timer} isRunning={false} />
        )}
      </div>
    );
  }
  return (
    <div class="session-head">
      <span class="tile" aria-hidden="true" data-tint={section && tintOf(map.template, section)}>
        {number > 0 ? number : '•'}
      </span>
      <div class="session-name">
        <h2>{stepTitle(step, locale)}</h2>
        <p class="muted">
          {isWork(step) && `${fill(texts.guide.step, { step: number, count: work.length })} · `}
          {fill(texts.session.soFar, { elapsed, minutes: map.minutes })}
        </p>
      </div>
      <StepClock map={map} place={place} timer={state.timer} isRunning />
    </div>
  );
}

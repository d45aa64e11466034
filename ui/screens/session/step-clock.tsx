// The clock of the session bar: time planned, time left, or how far the step is over its time.

import { fill } from '../../../shared/catalogue/fill';
import type { OpenMap } from '../../../shared/map/open-map';
import { formatClock } from '../../state/clock';
import type { HeardTimer } from '../../state/state';
import { clockAt, type Place } from '../../state/steps';
import { useLocale } from '../../use-locale';
import { useNow } from './use-now';

const REDRAW_MS = 250;

export interface StepClockProps {
  map: OpenMap;
  place: Place;
  timer: HeardTimer;
  isRunning: boolean;
}

export function StepClock({ map, place, timer, isRunning }: StepClockProps) {
  const { texts } = useLocale();
  const now = useNow(isRunning || timer.state === 'running', REDRAW_MS, timer, map.record);
  const { kind, seconds } = clockAt(map, place, timer, now);
  // Before a session, the whole of it is what matters.
  const shown = formatClock(kind === 'planned' ? map.minutes * 60 : seconds);
  const names = { planned: texts.guide.planned, left: texts.guide.timeLeft, over: texts.guide.timeOver };
  return (
    <span class={`clock ${kind}`} role="timer" aria-label={names[kind]}>
      {kind === 'over' ? fill(texts.guide.clockOver, { clock: shown }) : shown}
    </span>
  );
}

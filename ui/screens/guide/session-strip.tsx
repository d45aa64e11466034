// The whole session: current position, planned and actual time, overrun, and all steps.
import { useEffect } from 'preact/hooks';
import type { OpenMap } from '../../../shared/map/open-map';
import { isRunning } from '../../../shared/model/session';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import type { GuideChoice } from '../../state/state';
import {
  isLeftOpen,
  isWork,
  minutesOver,
  overSentence,
  type Place,
  scheduleAt,
  stepTitle,
  timeForStep,
  toMinutes,
} from '../../state/steps';
import { fill, texts } from '../../texts';
import { KeyHint } from './key-hint';
import { Progress } from './progress';
import { StepList } from './step-list';
import { useNow } from './use-now';
import { KEY_NAMES } from './use-shortcuts';

const STEPS = 'steps';

export interface SessionStripProps {
  map: OpenMap;
  place: Place;
  open: GuideChoice['open'];
  actions: Actions;
}

export function SessionStrip({ map, place, open, actions }: SessionStripProps) {
  const now = useNow(isRunning(map.record), 1000, map.record);
  const schedule = scheduleAt(map, place, now);
  const showsSteps = open.includes(STEPS);
  const index = place.work.indexOf(place.step);
  return (
    <section class="session" aria-label={texts.session.heading}>
      <Progress rows={schedule.rows} at={place.at} />
      <p class="progress-line">
        <span>
          {isWork(place.step) && fill(texts.guide.step, { step: index + 1, count: place.work.length })}
        </span>
        <span>
          {place.after ? fill(texts.guide.next, { step: stepTitle(place.after) }) : texts.guide.last}
        </span>
      </p>
      <div class="session-line">
        <button
          type="button"
          class="disclosure"
          aria-expanded={showsSteps}
          onClick={() => actions.toggle(STEPS)}
        >
          {texts.session.allSteps}
        </button>
        <span class="session-time">{timeSentence(map, place, schedule.elapsed)}</span>
        <SessionButton map={map} place={place} actions={actions} />
      </div>
      <Overrun map={map} place={place} now={now} onAnnounce={actions.sayOver} />
      {isLeftOpen(map, now) && (
        <div class="notice">
          <p>{fill(texts.session.long, { since: describeMoment(map.record.entered) })}</p>
          <Button onClick={() => void actions.restartStep()}>{texts.session.anew}</Button>
        </div>
      )}
      {showsSteps && <StepList schedule={schedule} onGo={(step) => void actions.goToStep(step)} />}
    </section>
  );
}

const describeMoment = (moment: number): string =>
  new Date(moment).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });

function timeSentence({ minutes, record }: OpenMap, { at, steps }: Place, seconds: number): string {
  const { minutesPlanned, ended, soFar } = texts.session;
  if (record.started === 0) return fill(minutesPlanned, { minutes });
  const elapsed = Math.floor(seconds / 60);
  const words = record.ended > 0 ? ended : soFar;
  return fill(words, { elapsed, minutes, step: at + 1, count: steps.length });
}

function SessionButton({ map, place, actions }: Pick<SessionStripProps, 'map' | 'place' | 'actions'>) {
  const { after } = place;
  if (!isRunning(map.record)) {
    return (
      <Button onClick={() => void actions.startSession()}>
        {map.record.started === 0 ? texts.session.start : texts.session.resume}
      </Button>
    );
  }
  if (!after) return null;
  return (
    <Button variant="quiet" keys={KEY_NAMES.skip.keys} onClick={() => void actions.goToStep(after.id, true)}>
      {texts.session.skip} <KeyHint of="skip" />
    </Button>
  );
}

interface OverrunProps {
  map: OpenMap;
  place: Place;
  now: number;
  onAnnounce: (text: string) => void;
}

function Overrun({ map, place, now, onAnnounce }: OverrunProps) {
  const schedule = scheduleAt(map, place, now);
  const minutes = minutesOver(schedule, timeForStep(map, place));
  const isOver = minutes > 0 && isRunning(map.record) && !isLeftOpen(map, now);
  const sentence = overSentence(place.step, minutes, schedule);
  useEffect(() => {
    if (isOver) onAnnounce(sentence);
  }, [isOver, sentence]);
  const late = isRunning(map.record) ? toMinutes(schedule.overtime) : 0;
  if (!isOver && late === 0) return null;
  return (
    <p class="running-over">
      {isOver && sentence} {late > 0 && fill(texts.session.overtime, { minutes: late })}
    </p>
  );
}

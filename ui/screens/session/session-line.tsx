// The line below the session's progress: on time or not and what got shorter, the timer, and rare actions.
import { useEffect } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { timeForStep } from '../../../shared/map/step-time';
import { isRunning, type Step } from '../../../shared/model/session';
import { Button } from '../../components/button';
import { PauseIcon, PlayIcon, TargetIcon } from '../../components/icons';
import { MoreMenu } from '../../components/more-menu';
import type { Locale } from '../../locale';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import {
  endOf,
  isLeftOpen,
  isWork,
  minutesOver,
  overSentence,
  shorterSentence,
  toMinutes,
} from '../../state/steps';
import { useLocale } from '../../use-locale';
import { KeyHint } from './key-hint';
import type { SessionPart } from './part';
import { KEY_NAMES } from './use-shortcuts';

export function SessionLine(part: SessionPart) {
  const { texts } = useLocale();
  const { state, actions, phase } = part;
  const isTiming = state.timer.state !== 'stopped' || state.timer.ranOut;
  return (
    <div class="session-line">
      <Progressing {...part} />
      <Button variant="icon" label={texts.guide.show} onClick={() => void actions.showStep()}>
        <TargetIcon />
      </Button>
      <TimerButton timer={state.timer.state} actions={actions} />
      {(phase !== 'before' || isTiming) && <Rare {...part} />}
      {(phase === 'running' || isTiming) && (
        <span class="extend">
          <Button keys={KEY_NAMES.extend.keys} onClick={() => void actions.extendStep()}>
            {texts.guide.timer.add} <KeyHint of="extend" />
          </Button>
        </span>
      )}
    </div>
  );
}

/** On time, late, or what got shorter; said aloud once per step that runs over. */
function Progressing({ map, state, place, schedule, phase, now, actions }: SessionPart) {
  const locale = useLocale();
  const { texts } = locale;
  const minutes = minutesOver(schedule, timeForStep(map, place));
  const isOver = minutes > 0 && isRunning(map.record) && !isLeftOpen(map, now);
  const sentence = overSentence(place.step, minutes, schedule, locale);
  useEffect(() => {
    if (isOver) actions.sayOver(sentence);
  }, [isOver, sentence]);
  const words = texts.session;
  if (phase !== 'running') return <p>{phase === 'before' && whoIsHere(state, map.people, locale)}</p>;
  const end = locale.time(endOf(schedule, now));
  if (schedule.overtime >= 30) {
    return (
      <p class="short">{fill(words.late, { minutes: Math.max(1, toMinutes(schedule.overtime)), end })}</p>
    );
  }
  const shorter = shorterSentence(schedule, locale);
  return shorter === '' ? <p>{fill(words.onTime, { end })}</p> : <p class="short">{shorter}</p>;
}

function whoIsHere(
  { people: { active } }: State,
  planned: number,
  { countText, enumerate, texts }: Locale,
): string {
  if (active === null) return '';
  const here = active.length + 1;
  const words = texts.session;
  const said = countText(words.here, here);
  return enumerate([said, here === planned ? words.asPlanned : fill(words.ofPlanned, { planned })]);
}

/** One button that changes: it keeps the focus. */
function TimerButton({ timer, actions }: { timer: State['timer']['state']; actions: Actions }) {
  const { texts } = useLocale();
  const words = texts.guide.timer;
  const run = {
    stopped: { label: words.start, act: actions.startTimer },
    running: { label: words.pause, act: () => actions.setTimer('pause', 0) },
    paused: { label: words.resume, act: actions.resumeTimer },
  }[timer];
  return (
    <Button variant="icon" label={run.label} onClick={() => void run.act()}>
      {timer === 'running' ? <PauseIcon /> : <PlayIcon />}
    </Button>
  );
}

function Rare({ state, actions, place, phase }: SessionPart) {
  const { texts } = useLocale();
  const { before, after, sectionBefore, sectionAfter } = place;
  const words = texts.session;
  const isOn = phase === 'running';
  const go =
    (to: Step | undefined, isSkip = false) =>
    () =>
      to && void actions.goToStep(to.id, isSkip);
  return (
    <MoreMenu label={texts.session.more}>
      {isOn && after && <Item onClick={go(after, true)}>{words.skip}</Item>}
      {isOn && sectionBefore && before && !isWork(before) && (
        <Item onClick={go(sectionBefore)}>{texts.guide.previous}</Item>
      )}
      {isOn && sectionAfter && after && !isWork(after) && (
        <Item onClick={go(sectionAfter)}>{texts.guide.nextSection}</Item>
      )}
      {state.timer.state !== 'stopped' && (
        <Item onClick={() => void actions.setTimer('stop', 0)}>{texts.guide.timer.stop}</Item>
      )}
      {phase !== 'before' && <Item onClick={() => void actions.startOver()}>{words.startOver}</Item>}
      {isOn && after && <Item onClick={() => void actions.finishSession()}>{words.finish}</Item>}
    </MoreMenu>
  );
}

const Item = ({ children, onClick }: { children: string; onClick: () => void }) => (
  <Button variant="quiet" onClick={onClick}>
    {children}
  </Button>
);

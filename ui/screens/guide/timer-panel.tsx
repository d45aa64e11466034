// The section's countdown: the clock, its buttons, and the question before one timer replaces another.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { formatClock, remainingAt } from '../../state/clock';
import type { HeardTimer, State } from '../../state/state';
import { fill, texts } from '../../texts';
import { KeyHint } from './key-hint';
import { useNow } from './use-now';
import { KEY_NAMES } from './use-shortcuts';

const REDRAW_MS = 250;

export function Clock({ timer, planned }: { timer: HeardTimer; planned: number }) {
  const now = useNow(timer.state === 'running', REDRAW_MS, timer);
  const idle = timer.state === 'stopped' && !timer.ranOut;
  const left = timer.ranOut ? 0 : remainingAt(timer, Math.max(now, timer.receivedAt));
  const seconds = idle ? planned : left;
  return (
    <div class={idle ? 'clock idle' : 'clock'}>
      {idle && <span class="muted">{texts.guide.planned}</span>}
      <span class="digits" role="timer" aria-label={idle ? texts.guide.planned : texts.guide.timeLeft}>
        {formatClock(seconds)}
      </span>
    </div>
  );
}

export interface TimerPanelProps {
  state: State;
  planned: number;
  canExtend: boolean;
  actions: Actions;
}

export function TimerPanel({ state: { timer, replacing }, planned, canExtend, actions }: TimerPanelProps) {
  const { setTimer } = actions;
  const words = texts.guide.timer;
  const { state } = timer;
  // A single button with a changing label: it keeps the focus, and receives it from buttons that disappear.
  const main = useRef<HTMLButtonElement>(null);
  const mainAction = { stopped: 'start', running: 'pause', paused: 'resume' } as const;
  const action = mainAction[state];

  function stop(): void {
    main.current?.focus();
    void setTimer('stop', 0);
  }

  function answer(replace: boolean): void {
    main.current?.focus();
    void actions.answerReplace(replace);
  }

  return (
    <>
      <div class="buttons">
        <Button buttonRef={main} onClick={() => void setTimer(action, action === 'start' ? planned : 0)}>
          {words[action]}
        </Button>
        {state !== 'stopped' && <Button onClick={stop}>{words.stop}</Button>}
        {canExtend && (
          <Button keys={KEY_NAMES.extend.keys} onClick={() => void actions.extendStep()}>
            {words.add} <KeyHint of="extend" />
          </Button>
        )}
      </div>
      {replacing !== null && <ReplaceQuestion timer={timer} onAnswer={answer} />}
    </>
  );
}

function ReplaceQuestion({ timer, onAnswer }: { timer: HeardTimer; onAnswer: (yes: boolean) => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  const question = fill(texts.guide.busyTimer, { clock: formatClock(timer.remaining) });
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswer(false);
      }}
    >
      <p>{question}</p>
      <div class="buttons">
        <Button onClick={() => onAnswer(true)}>{texts.guide.replace}</Button>
        <Button variant="quiet" buttonRef={keep} onClick={() => onAnswer(false)}>
          {texts.guide.keep}
        </Button>
      </div>
    </div>
  );
}

// The session timer: FigJam's own if there is one, which is one per file and visible to everybody
// (docs/platform.md K); otherwise a countdown stored on the map. That is stored as a moment, not as ticks, so
// that everybody sees the same clock.
import type { RequestOf } from '../shared/contract';
import { problemIn } from '../shared/contract/check-message';
import { type TimerState, timerStateSchema } from '../shared/contract/timer-state';
import { changeCountdown, leftAt, restoreCountdown } from '../shared/model/countdown';
import { warn } from './failures';
import { isFigjam } from './read/board-node';

/** `stored` is the map's own countdown; it counts where FigJam's timer is at rest. */
export function readTimer(stored: () => string): TimerState {
  const editor = readEditorTimer();
  if (editor !== null && editor.state !== 'stopped') return editor;
  const own = toTimer(stored());
  return editor === null || own.state !== 'stopped' ? own : editor;
}

/** Null in Design, and where Figma does not let the timer be used: then the map keeps its own countdown. */
function readEditorTimer(): TimerState | null {
  if (!isFigjam()) return null;
  try {
    const { timer } = figma;
    if (timer === undefined) return null;
    const { state, remaining, total } = timer;
    const read = {
      kind: 'figjam' as const,
      state: state.toLowerCase() as TimerState['state'],
      remaining,
      total,
    };
    return problemIn(timerStateSchema(), read, '') === null ? read : null;
  } catch (error) {
    warn('the timer', error);
    return null;
  }
}

function toTimer(stored: string): TimerState {
  const now = Date.now();
  const countdown = restoreCountdown(stored, now);
  const { state, total } = countdown;
  return { kind: 'own', state, remaining: Math.ceil(leftAt(countdown, now) / 1000), total };
}

type Order = Pick<RequestOf<'timer.set'>, 'action' | 'seconds'>;

export function changeCountdownText(stored: string, { action, seconds }: Order): string {
  const now = Date.now();
  return JSON.stringify(changeCountdown(restoreCountdown(stored, now), action, seconds, now));
}

/** Not part of the document, so it cannot be rolled back. False where Figma refuses. */
export function setEditorTimer({ action, seconds }: Order): boolean {
  try {
    const timer = figma.timer as TimerAPI;
    if (action === 'start') timer.start(seconds);
    else if (action === 'add') extend(timer, seconds);
    else timer[action]();
    return true;
  } catch (error) {
    warn('the timer', error);
    return false;
  }
}

/** Starting a paused timer makes it run, so pause it again. */
function extend(timer: TimerAPI, seconds: number): void {
  const { state, remaining } = timer;
  if (state === 'STOPPED') return;
  timer.start(remaining + seconds);
  if (state === 'PAUSED') timer.pause();
}

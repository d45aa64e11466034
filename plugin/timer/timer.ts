// One timer for the session: FigJam's own where it exists, one a file, seen by everybody (docs/platform.md K); else a text
// that the map keeps. That one is a moment, not ticks, so everybody sees the same clock; what it says the window knows.

import type { RequestOf, TimerState } from '../../shared/contract/messages';
import { KEYS } from '../../shared/map/tag';
import { type BoardNode, isFigjam } from '../read/board-node';
import type { Transaction } from '../write/transaction';

/** `root` is the open map, null while there is none. */
export function readTimer(root: BoardNode | null): TimerState {
  const stopped = { kind: 'own', state: 'stopped', remaining: 0, total: 0 } as const;
  if (!isFigjam()) return { ...stopped, kept: root === null ? '' : root.getPluginData(KEYS.timer) };
  const { timer } = figma;
  if (timer === undefined) return { ...stopped, kind: 'figjam' };
  const { state, remaining, total } = timer;
  return { kind: 'figjam', state: state.toLowerCase() as TimerState['state'], remaining, total };
}

/** FigJam's timer is no part of the document, so nothing takes it back. */
export function setTimer(
  transaction: Transaction,
  root: BoardNode,
  { action, seconds, kept }: RequestOf<'timer.set'>,
): void {
  if (kept !== undefined) transaction.setData(root, KEYS.timer, kept);
  const timer = isFigjam() ? figma.timer : undefined;
  if (timer === undefined) return;
  if (action === 'start') timer.start(seconds);
  else if (action === 'add') extend(timer, seconds);
  else timer[action]();
}

/** Starting a timer that rests makes it run, so it is put to rest again. */
function extend(timer: TimerAPI, seconds: number): void {
  const { state, remaining } = timer;
  if (state === 'STOPPED') return;
  timer.start(remaining + seconds);
  if (state === 'PAUSED') timer.pause();
}

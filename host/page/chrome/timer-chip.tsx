// The file's timer as everyone on the board sees it; FigJam only.
import { useEffect, useState } from 'preact/hooks';
import type { FigmaFile } from '../../document/file';
import type { TimerState } from '../../document/types';
import { useFileVersion } from './file-version';

function remaining({ state, remaining: left, since }: TimerState): number {
  if (state !== 'RUNNING' || since === undefined) return left;
  return Math.max(0, left - (Date.now() - since) / 1000);
}

function clockText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function TimerChip({ file }: { file: FigmaFile }) {
  useFileVersion(file);
  const [, tick] = useState(0);
  const { timer } = file;
  const running = timer.state === 'RUNNING';
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(beat);
  }, [running]);
  if (timer.state === 'STOPPED') return null;
  const left = remaining(timer);
  const share = timer.total > 0 ? left / timer.total : 0;
  return (
    <div class="card timer" role="timer" aria-label={`Timer, ${running ? 'running' : 'paused'}`}>
      <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9" class="timer-track" />
        <circle cx="11" cy="11" r="9" class="timer-left" pathLength={1} stroke-dasharray={`${share} 1`} />
      </svg>
      {clockText(left)}
      {!running && <small>paused</small>}
    </div>
  );
}

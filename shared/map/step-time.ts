// The seconds that a step of a session gets once it is entered. Pure.
import { scheduleSession } from '../model/schedule';
import { isRunning, type PlannedSeconds, type Step } from '../model/session';
import type { MapData } from './map-data';

const MINUTE = 60;

export interface StepTime {
  /** Seconds for the step across all its visits. */
  allotted: number;
  /** The seconds remaining when it was entered. */
  left: number;
}

/** A step entered late gets its share of the remaining time, unless someone set its seconds by hand. */
export function timeForStep(
  { record, plan }: Pick<MapData, 'record' | 'plan'>,
  { steps, planned, step }: { steps: readonly Step[]; planned: PlannedSeconds; step: Step },
): StepTime {
  const seconds = planned[step.id] ?? 0;
  const before = record.steps[step.id];
  const spent = before?.actual ?? 0;
  if (!isRunning(record)) return { allotted: seconds, left: seconds };
  if (before !== undefined || plan[step.id] !== undefined) {
    const left = spent > 0 ? Math.max(seconds - spent, MINUTE) : seconds;
    return { allotted: spent + left, left };
  }
  const { rows } = scheduleSession(steps, planned, record, '', record.entered);
  const share = rows.find((row) => row.step.id === step.id)?.seconds ?? seconds;
  return { allotted: share, left: share };
}

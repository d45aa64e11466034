// Props shared by the parts of the session bar.
import type { Schedule } from '../../../shared/model/schedule';
import { isRunning, type SessionRecord } from '../../../shared/model/session';
import type { Place } from '../../state/steps';
import type { GuideProps } from '../guide/guide-props';

export type Phase = 'before' | 'running' | 'ended';

export function phaseOf(record: SessionRecord): Phase {
  if (isRunning(record)) return 'running';
  return record.started === 0 ? 'before' : 'ended';
}

export interface SessionPart extends GuideProps {
  place: Place;
  schedule: Schedule;
  phase: Phase;
  now: number;
}

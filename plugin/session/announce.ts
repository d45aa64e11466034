// Tells the window what it has not asked for.
import type { EventName, EventOf } from '../../shared/contract/events';
import type { EventMessage } from '../../shared/contract/messages';
import { toFailure } from '../failures';

export function announce<N extends EventName>(name: N, body: EventOf<N>): void {
  figma.ui.postMessage({ kind: 'event', name, body } as EventMessage);
}

export const announceProgress = (progress: EventOf<'progress'>): void => announce('progress', progress);

/** Runs what an event of the canvas brought about; a failure reaches the window instead of Figma's console. */
export function attemptFor(step: string, react: () => void): void {
  try {
    react();
  } catch (error) {
    announce('failure', toFailure(error, step));
  }
}

// Sends events to the window.
import type { EventName, EventOf } from '../../shared/contract/events';
import type { EventMessage } from '../../shared/contract/messages';
import { toFailure } from '../failures';

export function announce<N extends EventName>(name: N, body: EventOf<N>): void {
  figma.ui.postMessage({ kind: 'event', name, body } as EventMessage);
}

export const announceProgress = (progress: EventOf<'progress'>): void => announce('progress', progress);

/** Reacts to a canvas event; a failure goes to the window instead of Figma's console. */
export async function attemptFor(step: string, react: () => void | Promise<void>): Promise<void> {
  try {
    await react();
  } catch (error) {
    announce('failure', toFailure(error, step));
  }
}

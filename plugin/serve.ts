// Answers every request from the window, with a value or a failure. Never throws.
import type { RequestName } from '../shared/contract';
import type { ReplyMessage } from '../shared/contract/messages';
import { toFailure } from './failures';
import { perform } from './handlers';
import { Needs } from './read/needs';
import type { Session } from './session/session';
import { allOrNothing } from './write/all-or-nothing';
import { CancelSignal } from './write/signal';

/** A cancel cannot wait in the queue behind the work it cancels, and nothing on the board waits for a version. */
const AT_ONCE: readonly string[] = ['work.cancel', 'version.save'] satisfies RequestName[];

export function serve(message: unknown, session: Session): void {
  const { id, name, body } = toParts(message);
  if (id === null) {
    console.warn('Empathy Map: a message without an id was refused');
    return;
  }
  const post = async (signal: CancelSignal) =>
    figma.ui.postMessage(await answer(id, name, body, { signal, session }));
  if (AT_ONCE.includes(name)) void session.turns.atOnce(() => post(new CancelSignal()));
  else session.turns.inTurn(() => session.turns.cancellable(post));
}

async function answer(
  id: number,
  name: string,
  body: unknown,
  { signal, session }: { signal: CancelSignal; session: Session },
): Promise<ReplyMessage> {
  const needs = new Needs();
  try {
    const value = await allOrNothing(
      signal,
      (transaction) => perform(name, body, { transaction, needs, signal, session }),
      (error) => needs.explain(error),
    );
    return { kind: 'reply', id, ok: true, value };
  } catch (error) {
    return { kind: 'reply', id, ok: false, failure: toFailure(error, name) };
  }
}

function toParts(message: unknown): { id: number | null; name: string; body: unknown } {
  const { kind, id, name, body } = Object(message) as Record<string, unknown>;
  const isRequest = kind === 'request' && typeof id === 'number' && Number.isFinite(id);
  return { id: isRequest ? id : null, name: typeof name === 'string' ? name : '', body };
}

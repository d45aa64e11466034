// Answers every request of the window, also with a failure. Unknown and malformed messages are refused, never thrown.

import { problemIn } from '../shared/protocol/check';
import type { ReplyMessage, RequestName } from '../shared/protocol/messages';
import { requestShapes } from '../shared/protocol/requests';
import { failure, toFailure } from './failures';
import { type Handler, handlers } from './handlers';
import type { Session } from './session';

const REQUEST_NAMES = Object.keys(requestShapes) as RequestName[];

export function serve(message: unknown, session: Session): void {
  const { id, name, body } = toParts(message);
  if (id === null) {
    console.warn('Empathy Map: a message without an id was refused');
    return;
  }
  session.inTurn(async () => figma.ui.postMessage(await answer(id, name, body, session)));
}

async function answer(id: number, name: string, body: unknown, session: Session): Promise<ReplyMessage> {
  try {
    const known = REQUEST_NAMES.find((candidate) => candidate === name);
    const problem = known === undefined ? 'unknown request' : problemIn(body, requestShapes[known], 'body');
    if (known === undefined || problem !== null) {
      console.warn(`Empathy Map: request refused: ${problem}`);
      throw failure('bad-message', 'receive', known ?? 'request', problem ?? '');
    }
    const handler = handlers[known] as Handler<RequestName>;
    return { kind: 'reply', id, ok: true, value: await handler(body as never, session) };
  } catch (error) {
    return { kind: 'reply', id, ok: false, failure: toFailure(error, name) };
  }
}

function toParts(message: unknown): { id: number | null; name: string; body: unknown } {
  const { kind, id, name, body } = (typeof message === 'object' && message !== null ? message : {}) as Record<
    string,
    unknown
  >;
  const isRequest = kind === 'request' && typeof id === 'number' && Number.isFinite(id);
  return { id: isRequest ? id : null, name: typeof name === 'string' ? name : '', body };
}

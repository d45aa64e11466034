// The window's side of the request channel: ids, replies, timeouts, events. Knows no `parent` and no texts.
import type { Failure } from './failure';
import type {
  EventMessage,
  EventName,
  Events,
  ReplyMessage,
  ReplyOf,
  RequestMessage,
  RequestName,
  RequestOf,
} from './messages';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface ClientOptions {
  send: (message: RequestMessage) => void;
  /** Runs `run` after `milliseconds` and gives back a function that cancels it. */
  setTimer: (run: () => void, milliseconds: number) => () => void;
  timeoutMs: number;
}

export interface Client {
  request: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<Result<ReplyOf<N>>>;
  /** Takes whatever arrives; what is no reply and no event of this protocol is ignored. */
  receive: (message: unknown) => void;
  /** Gives back a function that stops listening. */
  on: <N extends EventName>(name: N, listener: (body: Events[N]) => void) => () => void;
}

type Settle = (result: Result<ReplyOf<RequestName>>) => void;

/**
 * Requests wait for one another in the sandbox, and drawing, reading or loading a font may take long on a busy board.
 * A request that is given up too early would be made twice.
 */
export const MAX_WAIT_MS = 60_000;

export function createClient({ send, setTimer, timeoutMs }: ClientOptions): Client {
  const waiting = new Map<number, Settle>();
  const listeners = new Set<(event: EventMessage) => void>();
  let lastId = 0;

  function request<N extends RequestName>(name: N, body: RequestOf<N>): Promise<Result<ReplyOf<N>>> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const cancel = setTimer(() => {
        waiting.delete(id);
        resolve({ ok: false, failure: noAnswerFailure(name) });
      }, timeoutMs);
      waiting.set(id, (result) => {
        waiting.delete(id);
        cancel();
        // The id ties this reply to the request `name`; the sandbox answers it with that request's type.
        resolve(result as Result<ReplyOf<N>>);
      });
      send({ kind: 'request', id, name, body });
    });
  }

  function receive(message: unknown): void {
    if (isReply(message)) {
      const { id, kind: _kind, ...result } = message;
      waiting.get(id)?.(result);
    } else if (isEvent(message)) {
      for (const listener of [...listeners]) listener(message);
    }
  }

  function on<N extends EventName>(name: N, listener: (body: Events[N]) => void): () => void {
    const hear = (event: EventMessage) => {
      if (event.name === name) listener(event.body as Events[N]);
    };
    listeners.add(hear);
    return () => listeners.delete(hear);
  }

  return { request, receive, on };
}

function noAnswerFailure(name: RequestName): Failure {
  return { code: 'no-answer', step: name, item: '', detail: '' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isReply(message: unknown): message is ReplyMessage {
  if (!isObject(message) || message.kind !== 'reply' || typeof message.id !== 'number') return false;
  if (message.ok === true) return 'value' in message;
  return message.ok === false && isObject(message.failure) && typeof message.failure.code === 'string';
}

function isEvent(message: unknown): message is EventMessage {
  return (
    isObject(message) &&
    message.kind === 'event' &&
    typeof message.name === 'string' &&
    isObject(message.body)
  );
}

// The window's side of the request channel: ids, replies, timeouts, events. Independent of `parent` and of
// texts.
import { isRecord } from '../model/stored';
import { problemIn } from './check-message';
import { type EventName, type EventOf, events } from './events';
import { type Failure, failureSchema } from './failure';
import { type BatchEntry, type ReplyOf, type RequestName, type RequestOf, requests } from './index';
import type { RequestMessage } from './messages';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface ClientOptions {
  send: (message: RequestMessage) => void;
  /** Calls `run` after `milliseconds`; returns a function that cancels it. */
  setTimer: (run: () => void, milliseconds: number) => () => void;
  timeoutMs: number;
}

export interface Client {
  request: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<Result<ReplyOf<N>>>;
  /** Accepts any message; ignores those that are not replies or events of this contract. */
  receive: (message: unknown) => void;
  /** Returns a function that unsubscribes. */
  on: <N extends EventName>(name: N, listener: (body: EventOf<N>) => void) => () => void;
}

interface Waiting {
  /** Restarts the timeout. */
  wait: () => void;
  reply: (message: Record<string, unknown>) => void;
}

/**
 * Requests queue in the sandbox, and drawing, reading or loading a font may take long on a busy board. A
 * request given up too early would be sent twice.
 */
export const MAX_WAIT_MS = 60_000;

export function createClient({ send, setTimer, timeoutMs }: ClientOptions): Client {
  /** Pending requests, by id. */
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(name: EventName, body: unknown) => void>();
  let lastId = 0;

  function request<N extends RequestName>(name: N, body: RequestOf<N>): Promise<Result<ReplyOf<N>>> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      let cancel = () => {};
      const settle = (result: Result<ReplyOf<N>>) => {
        waiting.delete(id);
        cancel();
        resolve(result);
      };
      const wait = () => {
        cancel();
        cancel = setTimer(() => settle(failed('no-answer', name)), timeoutMs);
      };
      wait();
      waiting.set(id, { wait, reply: (message) => settle(toResult({ name, body }, message)) });
      send({ kind: 'request', id, name, body });
    });
  }

  function receive(message: unknown): void {
    if (!isRecord(message)) return;
    const { kind, id, name, body } = message;
    if (kind === 'reply') waiting.get(id as number)?.reply(message);
    if (kind !== 'event' || !isEvent(name, body)) return;
    // Work that reports progress is not stuck: wait on.
    if (name === 'progress') for (const { wait } of waiting.values()) wait();
    for (const hear of [...listeners]) hear(name, body);
  }

  function on<N extends EventName>(name: N, listener: (body: EventOf<N>) => void): () => void {
    const hear = (told: EventName, body: unknown) => {
      if (told === name) listener(body as EventOf<N>);
    };
    listeners.add(hear);
    return () => listeners.delete(hear);
  }

  return { request, receive, on };
}

const isEvent = (name: unknown, body: unknown): name is EventName =>
  Object.keys(events).includes(name as string) &&
  problemIn(events[name as EventName](), body, 'event') === null;

interface Sent<N extends RequestName> {
  name: N;
  body: RequestOf<N>;
}

/** The result of a request; a reply that fails its schema counts as a failure. */
function toResult<N extends RequestName>(sent: Sent<N>, reply: Record<string, unknown>): Result<ReplyOf<N>> {
  const { name } = sent;
  const { ok, value, failure } = reply;
  const problem = ok === true ? problemInReply(sent, value, 'reply') : null;
  if (ok === true && problem === null) return { ok, value: value as ReplyOf<N> };
  const told = ok === true ? problem : problemIn(failureSchema(), failure, 'failure');
  return told === null ? { ok: false, failure: failure as Failure } : failed('bad-message', name, told);
}

/** Also checks the replies in a batch's reply. */
function problemInReply({ name, body }: Sent<RequestName>, value: unknown, path: string): string | null {
  const problem = problemIn(requests[name].reply(), value, path);
  if (name !== 'batch' || problem !== null) return problem;
  const { replies } = value as ReplyOf<'batch'>;
  const parts = (body as RequestOf<'batch'>).requests as BatchEntry[];
  if (replies.length !== parts.length) return `${path}.replies: ${replies.length} of ${parts.length}`;
  const problems = parts.map((part, at) => problemInReply(part, replies[at], `${path}.replies[${at}]`));
  return problems.find((one) => one !== null) ?? null;
}

function failed(code: Failure['code'], step: RequestName, detail = ''): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, step, item: '', detail } };
}

// The plugin's event handlers, and the deliveries from the host. Contains no API rules.
import { untag } from './codec';
import type { Delivery } from './wire';

type Handler = (...args: unknown[]) => unknown;

const handlers = new Map<string, { handler: Handler; once: boolean }[]>();
const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
const notices = new Map<number, { action?: Handler; onDequeue?: Handler }>();
const timers = new Map<number, { run: () => unknown; repeats: boolean }>();
let report: (error: unknown, rejected: boolean) => void = () => undefined;
let closeNotice: (id: number) => void = () => undefined;

export function connectEvents(options: { report: typeof report; closeNotice: typeof closeNotice }): void {
  ({ report, closeNotice } = options);
}

function listFor(target: string, event: string): { handler: Handler; once: boolean }[] {
  const key = `${target}/${event}`;
  const list = handlers.get(key) ?? [];
  handlers.set(key, list);
  return list;
}

export function register(target: string, event: string, handler: Handler, once: boolean): void {
  listFor(target, event).push({ handler, once });
}

/** Only the same function object removes a handler (docs/platform.md E). */
export function unregister(target: string, event: string, handler: Handler): void {
  const list = listFor(target, event);
  const index = list.findIndex((entry) => entry.handler === handler);
  if (index >= 0) list.splice(index, 1);
}

export function promiseFor(id: number): Promise<unknown> {
  return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
}

export function rememberNotice(id: number, callbacks: { action?: Handler; onDequeue?: Handler }): void {
  notices.set(id, callbacks);
}

export function rememberTimer(id: number, run: () => unknown, repeats: boolean): void {
  timers.set(id, { run, repeats });
}

export function forgetTimer(id: number): void {
  timers.delete(id);
}

/** An async handler that throws causes an unhandled rejection (docs/platform.md H). */
function guarded(run: () => unknown): void {
  try {
    const result = run();
    if (result instanceof Promise) result.catch((error: unknown) => report(error, true));
  } catch (error) {
    report(error, false);
  }
}

function emit(target: string, event: string, args: unknown[]): void {
  const list = listFor(target, event);
  for (const entry of list.slice()) {
    if (entry.once) list.splice(list.indexOf(entry), 1);
    guarded(() => entry.handler(...args));
  }
}

function settle(id: number, value: unknown, ok: boolean): void {
  const promise = promises.get(id);
  promises.delete(id);
  if (ok) promise?.resolve(value);
  else promise?.reject(value);
}

function ring(id: number): void {
  const timer = timers.get(id);
  if (!timer) return;
  if (!timer.repeats) timers.delete(id);
  guarded(timer.run);
}

function answerNotice(id: number, part: 'action' | 'dequeue', reason: string | undefined): void {
  const notice = notices.get(id);
  if (part === 'dequeue') guarded(() => notice?.onDequeue?.(reason));
  // An action that returns false keeps the notice open (docs/platform.md K).
  else guarded(() => notice?.action?.() !== false && closeNotice(id));
}

export const onMessage: { handler: Handler | undefined } = { handler: undefined };

/** Adds the functions that some event payloads contain, e.g. the result of a parameter query. */
export const decorate: { payload: (event: string, payload: unknown) => unknown } = {
  payload: (_event, payload) => payload,
};

export function deliver(json: string): void {
  const delivery = JSON.parse(json) as Delivery;
  if (delivery.kind === 'resolve' || delivery.kind === 'reject') {
    settle(delivery.promise, untag(delivery.value), delivery.kind === 'resolve');
  } else if (delivery.kind === 'timer') {
    ring(delivery.id);
  } else if (delivery.kind === 'notice') {
    answerNotice(delivery.id, delivery.part, delivery.reason);
  } else if (delivery.kind === 'message') {
    const args = [untag(delivery.value), { origin: 'null' }];
    if (onMessage.handler) guarded(() => onMessage.handler?.(...args));
    emit('ui', 'message', args);
  } else {
    const payload = decorate.payload(delivery.event, untag(delivery.payload));
    emit(delivery.target, delivery.event, payload === undefined ? [] : [payload]);
  }
}

// The window's actions with a scripted sandbox, for unit tests: what is sent, answered and received.

import type { ReplyOf, RequestName } from '../../shared/contract';
import type { Client, Result } from '../../shared/contract/client';
import type { EventName, EventOf } from '../../shared/contract/events';
import type { MapView } from '../../shared/map/snapshot';
import { createActions } from '../../ui/state/actions';
import { reduce } from '../../ui/state/reduce';
import { createState } from '../../ui/state/state';
import { createStore } from '../../ui/state/store';
import { buildView } from './open-map';

export const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 } as const;
export type Answers = Partial<Record<RequestName, Result<unknown>>>;

/** A window that has its `hello` reply; requests without a scripted answer get an empty one. */
export function buildWindow(answers: Answers = {}, view: MapView | null = buildView()) {
  const sent: { name: RequestName; body: unknown }[] = [];
  const listeners = new Map<EventName, (body: never) => void>();
  const alarms: { run: () => void; live: boolean }[] = [];
  const client: Client = {
    request: (name, body) => {
      sent.push({ name, body });
      const answer = answers[name] ?? { ok: true, value: name === 'batch' ? { replies: [] } : {} };
      return Promise.resolve(answer as never);
    },
    receive: () => {},
    on: (name, listener) => {
      listeners.set(name, listener);
      return () => {};
    },
  };
  const store = createStore(createState('en'), reduce);
  store.dispatch({ type: 'greeted', reply: greeting(view), now: 0 });
  const now = () => 0;
  const setTimer = (run: () => void) => {
    const alarm = { run, live: true };
    alarms.push(alarm);
    return () => {
      alarm.live = false;
    };
  };
  const actions = createActions({ store, client, now, setTimer, newId: () => 'new-map' });
  const hear = <N extends EventName>(name: N, body: EventOf<N>) => listeners.get(name)?.(body as never);
  const timeUp = () => {
    for (const alarm of alarms.splice(0)) if (alarm.live) alarm.run();
  };
  return { actions, store, sent, hear, timeUp };
}

export function greeting(view: MapView | null, changes: Partial<ReplyOf<'hello'>> = {}): ReplyOf<'hello'> {
  const maps = view ? [{ node: view.node, id: view.map, title: view.title, persona: view.personaName }] : [];
  return {
    editor: 'figjam',
    command: 'guide',
    parameters: null,
    maps,
    current: view,
    timer: stopped,
    ...changes,
  };
}

/** Resolves once every request has been answered. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));

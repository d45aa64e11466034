// The window's actions on the real plugin: what a person can click, and what it does to the board.
import type { Client } from '../../shared/contract/client';
import type { EventName } from '../../shared/contract/events';
import type { EventMessage } from '../../shared/contract/messages';
import { createActions } from '../../ui/state/actions';
import { reduce } from '../../ui/state/reduce';
import { createState } from '../../ui/state/state';
import { createStore } from '../../ui/state/store';
import type { OpenPlugin } from './plugin';

/** The window, once it has been greeted. */
export async function openWindowOn(plugin: OpenPlugin) {
  const { run } = plugin;
  const listeners = new Map<EventName, (body: never) => void>();
  let heard = run.messages.length;
  const hear = () => {
    const news = run.messages.slice(heard) as EventMessage[];
    // A listener may send a request, which hears again.
    heard = run.messages.length;
    for (const message of news) {
      if (message.kind === 'event') listeners.get(message.name)?.(message.body as never);
    }
  };
  const client: Client = {
    request: async (name, body) => {
      hear();
      const answer = plugin.ask(name, body);
      // Events come after the reply.
      setTimeout(hear);
      return answer as never;
    },
    receive: () => {},
    on: (name, listener) => {
      listeners.set(name, listener as never);
      return () => {};
    },
  };
  const store = createStore(createState('en'), reduce);
  let ids = 0;
  const actions = createActions({
    store,
    client,
    now: () => run.clock.now(),
    setTimer: () => () => {},
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  });
  await actions.start();
  return { actions, store, state: () => store.get() };
}

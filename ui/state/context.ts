// What all actions share: the store, requests to the sandbox, and announcements.

import type { BatchEntry, RepliesOf, ReplyOf, RequestName, RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import { type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import { type Locale, localeFor } from '../locale';
import type { Change } from './reduce';
import type { State, Subject } from './state';
import type { Store } from './store';

export interface Context {
  store: Store<State, Change>;
  /** The reply, or null once the failure has been shown. */
  request: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N> | null>;
  /** Makes all changes as one undo step. The replies in order, or null once the failure has been shown. */
  batch: <E extends BatchEntry[]>(...entries: E) => Promise<RepliesOf<E> | null>;
  /** Shows a map as it is after a batch. Opening it could write to the board once more. */
  refresh: (node: string) => Promise<OpenMap | null>;
  isPending: (name: RequestName) => boolean;
  /** Until it has been read, or what it is about is gone. */
  announce: (text: string, about?: Subject) => void;
  /** The language that the window speaks now. */
  getLocale: () => Locale;
  dismiss: () => void;
  current: () => OpenMap | null;
  /** Shows a map as the board has it, and makes it the open map. */
  open: (view: MapView) => OpenMap;
}

/** How long a status line stays; screen readers have read it by then. */
const STATUS_MS = 8000;

export type SetTimer = (run: () => void, milliseconds: number) => () => void;

export function createContext(store: Store<State, Change>, client: Client, setTimer: SetTimer): Context {
  const { dispatch } = store;
  let keepStatus = () => {};

  function announce(text: string, about?: Subject): void {
    keepStatus();
    dispatch({ type: 'said', text, ...(about === undefined ? {} : { about }) });
    if (text !== '') keepStatus = setTimer(() => dispatch({ type: 'said', text: '' }), STATUS_MS);
  }

  /** Each request in a batch is pending, too. */
  async function send<N extends RequestName>(
    name: N,
    body: RequestOf<N>,
    parts: RequestName[] = [],
  ): Promise<ReplyOf<N> | null> {
    const pending = [name, ...parts];
    for (const one of pending) dispatch({ type: 'sent', name: one });
    const result = await client.request(name, body);
    for (const one of pending) dispatch({ type: 'answered', name: one });
    if (result.ok) return result.value;
    // The user cancelled this, so there is nothing to report.
    if (result.failure.code !== 'cancelled') dispatch({ type: 'failed', failure: result.failure });
    return null;
  }

  function open(view: MapView): OpenMap {
    const map = toOpenMap(view);
    dispatch({ type: 'opened', map });
    return map;
  }

  return {
    store,
    request: (name, body) => send(name, body),
    async batch<E extends BatchEntry[]>(...entries: E) {
      const [first, ...others] = entries;
      if (first !== undefined && others.length === 0) {
        const reply = await send<RequestName>(first.name, first.body);
        return reply && ([reply] as RepliesOf<E>);
      }
      const names = entries.map(({ name }) => name);
      const reply = await send('batch', { requests: entries }, names);
      return reply && (reply.replies as RepliesOf<E>);
    },
    async refresh(node) {
      const view = await send('map.update', { node, edit: { texts: [], facts: {} } });
      return view && open(view);
    },
    isPending: (name) => store.get().pending.includes(name),
    announce,
    getLocale: () => localeFor(store.get().language),
    dismiss: () => dispatch({ type: 'dismissed' }),
    current: () => store.get().current,
    open,
  };
}

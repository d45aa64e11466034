// What all actions share: the store, requests to the sandbox, and announcements.

import type { ReplyOf, RequestName, RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import { type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

export interface Context {
  store: Store<State, Change>;
  /** The reply, or null once the failure has been shown. */
  request: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N> | null>;
  isPending: (name: RequestName) => boolean;
  announce: (text: string) => void;
  dismiss: () => void;
  current: () => OpenMap | null;
  /** Shows a map as the board has it, and makes it the open map. */
  open: (view: MapView) => OpenMap;
}

export function createContext(store: Store<State, Change>, client: Client): Context {
  const { dispatch } = store;
  return {
    store,
    async request(name, body) {
      dispatch({ type: 'sent', name });
      const result = await client.request(name, body);
      dispatch({ type: 'answered', name });
      if (result.ok) return result.value;
      // The user cancelled this, so there is nothing to report.
      if (result.failure.code !== 'cancelled') dispatch({ type: 'failed', failure: result.failure });
      return null;
    },
    isPending: (name) => store.get().pending.includes(name),
    announce: (text) => dispatch({ type: 'said', text }),
    dismiss: () => dispatch({ type: 'dismissed' }),
    current: () => store.get().current,
    open(view) {
      const map = toOpenMap(view);
      dispatch({ type: 'opened', map });
      return map;
    },
  };
}

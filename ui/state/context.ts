// What all actions work with: the state, the other side, and a word for the person. Knows no single action.

import type { ReplyOf, RequestName, RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import { type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

export interface Context {
  store: Store<State, Change>;
  /** The reply, or null after the failure has been shown. */
  request: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N> | null>;
  isPending: (name: RequestName) => boolean;
  announce: (text: string) => void;
  dismiss: () => void;
  current: () => OpenMap | null;
  /** Shows what the board says of a map, and makes that map the open one. */
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
      // The person ended the work, and knows.
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

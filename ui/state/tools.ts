// What all actions work with: the state, the other side, and a word for the person. Knows no single action.
import { type MapView, type OpenMap, toOpenMap } from '../../shared/board/open-map';
import type { ReplyOf, RequestName, RequestOf } from '../../shared/protocol/messages';
import type { Peer } from '../../shared/protocol/peer';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

export interface Tools {
  store: Store<State, Change>;
  /** The reply, or null after the failure has been shown. */
  ask: <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N> | null>;
  isPending: (name: RequestName) => boolean;
  say: (text: string) => void;
  dismiss: () => void;
  current: () => OpenMap | null;
  /** Shows what the board says of a map, and makes that map the open one. */
  open: (view: MapView) => OpenMap;
}

export function createTools(store: Store<State, Change>, peer: Peer): Tools {
  const { dispatch } = store;
  return {
    store,
    async ask(name, body) {
      dispatch({ type: 'sent', name });
      const result = await peer.request(name, body);
      dispatch({ type: 'answered', name });
      if (result.ok) return result.value;
      // The person ended the work, and knows.
      if (result.failure.code !== 'cancelled') dispatch({ type: 'failed', failure: result.failure });
      return null;
    },
    isPending: (name) => store.get().pending.includes(name),
    say: (text) => dispatch({ type: 'said', text }),
    dismiss: () => dispatch({ type: 'dismissed' }),
    current: () => store.get().current,
    open(view) {
      const map = toOpenMap(view);
      dispatch({ type: 'opened', map });
      return map;
    },
  };
}

// A minimal store: one state, one way to change it, listeners.
import { useEffect, useState } from 'preact/hooks';

export interface Store<State, Change> {
  get: () => State;
  dispatch: (change: Change) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createStore<State, Change>(
  initial: State,
  reduce: (state: State, change: Change) => State,
): Store<State, Change> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(change) {
      state = reduce(state, change);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<State, Change>(store: Store<State, Change>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    const update = () => setState(store.get());
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}

// Plan: the form for a new map, or the open map's own fields. Only chooses between the two.
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { NewMap } from './new-map';
import { OpenMapForm } from './open-map';

export function PlanScreen({ state, actions }: { state: State; actions: Actions }) {
  const { current } = state;
  if (current && !state.drafting) return <OpenMapForm key={current.node} map={current} actions={actions} />;
  return (
    <NewMap
      draft={state.draft}
      inserting={state.pending.includes('map.insert')}
      canGoBack={current !== null}
      actions={actions}
    />
  );
}

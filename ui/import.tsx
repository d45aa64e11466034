// The script behind Import and behind sorting a selection: all formats that a map can be read from. The drawer runs it
// once.
import type { MakeScreen } from './drawer';
import { ImportScreen } from './screens/import/import-screen';
import { SortScreen } from './screens/sort/sort-screen';
import type { Actions } from './state/actions';
import { createImportActions, type ImportActions } from './state/import-actions';
import { mapPlanner } from './state/map-actions';
import { createSortActions, type SortActions } from './state/sort-actions';
import './styles/import.css';

export type ImportingActions = Actions & ImportActions & SortActions;

const makeImport: MakeScreen = (drawerActions, { context, now, newId }) => {
  const { readFresh } = drawerActions;
  const actions: ImportingActions = {
    ...drawerActions,
    ...createImportActions({ context, readFresh, newId, now }),
    ...createSortActions(context, mapPlanner(newId, now)),
  };
  return function Import({ state }) {
    const { importing, current, sorting } = state;
    if (importing) return <ImportScreen importing={importing} state={state} actions={actions} />;
    const map = sorting === 'new' ? null : current;
    return <SortScreen key={map?.node} map={map} state={state} actions={actions} />;
  };
};

globalThis.createImport = makeImport;

// The script behind the Export tab: all formats that a map can be written in. The drawer runs it once.
import type { MakeScreen } from './drawer';
import { ExportScreen } from './screens/export/export-screen';
import { createExportActions } from './state/export-actions';
import './styles/export.css';

const makeExport: MakeScreen = (drawerActions, { context, now }) => {
  const actions = { ...drawerActions, ...createExportActions(context, now) };
  return ({ state }) => <ExportScreen key={state.current?.node} state={state} actions={actions} />;
};

globalThis.createExport = makeExport;

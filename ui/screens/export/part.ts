// What the parts of the Export tab are given.
import type { Actions } from '../../state/actions';
import type { ExportActions } from '../../state/export-actions';
import type { State } from '../../state/state';

export type ExportingActions = Actions & ExportActions;

export interface ExportProps {
  state: State;
  actions: ExportingActions;
}

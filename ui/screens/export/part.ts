// What the parts of the Export tab are given.
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';

export interface ExportProps {
  state: State;
  actions: Actions;
}

// Props shared by the parts of the Export tab.
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';

export interface ExportProps {
  state: State;
  actions: Actions;
}

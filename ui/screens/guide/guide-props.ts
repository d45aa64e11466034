// Props shared by the parts of the Guide tab.
import type { OpenMap } from '../../../shared/map/open-map';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';

export interface GuideProps {
  map: OpenMap;
  state: State;
  actions: Actions;
}

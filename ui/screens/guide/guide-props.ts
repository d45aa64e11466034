// What the parts of the Guide tab are given.
import type { OpenMap } from '../../../shared/map/open-map';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';

export interface GuideProps {
  map: OpenMap;
  state: State;
  actions: Actions;
}

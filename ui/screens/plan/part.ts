// What each part of the open map's form is given.
import type { MapChanges } from '../../../shared/draw/edit';
import type { OpenMap } from '../../../shared/map/open-map';

export interface PartProps {
  map: OpenMap;
  /** Sends a change to the board; `field` names it in the status. */
  save: (changes: MapChanges, field: string) => void;
}

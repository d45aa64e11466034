// Props shared by the parts of the open map's form.
import type { MapChanges } from '../../../shared/draw/map-changes';
import type { OpenMap } from '../../../shared/map/open-map';

export interface PartProps {
  map: OpenMap;
  /** Sends a change to the board; `field` is its name in the status message. */
  save: (changes: MapChanges, field: string) => void;
}

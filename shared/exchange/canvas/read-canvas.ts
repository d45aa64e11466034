// Reads what is found on a canvas, whichever program drew it.
import type { Rect } from '../../geometry/rect';
import type { ReadFile } from '../types';
import { withBranches } from './canvas-branches';
import { withoutConclusions } from './canvas-conclusions';
import type { Found, FoundCard } from './canvas-found';
import { withLists } from './canvas-lists';
import { withRegions } from './canvas-regions';
import { withTitles } from './canvas-titles';
import { canvasToMaps } from './canvas-to-map';

export interface Canvas {
  found: Pick<Found, 'boxes' | 'cards' | 'lines' | 'remarks'>;
  /** The box around the group of a card. */
  groupOf: (card: FoundCard) => Rect | null;
  /** Of the file. */
  text: string;
  now: string;
}

export function readCanvas({ found, groupOf, text, now }: Canvas): ReadFile {
  const titled = withTitles(withBranches({ ...found, title: '', person: '' }), groupOf);
  return canvasToMaps(withLists(withoutConclusions(withRegions(titled))), text, now);
}

// Props shared by the parts of Review, and how it shortens people's texts.

import { beforeHashtags } from '../../../shared/insight/hashtags';
import type { PlacedNote } from '../../../shared/insight/notes';
import type { OpenMap } from '../../../shared/map/open-map';
import type { Actions } from '../../state/actions';
import type { Reading } from '../../state/state';

export interface PartProps {
  map: OpenMap;
  reading: Reading;
  /** The reading's notes. */
  placed: readonly PlacedNote[];
  actions: Actions;
}

const SHORT = 60;

/** One line without hashtags; empty only for an empty text. */
export function shorten(text: string): string {
  const line = (beforeHashtags(text) || text).replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= SHORT ? line : `${letters.slice(0, SHORT).join('').trimEnd()}…`;
}

// What each part of Review is given, and how it shortens texts of people.

import { beforeHashtags } from '../../../shared/insight/hashtags';
import type { PlacedNote } from '../../../shared/insight/notes';
import type { OpenMap } from '../../../shared/map/open-map';
import type { Actions } from '../../state/actions';
import type { Reading } from '../../state/state';
import { texts } from '../../texts';

export interface PartProps {
  map: OpenMap;
  reading: Reading;
  /** The notes of the reading. */
  placed: readonly PlacedNote[];
  actions: Actions;
}

const SHORT = 60;

/** One line, without hashtags; never empty for a text that is not. */
export function shorten(text: string): string {
  const line = (beforeHashtags(text) || text).replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= SHORT ? line : `${letters.slice(0, SHORT).join('').trimEnd()}…`;
}

export const sectionName = ({ section }: PlacedNote): string => section?.title ?? texts.review.noSection;

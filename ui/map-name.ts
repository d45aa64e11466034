// What a map is called in lists.

import { fill } from '../shared/catalogue/fill';
import type { MapSummary } from '../shared/contract/map-summary';
import type { Locale } from './locale';

export function nameMap(
  { title, persona }: Pick<MapSummary, 'title' | 'persona'>,
  { texts }: Locale,
): string {
  const shown = title.trim() || texts.window.untitled;
  return persona.trim() ? fill(texts.window.mapOption, { title: shown, persona }) : shown;
}

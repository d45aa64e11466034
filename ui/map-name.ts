// What a map is called in lists.
import type { MapSummary } from '../shared/contract/map-summary';
import { fill, texts } from './texts';

export function nameMap({ title, persona }: Pick<MapSummary, 'title' | 'persona'>): string {
  const shown = title.trim() || texts.window.untitled;
  return persona.trim() ? fill(texts.window.mapOption, { title: shown, persona }) : shown;
}

// How many notes each section has for each touchpoint. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { notesOf } from './notes';

export interface TouchpointRow {
  /** '' for the notes that say none. */
  touchpoint: string;
  /** By section, in the map's order; the last is of the notes in no section. */
  counts: number[];
  total: number;
}

/**
 * The map's touchpoints in its order, with or without notes, then those that only notes name, then the notes that
 * name none. Nothing for a map without touchpoints.
 */
export function touchpointRows(map: EmpathyMap): TouchpointRow[] {
  const placed = notesOf(map);
  const said = placed.flatMap(({ note }) => note.touchpoint ?? []);
  const names = [...new Set([...(map.context?.touchpoints ?? []), ...said])];
  if (names.length === 0) return [];
  const rows = new Map([...names, ''].map((name) => [name, [...map.sections, null].map(() => 0)]));
  const places = new Map(map.sections.map((section, at) => [section, at]));
  for (const { note, section } of placed) {
    const counts = rows.get(note.touchpoint ?? '') as number[];
    const at = section === null ? map.sections.length : (places.get(section) as number);
    counts[at] = (counts[at] as number) + 1;
  }
  return [...rows].map(([touchpoint, counts]) => ({
    touchpoint,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
}

// What stands at each touchpoint in each section: the rows of a journey map. Pure.
import type { EmpathyMap, Note } from '../model/empathy-map';

export interface JourneyRow {
  touchpoint: string;
  /** By section, in the map's order; the last are in none. */
  cells: Note[][];
}

/** Touchpoints that notes name, in the order in which the map lists them. */
export function journeyOf({ sections, unplaced = [], context }: EmpathyMap): JourneyRow[] {
  const columns = [...sections.map(({ notes }) => notes), unplaced];
  const named = new Set(columns.flat().flatMap(({ touchpoint }) => touchpoint ?? []));
  const listed = (context?.touchpoints ?? []).filter((touchpoint) => named.has(touchpoint));
  return [...new Set([...listed, ...named])].map((touchpoint) => ({
    touchpoint,
    cells: columns.map((notes) => notes.filter((note) => note.touchpoint === touchpoint)),
  }));
}

// What the Import screen works on while it is open. Plain data.

import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import type { Column } from '../../shared/exchange/types';
import type { Comparison } from '../../shared/merge/compare-maps';
import type { EmpathyMap } from '../../shared/model/empathy-map';

/** A file, or a text that was pasted and has no name. */
export interface Source {
  name: string;
  text: string;
}

/** What the check of a file has found. Problems, repairs and what is skipped are sentences with their places. */
export type Found =
  | {
      ok: true;
      format: ImportFormatId;
      /** At least one. */
      maps: EmpathyMap[];
      skipped: string[];
      repairs: string[];
      /** Of a table: how its columns are understood. */
      columns?: Column[];
    }
  | {
      ok: false;
      /** Unknown where not even the bytes are a text. */
      format: ImportFormatId | null;
      problems: string[];
      /** The same file repaired, where that can be done. */
      repaired: { map: EmpathyMap; repairs: string[] } | null;
      /** As the person chose them, to be chosen anew. */
      columns?: Column[];
    };

/** What the open map and the file say differently, and where the person takes what the file says. */
export interface Merging {
  comparison: Comparison;
  /** Ids of conflicts. */
  fromFile: ReadonlySet<string>;
}

export interface Importing {
  pasted: string;
  source: Source | null;
  found: Found | null;
  /** Which of the file's maps, by position. */
  which: number | 'all';
  into: 'new' | 'open';
  /** Null while the board is read, and for a new map. */
  merging: Merging | null;
}

export const NO_IMPORT: Importing = {
  pasted: '',
  source: null,
  found: null,
  which: 0,
  into: 'new',
  merging: null,
};

/** The maps of the file that are to be imported. */
export function chosenMaps({ found, which }: Importing): EmpathyMap[] {
  if (!found?.ok) return [];
  return which === 'all' ? found.maps : found.maps.slice(which, which + 1);
}

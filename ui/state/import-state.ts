// The state of the Import screen while it is open. Plain data.

import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import type { Column } from '../../shared/exchange/types';
import type { Comparison } from '../../shared/merge/compare-maps';
import type { EmpathyMap } from '../../shared/model/empathy-map';

/** A file, or a pasted text, which has no name. */
export interface Source {
  name: string;
  text: string;
}

/** The result of checking a file. Problems, repairs and skipped content are sentences that say where. */
export type Found =
  | {
      ok: true;
      format: ImportFormatId;
      /** At least one. */
      maps: EmpathyMap[];
      skipped: string[];
      repairs: string[];
      /** For a table: how its columns are read. */
      columns?: Column[];
    }
  | {
      ok: false;
      /** Null if the bytes are not even text. */
      format: ImportFormatId | null;
      problems: string[];
      /** The repaired file, if it can be repaired. */
      repaired: { map: EmpathyMap; repairs: string[] } | null;
      /** The user's choice of columns, which can still be changed. */
      columns?: Column[];
    };

/** Where the open map and the file differ, and where the user takes the file's side. */
export interface Merging {
  comparison: Comparison;
  /** Conflict ids. */
  fromFile: ReadonlySet<string>;
}

export interface Importing {
  pasted: string;
  source: Source | null;
  found: Found | null;
  /** Which of the file's maps, by position. */
  which: number | 'all';
  into: 'new' | 'open';
  /** Null while the board is being read, and for a new map. */
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

/** The file's maps to import. */
export function chosenMaps({ found, which }: Importing): EmpathyMap[] {
  if (!found?.ok) return [];
  return which === 'all' ? found.maps : found.maps.slice(which, which + 1);
}

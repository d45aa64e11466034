// The state of the Import screen while it is open. Plain data.

import type { Moves } from '../../shared/exchange/reading/arrange';
import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import type { Column, Remark } from '../../shared/exchange/types';
import type { Comparison } from '../../shared/merge/compare-maps';
import type { MapDiff } from '../../shared/merge/diff-maps';
import type { EmpathyMap } from '../../shared/model/empathy-map';

/** A file, or a pasted text, which has no name. */
export interface Source {
  name: string;
  text: string;
}

/** The result of checking a file. Problems and repairs are sentences that say where. */
export type Found =
  | {
      ok: true;
      format: ImportFormatId;
      /** At least one. */
      maps: EmpathyMap[];
      remarks: Remark[];
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
  /** The lines that the user sends elsewhere than the file says. */
  moves: Moves;
  /** The file's maps with these lines moved; none while there are problems. */
  maps: EmpathyMap[];
  /** Which of them, by position. */
  which: number | 'all';
  /** `compare` changes nothing. */
  into: 'new' | 'open' | 'compare';
  /** Null while the board is being read, and where nothing is merged. */
  merging: Merging | null;
  /** From the open map to the file; null while the board is being read, and where nothing is only compared. */
  diff: MapDiff | null;
}

export const NO_IMPORT: Importing = {
  pasted: '',
  source: null,
  found: null,
  moves: new Map(),
  maps: [],
  which: 0,
  into: 'new',
  merging: null,
  diff: null,
};

/** The maps to import. */
export const chosenMaps = ({ maps, which }: Pick<Importing, 'maps' | 'which'>): EmpathyMap[] =>
  which === 'all' ? maps : maps.slice(which, which + 1);

// What a way of writing a map out, and of reading one in, must offer. Knows no format.
import type { EmpathyMap } from '../model/empathy-map';
import type { Evidence } from '../model/evidence';
import type { Feature } from './features';
import type { NotePlace } from './note-place';
import type { Problem, Refusal } from './problem';

/** Pictures of the board itself; only the sandbox can make them. */
export const PICTURE_FORMATS = ['png', 'svg', 'pdf'] as const;
export type PictureFormatId = (typeof PICTURE_FORMATS)[number];

/** What a format is for; formats of one group stand together where they are offered. */
export type FormatGroup = 'documents' | 'tables' | 'trackers' | 'whiteboards';

/** How the file shows who wrote a note. */
export const AUTHOR_CHOICES = ['board', 'pseudonyms', 'none'] as const;
export type AuthorChoice = (typeof AUTHOR_CHOICES)[number];

/** Whether texts keep the hashtags that say what evidence they are. */
const HASHTAG_CHOICES = ['keep', 'drop'] as const;
export type HashtagChoice = (typeof HASHTAG_CHOICES)[number];

/** What a person chooses for any format, before it is written. */
export interface ExportOptions {
  authors: AuthorChoice;
  hashtags: HashtagChoice;
  /** Sections that are left out. */
  withoutSections: readonly NotePlace[];
  /** Kinds of evidence whose notes are left out. */
  withoutEvidence: readonly Evidence[];
  /** Notes with fewer votes are left out. */
  leastVotes: number;
}

/** What a person should know before the file goes out. */
export type ExportWarning =
  | { code: 'names-in-texts'; count: number } // texts that name an author although the file leaves authors out
  | { code: 'owners-kept'; count: number } // actions whose owner wrote no note and therefore stays by name
  | { code: 'left-out'; count: number } // notes that the person's choices leave out
  | { code: 'formulas-guarded'; count: number } // cells with an apostrophe before them, against formulas
  | { code: 'formulas-bare'; count: number; cells: string } // cells such as "B2, C7" that a sheet would take for formulas
  | { code: 'cells-long'; count: number } // cells with more letters than a sheet takes
  | { code: 'characters-replaced'; count: number } // characters that no such file can hold, each now a �
  | { code: 'no-actions'; count: 0 } // a format for actions, and there are none
  | { code: 'several-files'; count: number }; // as many files, because the tool takes so many rows at once

/** One piece of what was written, to be taken by itself: a section to paste, a file of a long list. */
export interface Part {
  name: string;
  text: string;
}

export interface Written {
  text: string;
  /** The same in pieces, where the format is taken piece by piece. */
  parts?: readonly Part[];
  warnings: ExportWarning[];
}

export interface Exporter {
  id: string;
  /** Null for a format that stands by itself. */
  group: FormatGroup | null;
  /** Its parts are taken one after the other by the clipboard; those of other formats are files. */
  isPasted?: true;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  /** What gets lost in this format; a test holds it to what the format really does. */
  cannot: readonly Feature[];
  /** The map is as the person's choices left it (`exportMap`). */
  write: (map: EmpathyMap) => Written;
  /** Where one file takes several maps. */
  writeAll?: (maps: readonly EmpathyMap[]) => Written;
}

/** What a column of a table can mean; '' is left out. */
export const COLUMN_MEANINGS = [
  '',
  'id',
  'section',
  'text',
  'theme',
  'evidence',
  'source',
  'votes',
  'stamps',
  'author',
  'color',
  'prompt',
  'map',
  'map-id',
  'persona',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface Column {
  heading: string;
  meaning: ColumnMeaning;
}

export interface ReadOptions {
  /** ISO 8601; stands for moments that a file does not tell. */
  now: string;
  /** What the columns of a table mean, as the person chose; by position. */
  columns?: readonly ColumnMeaning[];
}

export type ReadFile =
  | {
      ok: true;
      /** At least one. */
      maps: EmpathyMap[];
      /** What the file holds and no map takes: passed over, with its place. */
      skipped: Problem[];
      /** Of a table: how its columns were understood. */
      columns?: Column[];
    }
  | Refusal;

export interface Importer {
  /** The text is without its mark of byte order, and not too large (`readText`). */
  read: (text: string, options: ReadOptions) => ReadFile;
}

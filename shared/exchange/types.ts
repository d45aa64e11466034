// What an exporter and an importer must provide. Independent of formats.
import type { EmpathyMap } from '../model/empathy-map';
import type { Evidence } from '../model/evidence';
import type { Feature } from './features';
import type { NotePlace } from './note-place';
import type { Problem, Refusal } from './problem';
import type { Turns } from './reading/turns';

/** Images of the board itself; only the sandbox can make them. */
export const PICTURE_FORMATS = ['png', 'svg', 'pdf'] as const;
export type PictureFormatId = (typeof PICTURE_FORMATS)[number];

/** What a format is for; formats in the same group are offered together. */
export type FormatGroup = 'documents' | 'tables' | 'trackers' | 'whiteboards';

/** How the file shows the authors of notes. */
export const AUTHOR_CHOICES = ['board', 'pseudonyms', 'none'] as const;
export type AuthorChoice = (typeof AUTHOR_CHOICES)[number];

/** Whether texts keep their evidence hashtags. */
const HASHTAG_CHOICES = ['keep', 'drop'] as const;
export type HashtagChoice = (typeof HASHTAG_CHOICES)[number];

/** Notes whose research nobody agreed to. */
export type UnconsentedChoice = 'hold-back' | 'include';

/** The user's choices for any format, applied before writing. */
export interface ExportOptions {
  authors: AuthorChoice;
  /** Names of authors that pseudonyms replace in texts, too (`namesInTexts`). */
  renamed: readonly string[];
  unconsented: UnconsentedChoice;
  hashtags: HashtagChoice;
  /** Sections to omit. */
  withoutSections: readonly NotePlace[];
  /** Kinds of evidence whose notes are omitted. */
  withoutEvidence: readonly Evidence[];
  /** Notes with fewer votes are omitted. */
  leastVotes: number;
}

/** What the user should know before sharing the file. */
export type ExportWarning =
  | { code: 'names-in-texts'; count: number } // texts that name an author although the file omits authors
  | { code: 'owners-kept'; count: number } // actions whose owner wrote no note and is therefore still named
  | { code: 'no-consent'; count: number } // notes held back because nobody agreed to their research
  | { code: 'no-consent-included'; count: number } // the same in the file, because the user said so
  | { code: 'names-in-quotes'; count: number; names: string } // quotes that seem to name somebody
  | { code: 'left-out'; count: number } // notes omitted by the user's choices
  | { code: 'no-touchpoint'; count: number } // notes that a table of touchpoints has no row for
  | { code: 'not-shown'; count: number } // notes that a page which shows a selection does not have
  | { code: 'formulas-guarded'; count: number } // cells that got an apostrophe against formulas
  | { code: 'formulas-bare'; count: number; cells: string } // such as "B2, C7": a spreadsheet would run them
  | { code: 'cells-long'; count: number } // cells too long for a spreadsheet
  | { code: 'characters-replaced'; count: number } // characters that such a file cannot contain, now �
  | { code: 'no-actions'; count: 0 } // a format for actions, but there are none
  | { code: 'several-files'; count: number }; // this many files, because the tool limits their rows

/** A part of the output that is used separately: a section to paste, a file of a long list. */
export interface Part {
  name: string;
  text: string;
}

export interface Written {
  text: string;
  /** The same in parts, if the format is used part by part. */
  parts?: readonly Part[];
  warnings: ExportWarning[];
}

export interface Exporter {
  id: string;
  /** Null for a format that is offered separately. */
  group: FormatGroup | null;
  /** Its parts are pasted from the clipboard one by one; in other formats parts are files. */
  isPasted?: true;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  /** What this format loses; a test checks it against what it really does. */
  cannot: readonly Feature[];
  /** The user's choices have already been applied to the map (`exportMaps`). */
  write: (map: EmpathyMap) => Written;
  /** If one file can contain several maps. */
  writeAll?: (maps: readonly EmpathyMap[]) => Written;
}

/** What a column of a table can mean; '' is ignored. */
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
  'language',
  'persona',
  'touchpoint',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface Column {
  heading: string;
  meaning: ColumnMeaning;
}

export interface ReadOptions {
  /** ISO 8601; used for timestamps that a file lacks. */
  now: string;
  /** The meanings of a table's columns as chosen by the user, by index. */
  columns?: readonly ColumnMeaning[];
}

/**
 * What a reader says beside its maps. Together they account for every word of a file: it is in a note, in a field, or in
 * a remark.
 */
export interface Remark extends Problem {
  /** What no map takes, thing by thing in its own words, '' for a picture. Empty if nothing is lost. */
  leftOut: readonly string[];
}

export type ReadFile =
  | {
      ok: true;
      /** At least one. */
      maps: EmpathyMap[];
      /** In the order of the file. */
      remarks: Remark[];
      /** For a table: how its columns were understood. */
      columns?: Column[];
    }
  | Refusal;

export interface Importer {
  /** The text has no byte order mark and is not too large (`readText`). */
  read: (text: string, options: ReadOptions) => ReadFile;
  /** The same with pauses, if it takes long. */
  readInTurns?: (text: string, options: ReadOptions) => Turns<ReadFile>;
}

// What a way of writing a map out must offer. Knows no format.
import type { EmpathyMap } from '../model/empathy-map';

export const FORMAT_IDS = ['json'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How the file shows who wrote a note. */
export const AUTHOR_CHOICES = ['board', 'pseudonyms', 'none'] as const;
export type AuthorChoice = (typeof AUTHOR_CHOICES)[number];

/** Whether texts keep the hashtags that say what evidence they are. */
const HASHTAG_CHOICES = ['keep', 'drop'] as const;
export type HashtagChoice = (typeof HASHTAG_CHOICES)[number];

export interface ExportOptions {
  authors: AuthorChoice;
  hashtags: HashtagChoice;
}

/** What a person should know before the file goes out. */
export type ExportWarning =
  | { code: 'names-in-texts'; count: number } // texts that name an author although the file leaves authors out
  | { code: 'owners-kept'; count: number }; // actions whose owner wrote no note and therefore stays by name

export interface Exporter {
  id: FormatId;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  write: (map: EmpathyMap, options: ExportOptions) => { text: string; warnings: ExportWarning[] };
}

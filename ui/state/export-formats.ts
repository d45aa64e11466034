// The formats in the order in which Export offers them, and what a text that was written is taken as. Pure.
import {
  type FormatId,
  PICTURE_FORMATS,
  type PictureFormatId,
  type TextFormatId,
} from '../../shared/exchange/types';

export interface FormatGroup {
  /** Its name in the texts; null for formats that stand by themselves. */
  name: 'documents' | 'tables' | 'trackers' | 'whiteboards' | 'pictures' | null;
  formats: readonly FormatId[];
}

export const FORMAT_GROUPS: readonly FormatGroup[] = [
  { name: null, formats: ['json'] },
  { name: 'documents', formats: ['markdown', 'html'] },
  { name: 'tables', formats: ['csv', 'tsv-paste'] },
  { name: 'trackers', formats: ['jira', 'linear', 'asana', 'github'] },
  { name: 'whiteboards', formats: ['excalidraw', 'json-canvas', 'opml'] },
  { name: 'pictures', formats: PICTURE_FORMATS },
];

export const isPicture = (format: FormatId): format is PictureFormatId =>
  (PICTURE_FORMATS as readonly FormatId[]).includes(format);

/** Its parts are taken one after the other by the clipboard; those of other formats are files. */
export const isPasted = (format: TextFormatId): boolean => format === 'tsv-paste';

/** Rows of a table as text: line breaks within quotation marks are part of a cell. */
export function countRows(text: string): number {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '').trimEnd();
  return text.trim() === '' ? 0 : bare.split('\n').length;
}

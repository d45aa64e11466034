// The export formats, in the groups offered on screen. Pure.
import {
  type FormatGroup,
  type HashtagChoice,
  PICTURE_FORMATS,
  type PictureFormatId,
} from '../../shared/exchange/types';
import { exporters, type FormatId, TEXT_FORMATS } from '../../shared/exchange/writing/registry';

export interface OfferedGroup {
  /** Null for ungrouped formats. */
  name: FormatGroup | 'pictures' | null;
  formats: readonly FormatId[];
}

export const FORMAT_GROUPS: readonly OfferedGroup[] = [
  ...groupedFormats(),
  { name: 'pictures', formats: PICTURE_FORMATS },
];

/** Collects the formats of each group. */
function groupedFormats(): OfferedGroup[] {
  const names = [...new Set(TEXT_FORMATS.map((id) => exporters[id].group))];
  return names.map((name) => ({ name, formats: TEXT_FORMATS.filter((id) => exporters[id].group === name) }));
}

export const isPicture = (format: FormatId): format is PictureFormatId =>
  (PICTURE_FORMATS as readonly FormatId[]).includes(format);

const FORMATS: readonly FormatId[] = FORMAT_GROUPS.flatMap(({ formats }) => formats);

/** A later version may have stored a format that this one does not know. */
export const formatNamed = (name: string | undefined): FormatId | undefined =>
  FORMATS.find((format) => format === name);

/** Documents are for people who were not there: to them, hashtags are noise, and the evidence is named anyway. */
export const suitableHashtags = (group: FormatGroup | null): HashtagChoice =>
  group === 'documents' ? 'drop' : 'keep';

/** Rows of a text table: line breaks inside quotes belong to a cell. */
export function countRows(text: string): number {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '').trimEnd();
  return text.trim() === '' ? 0 : bare.split('\n').length;
}

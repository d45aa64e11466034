// Files for download, several if the target tool limits the rows per file; and the start of one. Pure.
import type { Exporter } from '../../shared/exchange/types';
import type { Exported } from '../../shared/exchange/writing/export';
import { buildFileName, formatDay } from '../../shared/exchange/writing/file-name';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { Locale } from '../locale';

/** Several screens of text; some formats are a single line of a million characters. */
const MOST_SHOWN = 12_000;
const HALF_AT_END = /[\uD800-\uDBFF]$/;

export interface OutFile {
  name: string;
  text: string;
}

export function filesOf(
  { extension, isPasted }: Exporter,
  { text, parts = [] }: Exported,
  [first, ...more]: readonly [EmpathyMap, ...EmpathyMap[]],
  { texts }: Locale,
): OutFile[] {
  const { allMapsFile, fileFallback } = texts.exporting;
  const title = more.length > 0 ? allMapsFile : first.title;
  const day = formatDay(new Date(first.exportedAt));
  const nameOf = (name: string) => buildFileName(name, day, extension, fileFallback);
  if (isPasted || parts.length < 2) return [{ name: nameOf(title), text }];
  // The number goes first, because long titles get cut.
  return parts.map((part, at) => ({ name: nameOf(`${at + 1} ${title}`), text: part.text }));
}

/** For the preview: never half a character, no trailing white space. */
export function beginningOf(text: string): string {
  const cut = text.length > MOST_SHOWN ? text.slice(0, MOST_SHOWN).replace(HALF_AT_END, '') : text;
  return cut.trimEnd();
}

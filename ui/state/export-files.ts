// The files that Download saves: one, or several where the tool takes so many rows at once; and how they begin. Pure.
import type { Exporter } from '../../shared/exchange/types';
import type { Exported } from '../../shared/exchange/writing/export';
import { buildFileName, formatDay } from '../../shared/exchange/writing/file-name';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { texts } from '../texts';

/** Several screens; some formats are one line of a million characters. */
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
): OutFile[] {
  const { allMapsFile, fileFallback } = texts.exporting;
  const title = more.length > 0 ? allMapsFile : first.title;
  const day = formatDay(new Date(first.exportedAt));
  const nameOf = (name: string) => buildFileName(name, day, extension, fileFallback);
  if (isPasted || parts.length < 2) return [{ name: nameOf(title), text }];
  // The number stands first, because long titles are cut.
  return parts.map((part, at) => ({ name: nameOf(`${at + 1} ${title}`), text: part.text }));
}

/** For the preview: no character is shown by half, and none of the white space at the end. */
export function beginningOf(text: string): string {
  const cut = text.length > MOST_SHOWN ? text.slice(0, MOST_SHOWN).replace(HALF_AT_END, '') : text;
  return cut.trimEnd();
}

// Several texts in one cell of a table, readable for people and round-tripping exactly. Independent of
// formats.
import { parseStored } from '../../model/stored';

/** Plain text with separators, or a JSON list if that would be ambiguous. */
export function joinCell(texts: readonly string[], separator: string): string {
  const plain = texts.join(separator);
  const isPlain = texts.every((text) => text !== '') && plain.split(separator).length === texts.length;
  return texts.length === 0 || (isPlain && !plain.startsWith('[')) ? plain : JSON.stringify(texts);
}

export function splitCell(cell: string, separator: string): string[] {
  if (cell === '') return [];
  return (cell.startsWith('[') ? readList(cell) : null) ?? cell.split(separator);
}

function readList(cell: string): string[] | null {
  const list = parseStored(cell);
  return Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : null;
}

const COUNTED = /^(.*) (\d+)$/s;

/** `👍 2, ❤️ 1` */
export const joinCounts = (counts: Record<string, number>): string =>
  joinCell(
    Object.keys(counts).map((name) => `${name} ${counts[name]}`),
    ', ',
  );

/** Null if one of them has no count. */
export function splitCounts(cell: string): Record<string, number> | null {
  const found = splitCell(cell, ', ').map((text) => COUNTED.exec(text));
  return found.includes(null)
    ? null
    : Object.fromEntries(found.map((match) => [match?.[1] as string, Number(match?.[2])]));
}

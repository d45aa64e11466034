// Several texts in one cell of a table, to be read by people and back exactly. Knows no format.
import { parseStored } from '../../model/stored';

/** Plainly with the separator between them, or, where that could be read in another way, as a JSON list. */
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

/** Null when one of them has no count. */
export function splitCounts(cell: string): Record<string, number> | null {
  const found = splitCell(cell, ', ').map((text) => COUNTED.exec(text));
  return found.includes(null)
    ? null
    : Object.fromEntries(found.map((match) => [match?.[1] as string, Number(match?.[2])]));
}

// Texts whose lines read `label: value`, as people keep them on the board. Pure; knows no labels.

/** The label and the value of a line. A colon counts only before white space or the end: not in `23:30` or `https://`. */
export function splitLabel(line: string): { label: string; value: string } | null {
  const [, label, value] = /^([^:：]{1,40})(?:：|:(?=\s|$))([\s\S]*)$/.exec(line.trim()) || [];
  return label === undefined || value === undefined ? null : { label: label.trim(), value: value.trim() };
}

export const isSameLabel = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Gives the first line with `label` another value, with the lines that continue it, and leaves every other character
 * as it stands. An empty value takes the line away; a label that no line has comes last.
 *
 * Any labelled or blank line ends a value. Where `labels` lists all that there are, only those do, and what stands
 * before the first of them belongs to the first in the list.
 */
export function withLine(text: string, label: string, value: string, labels?: readonly string[]): string {
  const lines = text === '' ? [] : text.split('\n');
  const written = value === '' ? [] : [`${label}: ${value}`];
  const begins = (line: string) => {
    const own = splitLabel(line)?.label || null;
    if (labels === undefined) return own !== null || line.trim() === '';
    return own !== null && labels.some((known) => isSameLabel(known, own));
  };
  let first = lines.findIndex((line) => isSameLabel(splitLabel(line)?.label || '', label));
  if (first < 0 && label === labels?.[0] && lines.length > 0 && !begins(lines[0] as string)) first = 0;
  if (first < 0) return [...lines, ...written].join('\n');
  let end = first + 1;
  while (end < lines.length && !begins(lines[end] as string)) end += 1;
  return [...lines.slice(0, first), ...written, ...lines.slice(end)].join('\n');
}

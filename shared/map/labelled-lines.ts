// Texts with lines of the form `label: value`, as people keep them on the board. Pure; knows no labels.

/**
 * A line's label and value. A colon counts only before white space or at the end, so not in `23:30` or
 * `https://`.
 */
export function splitLabel(line: string): { label: string; value: string } | null {
  const [, label, value] = /^([^:：]{1,40})(?:：|:(?=\s|$))([\s\S]*)$/.exec(line.trim()) || [];
  return label === undefined || value === undefined ? null : { label: label.trim(), value: value.trim() };
}

export const isSameLabel = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

export interface LineNames {
  /** All labels that start a line. */
  labels?: readonly string[] | undefined;
  /** What the label was called before. */
  earlier?: readonly string[] | undefined;
  /** What to write between label and value. */
  colon?: string | undefined;
}

/**
 * Replaces the value of the first line with `label`, including its continuation lines, and leaves every other
 * character alone. An empty value removes the line; a label that does not exist yet is added at the end.
 *
 * Any labelled or blank line ends a value. If `labels` lists all known labels, only those do, and text before
 * the first of them belongs to the first in the list. A line with one of the earlier names keeps its name.
 */
export function withLine(
  text: string,
  label: string,
  value: string,
  { labels, earlier = [], colon = ': ' }: LineNames = {},
): string {
  const lines = text === '' ? [] : text.split('\n');
  const begins = (line: string) => {
    const own = splitLabel(line)?.label || null;
    if (labels === undefined) return own !== null || line.trim() === '';
    return own !== null && labels.some((known) => isSameLabel(known, own));
  };
  const nameOn = (line: string) => {
    const own = splitLabel(line)?.label || '';
    return isSameLabel(label, own) ? label : earlier.find((name) => isSameLabel(name, own));
  };
  let first = lines.findIndex((line) => nameOn(line) !== undefined);
  const written = value === '' ? [] : [`${nameOn(lines[first] ?? '') ?? label}${colon}${value}`];
  if (first < 0 && label === labels?.[0] && lines.length > 0 && !begins(lines[0] as string)) first = 0;
  if (first < 0) return [...lines, ...written].join('\n');
  let end = first + 1;
  while (end < lines.length && !begins(lines[end] as string)) end += 1;
  return [...lines.slice(0, first), ...written, ...lines.slice(end)].join('\n');
}

// The colon between a label and what it says. Each language writes its own (`colon` of its board): "Source: Visit 3",
// "Source : visite 3", "出典：訪問3". Any of them is read in any language.

const COLON = /[ \u00a0\u202f]?: |：/;
const COLON_HERE = new RegExp(`^(?:${COLON.source})`);

/** What stands before and after the first one. */
export function atColon(text: string): { label: string; rest: string } | null {
  const found = COLON.exec(text);
  if (found === null) return null;
  return { label: text.slice(0, found.index), rest: text.slice(found.index + found[0].length) };
}

/** What follows the label and a colon; null where neither stands at the beginning. */
export function afterLabel(text: string, label: string): string | null {
  if (!text.startsWith(label)) return null;
  const rest = text.slice(label.length);
  const [colon] = COLON_HERE.exec(rest) ?? [];
  return colon === undefined ? null : rest.slice(colon.length);
}

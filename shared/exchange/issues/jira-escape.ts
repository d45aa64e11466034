// People's texts as Jira's wiki notation that says nothing but these texts. Knows no issue.

/** What a backslash frees of its meaning (@atlaskit/editor-wikimarkup-transformer); "{" and "[" mean something anywhere. */
const ANYWHERE = /[{[]/g;
/** "*bold*", "-struck-": only at the edges of words, and only in pairs. */
const PAIRED = /(?<![\p{L}\p{N}])([*_^~+-])(?=\S(?:.*\S)?\1(?![\p{L}\p{N}]))/gu;
const CLOSING = /(?<=\S)([*_^~+-])(?![\p{L}\p{N}])/gu;
/** Dashes become one long one, question marks a citation. */
const DOUBLED = /-{2,}|\?{2,}/g;
const PICTURE = /!(?=\S[^!]*!)/g;
const AT_START = /^(\s*)(?=[#*-]+\s|\||----)/;
const BLOCK = /^(\s*(?:h[1-6]|bq))\./;
/** ":)" and "(!)" become pictures. */
const FACE = /(?<=[:;]-?)[()]|\((?=(?:[!?+\-/xyni*]|on|off|\*[rgby]|flag|flagoff)\))/g;
/** "GH-7" becomes a link to an issue of that key, if there is one. */
const ISSUE_KEY = /\b([A-Z][A-Z0-9_]+)-(?=\d)/g;
/** In front of these a backslash would vanish, and two are the end of a line. */
const BACKSLASH = /\\(?=[-\\#*_+?^~|%{}[\]()!@])/g;

/** A text on one or several lines. */
export const escapeJira = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      escaped(line.replace(BACKSLASH, '&#92;')).replace(BLOCK, '$1&#46;').replace(AT_START, '$1\\'),
    )
    .join('\n');

/** Each character once, whichever rule finds it; the first one of a line gets its backslash later. */
function escaped(line: string): string {
  const opening = [...line.matchAll(PAIRED)];
  const opened = new Set(opening.map(({ 1: mark }) => mark));
  const closing = [...line.matchAll(CLOSING)].filter(({ 1: mark }) => opened.has(mark));
  const single = [ANYWHERE, PICTURE, FACE].flatMap((pattern) => [...line.matchAll(pattern)]);
  const found = new Set([
    ...[...opening, ...closing, ...single].map(({ index }) => index),
    ...[...line.matchAll(DOUBLED)].flatMap(({ index, 0: run }) => [...run].map((_sign, at) => index + at)),
    ...[...line.matchAll(ISSUE_KEY)].map(({ index, 0: key }) => index + key.length - 1),
  ]);
  found.delete(AT_START.exec(line)?.[0].length ?? -1);
  return Array.from({ length: line.length }, (_none, at) =>
    found.has(at) ? `\\${line[at]}` : line[at],
  ).join('');
}

// People's texts as Markdown that says nothing but these texts (CommonMark 0.31, GFM). Knows no map.

/** Marks that mean something anywhere in a line; an ampersand only where it could begin a reference. */
const ANYWHERE = /[\\`*_[\]<~|]|&(?=[#\w])/g;
/** What makes a line a heading, a list item, a quotation, an underline of the line above, or a row of a table. */
const AT_START = /^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|:?-+:?\s*$|=+\s*$|>))/;
/** Addresses that GFM makes links of by itself. */
const ADDRESS = /www(?=\.)|(?:https?|ftp)(?=:\/\/)|(?:mailto|xmpp)(?=:)/gi;
/** What some programs add to Markdown: `:smile:`, `$formula$`, `==bright==`, `%%hidden%%`. */
const ADDED = /:(?=[a-z][a-z0-9_+-]*:)|\$(?=\S[^$]*\$)|==+(?=[^=\s][^=]*==)|%%/gi;
/** `# C #` is the heading "C": hashes at the end of one may close it. */
const CLOSING_HASHES = /(^|\s)(#+)$/;
/** Lost at the edge of a line, or taken for the end of one. C1 controls are left: references to them mean other letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const CONTROL = /[\u0001-\u0009\u000b-\u001f\u007f\u2028\u2029]/g;
/** Readers trim lines. */
const EDGES = /^\s|\s$/g;
const BREAK = '&#10;';

const toReference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A text on one line; breaks in it are references. */
export function escapeLine(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(ADDED, '\\$&')
    .replace(ADDRESS, '$&\\')
    .replace(AT_START, '$1\\')
    .replace(CONTROL, toReference)
    .replace(EDGES, toReference)
    .replace(/\n/g, BREAK);
}

/** A text on lines of its own; those after the first begin with `indent`. Breaks at either end are references. */
export function escapeLines(text: string, indent: string): string {
  const lines = text.split('\n').map(escapeLine);
  let first = 0;
  while (first < lines.length - 1 && lines[first] === '') first += 1;
  let last = lines.length - 1;
  while (last > first && lines[last] === '') last -= 1;
  const inner = lines.slice(first, last + 1).join(`\\\n${indent}`);
  return BREAK.repeat(first) + inner + BREAK.repeat(lines.length - 1 - last);
}

export const escapeHeading = (title: string): string => escapeLine(title).replace(CLOSING_HASHES, '$1\\$2');

/** A part of a line whose parts are parted by ` · `. */
export const escapePart = (text: string): string => escapeLine(text).replace(/·/g, '&middot;');

/** An item of a list within such a part. */
export const escapeItem = (text: string): string => escapePart(text).replace(/,/g, '&#44;');

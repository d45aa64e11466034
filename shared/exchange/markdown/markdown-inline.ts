// What a piece of Markdown says as plain text: marks gone, escapes undone. Knows nothing of maps.

/** No note is that long, not even when each of its letters is escaped. */
const LONGEST = 100_000;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  larr: '←',
  rarr: '→',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g;

/** A run of marks that may open or close an emphasis; others are plain pieces. */
interface Mark {
  sign: string;
  count: number;
  first: number;
  opens: boolean;
  closes: boolean;
}
type Piece = string | Mark;

/** In the order in which they are tried at each place; runs are bounded, so that no text takes long. */
const PIECE = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<hard>\\\n[ \t]*|[ ]{2,99}\n[ \t]*|[ \t]{0,99}<br[ \t]{0,9}\/?>[ \t]{0,99}\n?)/,
    /(?<soft>[ \t]{0,99}\n[ \t]*)/,
    /(?<reference>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,6});)/,
    /(?<ticks>`+)(?!`)(?<code>[\s\S]{0,2000}?[^`])\k<ticks>(?!`)/,
    /(?<bare>`+)/,
    /<(?<address>[a-zA-Z][a-zA-Z\d+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+\.\w+)>/,
    /(?<comment><!--[\s\S]{0,2000}?-->)/,
    /!\[(?<alt>(?:[^[\]\\]|\\[\s\S])*)\]\([^()\n]*\)/,
    /\[(?<label>(?:[^[\]\\]|\\[\s\S])*)\]\([ \t]*(?:<(?<pointed>[^<>\n]*)>|(?<target>[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/,
    /(?<marks>\*+|_+|~~)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Line breaks of the source are spaces, hard ones stay. The address of a link follows its words in brackets. */
export function toPlain(source: string): string {
  if (source.length > LONGEST) return source;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of source.matchAll(PIECE)) {
    pieces.push(source.slice(end, match.index), ...piecesOf(match, source));
    end = match.index + match[0].length;
  }
  pieces.push(source.slice(end));
  pairUp(pieces);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.sign.repeat(piece.count))).join('');
}

function piecesOf(match: RegExpMatchArray, source: string): Piece[] {
  const { escaped, hard, soft, reference, code, bare, address, comment } = match.groups ?? {};
  const { alt, label, pointed, target, marks } = match.groups ?? {};
  if (escaped !== undefined) return [escaped];
  if (hard !== undefined) return ['\n'];
  if (soft !== undefined) return [' '];
  if (reference !== undefined) return [unreference(reference)];
  if (code !== undefined) return [codeText(code)];
  if (bare !== undefined) return [bare];
  if (address !== undefined) return [address];
  if (comment !== undefined) return [];
  if (alt !== undefined) return [toPlain(alt)];
  if (label !== undefined) return [linkText(toPlain(label), toPlain(pointed ?? target ?? ''))];
  return [markAt(marks ?? '', source, match.index ?? 0)];
}

const unreference = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return String.fromCodePoint(isLetter ? code : 0xfffd);
  });

/** A line's indent is no part of its paragraph, within code neither (CommonMark 0.31, sections 4.8 and 6.1). */
function codeText(code: string): string {
  const line = code.replace(/\n[ \t]*/g, ' ');
  return /^ [\s\S]* $/.test(line) && /[^ ]/.test(line) ? line.slice(1, -1) : line;
}

const linkText = (words: string, address: string): string =>
  words === address || address === '' ? words : words === '' ? address : `${words} (${address})`;

/** What may open and what may close an emphasis (CommonMark 0.31, section 6.2). */
function markAt(run: string, source: string, at: number): Mark {
  const before = [...source.slice(Math.max(0, at - 2), at)].pop() ?? ' ';
  const after = [...source.slice(at + run.length, at + run.length + 2)][0] ?? ' ';
  const isSpace = (letter: string) => /\s/.test(letter);
  const isSign = (letter: string) => /[\p{P}\p{S}]/u.test(letter);
  const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
  const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
  const sign = run[0] ?? '';
  const isInner = sign === '_' && left && right;
  return {
    sign,
    count: run.length,
    first: run.length,
    opens: left && (!isInner || isSign(before)),
    closes: right && (!isInner || isSign(after)),
  };
}

/** Takes the marks away that belong together; the others stay as they are. */
function pairUp(pieces: readonly Piece[]): void {
  const open: Mark[] = [];
  for (const mark of pieces) {
    if (typeof mark === 'string') continue;
    while (mark.closes && mark.count > 0) {
      let at = open.length - 1;
      while (at >= 0 && !fits(open[at] as Mark, mark)) at -= 1;
      const opener = open[at];
      if (opener === undefined) break;
      const taken = Math.min(2, opener.count, mark.count);
      opener.count -= taken;
      mark.count -= taken;
      open.length = opener.count > 0 ? at + 1 : at;
    }
    if (mark.opens && mark.count > 0) open.push(mark);
  }
}

const fits = (opener: Mark, closer: Mark): boolean =>
  opener.sign === closer.sign &&
  (!(opener.closes || closer.opens) ||
    (opener.first + closer.first) % 3 !== 0 ||
    (opener.first % 3 === 0 && closer.first % 3 === 0));

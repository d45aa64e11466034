// A heading without what people decorate it with, in pieces: what it says first, and what it adds in brackets or behind a dash.

/**
 * Only the words, in lower case. A combining mark belongs to the letter before it; those in emoji do not
 * count.
 */
export const plainWords = (text: string): string =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).join(' ');

/** Lower case without accents, so that "HÖREN", "Hören" and "Horen" are one word. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');

/** Longer texts are sentences, and some patterns would take long over them. */
export const LONGEST_HEADING = 160;

const MARKUP = /<\/?[a-z][^<>]*>|&(?:amp|nbsp|lt|gt|#\d+);/gi;
const LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;
const CHECKBOX = /^\s*[-*+]?\s*\[[ xX]?\]\s/;
const KEYCAP = /[\u200d\ufe0e\ufe0f\u20e3]/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;
const HASHTAGS = /(?<=\S)(?:\s+#\p{L}[\p{L}\p{M}\p{N}_/-]*)+\s*$/u;
const MARKS = /[*`~#>•●○■▪◦]+|==|__+/g;
/** "1.", "2)", "Q1", "Step 3:", "Section 2 –", "IV.", "b)". */
const NUMBERING =
  /^\s*(?:(?:section|step|part|quadrant|question|area|box|schritt|teil|paso|parte|etape|étape|passo)\s*\d+|q\s?\d+|[\d.]+|[ivx]+(?=[.):])|[a-h](?=[.):]))\s*[.):–—-]*\s*/i;
/** "(3)", "x5", "[4 notes]" at the end count what is below. */
const COUNT =
  /\s*(?:[([]\s*[x×]?\s?\d+\s*(?:notes?|items?|cards?|stickies)?\s*[)\]]|[x×]?\s?\d+\s*(?:notes?|items?|cards?|stickies)?)\s*$/i;

/** As somebody would read it aloud. */
export function undecorated(heading: string): string {
  const text = heading
    .normalize('NFKC')
    .replace(LINK, '$1')
    .replace(MARKUP, (found) => (found.startsWith('<') ? ' ' : found === '&amp;' ? '&' : ' '))
    .replace(CHECKBOX, '')
    .replace(HASHTAGS, '')
    .replace(KEYCAP, '')
    .replace(EMOJI, ' ')
    .replace(MARKS, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
  const unnumbered = text.replace(NUMBERING, '');
  const bare = /\p{L}/u.test(unnumbered) ? unnumbered : text;
  return bare.replace(COUNT, '').trim();
}

export interface Pieces {
  main: string;
  /** In the order of the heading. */
  others: readonly { text: string; isInBrackets: boolean }[];
}

const BRACKETED = /[([{]([^()[\]{}]*)[)\]}]/g;
const BREAK = /\s*(?:[:：|→]|\s[–—-]+(?=\s)|[–—]|=>|=|\n|(?<=[?？])(?=\s*\S))\s*/;

/** "Pains (fears) – what hurts": what it says, and what it adds. */
export function piecesOf(heading: string): Pieces {
  const bracketed: string[] = [];
  const outside = heading.replace(BRACKETED, (_whole, inside: string) => {
    bracketed.push(inside);
    return ' ';
  });
  const [main = '', ...tails] = outside
    .split(BREAK)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));
  const others = [
    ...bracketed.map((text) => ({ text: text.trim(), isInBrackets: true })),
    ...tails.map((text) => ({ text, isInBrackets: false })),
  ];
  return { main, others: others.filter(({ text }) => /\p{L}/u.test(text)) };
}

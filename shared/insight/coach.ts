// Rules of thumb for a good note, each with its finding. They are aids, not proof; the words come from the
// locale. Pure.
import { beforeHashtags } from './hashtags';
import { escapePattern, holdsWord, startsUnspaced, UNSPACED } from './whole-words';

export const COACH_RULES = [
  'two-ideas',
  'guess-in-say-do',
  'feeling-without-reason',
  'own-product',
  'too-long',
] as const;
export type CoachRule = (typeof COACH_RULES)[number];

interface CoachWords {
  /** Join two ideas anywhere. */
  joins: readonly string[];
  /** Join two ideas after a comma or before one of `subjects`. */
  links: readonly string[];
  subjects: readonly string[];
  /** A full stop after one of these does not end a sentence. */
  abbreviations: readonly string[];
  guesses: readonly string[];
  feelings: readonly string[];
  /** Words that introduce the reason for a feeling. */
  reasons: readonly string[];
}

export interface CoachContext {
  /** The note is in a section for what people said or did. */
  isSaidOrDone: boolean;
  /** Our own product's name; '' until it is given. */
  product: string;
  words: CoachWords;
  /** Rules that are turned off. */
  off: readonly string[];
  /** The note quotes somebody: nothing in it is our guess or a second idea. */
  isQuote?: boolean;
}

export interface Hint {
  rule: CoachRule;
  /** The two notes it could be split into. */
  parts?: [string, string];
}

const LONGEST_NOTE = 200;
/** A part with fewer words is not an idea of its own. */
const LEAST_WORDS = 3;
/** The same for text without spaces between words, as in Chinese or Japanese. */
const LEAST_LETTERS = 6;
/** Starts a sentence or a list item; without it, a line break may be within a sentence. */
const BEGINS = '(?=[\\p{Lu}\\p{Lo}\\p{N}“"•*–-])';
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|「[^」]*」|『[^』]*』/g;

/** Checks a note's text in its context. */
type Rule = (text: string, context: CoachContext) => Hint | null;

const hintIf = (rule: CoachRule, isTrue: boolean): Hint | null => (isTrue ? { rule } : null);

const RULES: Record<CoachRule, Rule> = {
  'two-ideas': (text, { words, isQuote }) => {
    const parts = isQuote ? null : splitIdeas(text, words);
    return parts && { rule: 'two-ideas', parts };
  },
  'guess-in-say-do': (text, { isSaidOrDone, words, isQuote }) =>
    hintIf('guess-in-say-do', !isQuote && isSaidOrDone && holdsWord(unquoted(text), words.guesses)),
  'feeling-without-reason': (text, { words, isQuote }) => {
    const own = unquoted(text);
    const isReasoned = /[:：–—(（]|\s-\s/.test(own) || holdsWord(own, words.reasons);
    return hintIf('feeling-without-reason', !isQuote && !isReasoned && holdsWord(own, words.feelings));
  },
  'own-product': (text, { product }) => hintIf('own-product', namesProduct(text, product)),
  'too-long': (text) => hintIf('too-long', Array.from(text).length > LONGEST_NOTE),
};

export function coachNote(text: string, context: CoachContext): Hint[] {
  const own = beforeHashtags(text).trim();
  const hints = COACH_RULES.map((rule) => (context.off.includes(rule) ? null : RULES[rule](own, context)));
  return hints.filter((hint): hint is Hint => hint !== null);
}

/** Whether a note is somebody's words, and nothing else. */
export const isQuotation = (text: string): boolean => {
  const own = beforeHashtags(text).trim();
  return own !== '' && unquoted(own).trim() === '';
};

export const namesFeeling = (text: string, { feelings }: Pick<CoachWords, 'feelings'>): boolean =>
  holdsWord(unquoted(text), feelings);

const unquoted = (text: string): string => text.replace(QUOTED, ' ');

const oneOf = (words: readonly string[]): string => `(?:${words.map(escapePattern).join('|')})`;

const namesProduct = (text: string, product: string): boolean => holdsWord(text, [product.trim()]);

/** An idea may end with a line, a sentence, a semicolon or a joining word. A quotation is one idea. */
function splitIdeas(text: string, words: CoachWords): [string, string] | null {
  const masked = text.replace(QUOTED, (quoted) => '“'.repeat(quoted.length));
  const links = oneOf(words.links);
  const unspaced = [...words.joins, ...words.links].filter((word) => startsUnspaced.test(word));
  const ends = new RegExp(
    [
      `\\s*\\n\\s*${BEGINS}`,
      `(?<!(?<![\\p{L}.])${oneOf(words.abbreviations)})[.!?]\\s+${BEGINS}`,
      '[;。！？；]\\s*',
      `,?\\s+${oneOf(words.joins)}\\s+`,
      `,\\s+${links}\\s+`,
      `\\s+${links}\\s+(?=${oneOf(words.subjects)}\\s)`,
      ...(unspaced.length === 0 ? [] : [`[，、,]${oneOf(unspaced)}`, `${oneOf(unspaced)}[，、]`]),
    ].join('|'),
    'gu',
  );
  for (const { 0: found, index = 0 } of masked.matchAll(ends)) {
    const before = text.slice(0, index).trim();
    const after = text.slice(index + found.length).trim();
    // A comma before the last list item does not join ideas.
    const isList = found.startsWith(',') && masked.slice(0, index).includes(',');
    if (!isList && isIdea(before) && isIdea(after)) return [before, after];
  }
  return null;
}

function isIdea(part: string): boolean {
  const words = part.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const isUnspaced = new RegExp(UNSPACED, 'u').test(part);
  return words.length >= LEAST_WORDS || (isUnspaced && words.join('').length >= LEAST_LETTERS);
}

/** The share of notes that mention our own product, from 0 to 1. */
export function aboutUsShare(notes: readonly { text: string }[], product: string): number {
  return notes.length === 0
    ? 0
    : notes.filter(({ text }) => namesProduct(text, product)).length / notes.length;
}

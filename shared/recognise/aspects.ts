// What a heading of a section is about, in any language that is recognised. Knows no template.
import type { Aspect } from '../templates/template';
import { folded, LONGEST_HEADING, piecesOf, undecorated } from './heading-text';
import { SCRIPT_WORDS, SECTION_WORDS, type SectionWordList } from './section-words';

interface Lexicon {
  aspects: ReadonlyMap<string, Aspect>;
  beside: ReadonlyMap<string, Aspect>;
  fillers: ReadonlySet<string>;
  neverLast: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  others: ReadonlySet<string>;
  opener: RegExp | null;
  mostWords: number;
}

/** By each phrase, what it is about. */
function byPhrase(words: SectionWordList['words'] = {}): Map<string, Aspect> {
  return new Map(
    Object.entries(words).flatMap(([aspect, phrases]) =>
      phrases.split(', ').map((phrase) => [phrase, aspect as Aspect] as const),
    ),
  );
}

function toLexicon(list: Omit<SectionWordList, 'openers' | 'others'> & Partial<SectionWordList>): Lexicon {
  const aspects = byPhrase(list.words);
  const openers = list.openers?.split(', ').join('|');
  return {
    aspects,
    beside: byPhrase(list.beside),
    fillers: new Set(list.fillers.split(' ')),
    neverLast: new Set(list.neverLast?.split(' ') ?? []),
    verbs: new Set(list.verbs?.split(' ') ?? []),
    others: new Set(list.others?.split(', ') ?? []),
    opener: openers === undefined ? null : new RegExp(`^(?:${openers}) `),
    mostWords: Math.max(...[...aspects.keys()].map((phrase) => phrase.split(' ').length)),
  };
}

const latin: readonly Lexicon[] = /* @__PURE__ */ (() => Object.values(SECTION_WORDS).map(toLexicon))();
const scripts: readonly Lexicon[] = /* @__PURE__ */ (() => Object.values(SCRIPT_WORDS).map(toLexicon))();

/** What follows the verb of an English question is not about a section: "What do they see?" */
const ENGLISH_QUESTION =
  /^(?:and )?(?:what|how|whom?|where|which|why) (?:else |really )?(?:do|does|did|is|are|might|could|would|s|re) (?!(?:we|i|you|it|this|that|there) )/;
/** "What data says": nothing that somebody is like. */
const NOBODY = /\b(?:we|you|it|this|that|data|numbers|research|app|product|system|code|docs)\b/;
/** "What do they need to do?" is about a goal. */
const GOAL_QUESTION =
  /^(?:what|which job) (?:do|does|did) .*\b(?:need|want|have) to (?:do|get done|achieve)\b/;
/** Names in a clause, such as "What Dana and Kim say". */
const MOST_NAMES = 3;
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々\s・、/&+？?]+/gu;

interface Word {
  text: string;
  /** As the word lists have it. */
  plain: string;
}

interface Counted {
  found: Set<Aspect>;
  unknown: string[];
  last: string;
  hasOthers: boolean;
}

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** Once for all languages that a text is looked up in. */
const toWords = (text: string): Word[] => wordsIn(text).map((word) => ({ text: word, plain: folded(word) }));

const asLine = (words: readonly Word[]): string => `${words.map(({ plain }) => plain).join(' ')} `;

/** Longest phrases first. */
function count(words: readonly Word[], lexicon: Lexicon): Counted {
  const counted: Counted = { found: new Set(), unknown: [], last: '', hasOthers: false };
  const beside: Aspect[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, lexicon);
    const { text, plain: word } = words[at] as Word;
    counted.last = phrase ?? word;
    const aspect = phrase === null ? undefined : lexicon.aspects.get(phrase);
    const companion = lexicon.beside.get(word);
    if (phrase !== null && aspect !== undefined) {
      counted.found.add(aspect);
      at += phrase.split(' ').length - 1;
    } else if (companion !== undefined) beside.push(companion);
    else if (lexicon.others.has(word)) counted.hasOthers = true;
    else if (!lexicon.fillers.has(word)) counted.unknown.push(text);
  }
  const lonely = beside.filter((aspect) => !counted.found.has(aspect));
  if (lonely.length > 0) counted.unknown.push(...lonely);
  return counted;
}

function phraseAt(words: readonly Word[], at: number, { aspects, mostWords }: Lexicon): string | null {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .map(({ plain }) => plain)
      .join(' ');
    if (aspects.has(phrase)) return phrase;
  }
  return null;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "What friends say" is what somebody hears. */
const heardOr = ({ found, hasOthers }: Counted): Set<Aspect> =>
  hasOthers && found.size === 1 && found.has('said') ? new Set<Aspect>(['heard']) : found;

/** How many names a clause begins with whose verb follows: 1 in "Kim thinks & feels" and in "Ana se siente". */
function subjectLength(words: readonly Word[], { verbs, aspects, fillers }: Lexicon): number {
  const verb = words.findIndex(({ plain }) => verbs.has(plain));
  const isOfSubject = ({ text, plain }: Word) => isName(text) && !aspects.has(plain) && !fillers.has(plain);
  const before = words.slice(0, Math.max(verb, 0));
  const end = before.findIndex((word) => !isOfSubject(word));
  const length = end < 0 ? before.length : end;
  const isClause = before.slice(length).every(({ plain }) => fillers.has(plain));
  return isClause && !NOBODY.test(asLine(words)) ? length : 0;
}

function inLanguage(words: readonly Word[], lexicon: Lexicon): ReadonlySet<Aspect> | null {
  const counted = count(words, lexicon);
  if (counted.found.size === 0) return null;
  const plain = asLine(words);
  const isOpened = lexicon.opener?.test(plain) === true;
  if (isOpened && NOBODY.test(plain)) return null;
  const names = counted.unknown.filter(isName).length;
  const isNamed = isOpened ? names === counted.unknown.length : subjectLength(words, lexicon) === names;
  const isKnown = counted.unknown.length === 0 || (names === counted.unknown.length && isNamed);
  if (!isKnown || names > MOST_NAMES || (!isOpened && lexicon.neverLast.has(counted.last))) return null;
  return counted.hasOthers && !isOpened ? null : heardOr(counted);
}

/** Of whom a heading is that names somebody and what they do: "Kim" of "Kim says". '' for any other. */
export function subjectIn(heading: string): string {
  const words = heading.length > LONGEST_HEADING ? [] : toWords(piecesOf(undecorated(heading)).main);
  const lexicon = latin.find((one) => subjectLength(words, one) > 0 && inLanguage(words, one) !== null);
  const subject = lexicon === undefined ? [] : words.slice(0, subjectLength(words, lexicon));
  return subject.map(({ text }) => text).join(' ');
}

function inEnglishQuestion(words: readonly Word[]): ReadonlySet<Aspect> | null {
  const plain = asLine(words);
  if (GOAL_QUESTION.test(plain)) return new Set<Aspect>(['goal']);
  const [verb] = ENGLISH_QUESTION.exec(plain) ?? [];
  if (verb === undefined) return null;
  const asked = words.slice(verb.trim().split(' ').length);
  const counted = count(asked, latin[0] as Lexicon);
  return counted.found.size === 0 ? null : heardOr(counted);
}

/** Where there are no spaces, the pieces that fill it from end to end. */
function inScript(text: string, { aspects, fillers }: Lexicon): ReadonlySet<Aspect> | null {
  const letters = wordsIn(text).join('');
  const found = new Set<Aspect>();
  const longest = 6;
  let at = 0;
  while (at < letters.length) {
    let length = longest;
    const piece = () => letters.slice(at, at + length);
    while (length > 0 && !aspects.has(piece()) && !fillers.has(piece())) length -= 1;
    if (length === 0) return null;
    const aspect = aspects.get(piece());
    if (aspect !== undefined) found.add(aspect);
    at += length;
  }
  return found.size === 0 ? null : found;
}

const firstOf = <T>(lexicons: readonly T[], read: (lexicon: T) => ReadonlySet<Aspect> | null) => {
  for (const lexicon of lexicons) {
    const found = read(lexicon);
    if (found !== null) return found;
  }
  return null;
};

/** Of one piece in one language, or in two scripts side by side. */
function inPiece(text: string): ReadonlySet<Aspect> | null {
  if (CJK.test(text)) {
    const other = text.replace(CJK_RUN, ' ');
    const own = firstOf(scripts, (lexicon) => inScript(text.replace(other.trim(), ''), lexicon));
    return own ?? (/\p{L}/u.test(other) ? inPiece(other) : null);
  }
  const words = toWords(text);
  return inEnglishQuestion(words) ?? firstOf(latin, (lexicon) => inLanguage(words, lexicon));
}

/** Every word of a phrase that means a section in some language. */
export const aspectWords = (): string[] =>
  latin.flatMap(({ aspects }) => [...aspects.keys()].flatMap((phrase) => phrase.split(' ')));

const LIST = /\s*[/&+,;·・、]\s*/;

/** "Says / Dice", "Thinks + feels": each item in its own language. */
function inItems(text: string): ReadonlySet<Aspect> | null {
  const whole = inPiece(text);
  if (whole !== null) return whole;
  const items = text.split(LIST).filter((item) => /\p{L}/u.test(item));
  if (items.length < 2) return null;
  const found = items.map(inPiece);
  return found.includes(null) ? null : new Set(found.flatMap((aspects) => [...(aspects ?? [])]));
}

/** A sentence in the first person, or in quotation marks, is what somebody said. */
const SENTENCE = /^["“‘«„]?\s*i\s.*[.!…]["”’»]?$|^["“«„].*\s.*[.!?…]["”»]$/i;

/**
 * Null if it is no heading of a section. `isHeading`: something else already says that this is a heading, which may
 * then add words of any kind: "Says (in the waiting room)".
 */
export function aspectsOf(heading: string, isHeading: boolean): ReadonlySet<Aspect> | null {
  if (heading.length > LONGEST_HEADING) return null;
  const text = undecorated(heading);
  if (SENTENCE.test(text)) return null;
  const { main, others } = piecesOf(text);
  const found = inItems(main);
  const glosses = others.map((piece) => ({ ...piece, found: inItems(piece.text) }));
  if (found === null) return inGloss(main, glosses, isHeading);
  return isHeading || glosses.every((gloss) => gloss.found !== null) ? found : null;
}

const MOST_WORDS_BEFORE = 4;

/**
 * "Säger (Says)", where the language is not known, and of a heading also "Kim – Says". "Tired (pain)" on a sticky
 * is a note.
 */
function inGloss(
  main: string,
  glosses: readonly { text: string; found: ReadonlySet<Aspect> | null; isInBrackets: boolean }[],
  isHeading: boolean,
): ReadonlySet<Aspect> | null {
  const [gloss, ...more] = glosses;
  if (gloss === undefined || more.length > 0 || wordsIn(main).length > MOST_WORDS_BEFORE) return null;
  return isHeading || (gloss.isInBrackets && isName(gloss.text)) ? gloss.found : null;
}

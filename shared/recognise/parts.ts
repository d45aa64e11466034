// What a heading or label names beside the sections: a part of the map, a field of the persona or of its context, a
// fact of a note. In every language that is recognised.
import { boardTexts } from '../catalogue/board-texts';
import { fileTexts } from '../catalogue/file-texts';
import { namesOf } from '../catalogue/labels';
import { CONTEXT_TEXTS } from '../model/context';
import { PERSONA_FIELDS, type PersonaField } from '../model/persona';
import { LANGUAGES, type Language } from '../model/sections';
import type { SectionId } from '../templates/template';
import { folded, LONGEST_HEADING, piecesOf, plainWords, undecorated } from './heading-text';
import { CONTEXT_FIELD_WORDS, FACT_WORDS, FIELD_WORDS, PART_WORDS, PERSONA_WORDS } from './part-words';
import { anySectionOf } from './sections';

export const PARTS = ['persona', 'context', 'problem', 'actions', 'tensions', 'unplaced'] as const;
export type Part = (typeof PARTS)[number];
/** A part of a map. */
export type Place = Part | SectionId;

export type Fact = keyof typeof FACT_WORDS;
export type ContextField = (typeof CONTEXT_TEXTS)[number] | 'frame' | 'touchpoints' | 'research';
export type Field =
  | { of: 'persona'; field: PersonaField | 'name' | 'segment' }
  | { of: 'context'; field: ContextField };

/** Adjectives that change nothing: "Key insights". */
const WEIGHTS =
  /^(?:key|main|major|top|our|the|my|some|initial|final|preliminary|important|wichtigste|principales|principaux) /;

const toKey = (text: string): string => folded(plainWords(text));

/** Forms under which the words may stand in a table. */
function keysOf(heading: string): string[] {
  if (heading.length > LONGEST_HEADING) return [];
  const bare = undecorated(heading);
  const keys = [toKey(bare), toKey(piecesOf(bare).main)];
  return [...keys, ...keys.map((key) => key.replace(WEIGHTS, ''))].filter((key) => key !== '');
}

const entries = <K extends string>(words: Readonly<Record<K, string>>): [string, K][] =>
  (Object.keys(words) as K[]).flatMap((key) =>
    words[key].split(', ').map((word): [string, K] => [toKey(word), key]),
  );

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What the parts are called in any language. Where two share a name, the English one counts. */
const ownPartNames = once((): ReadonlyMap<string, Part> => {
  const inLanguage = (language: Language) => {
    const [files, board] = [fileTexts[language], boardTexts[language]];
    const names = PARTS.map((part) => [files[part], part] as const);
    const earlier = namesOf(files.tensions, board).map((name) => [name, 'tensions'] as const);
    return [...names, ...earlier, [board.actions.heading, 'actions'] as const];
  };
  const all = [...LANGUAGES].reverse().flatMap(inLanguage);
  return new Map(all.map(([name, part]) => [toKey(name), part] as const));
});

const partNames = once(
  () => new Map([...entries(PART_WORDS), ...entries({ persona: PERSONA_WORDS }), ...ownPartNames()]),
);

const fieldNames = once((): ReadonlyMap<string, Field> => {
  const names = new Map<string, Field>();
  for (const [name, field] of entries(CONTEXT_FIELD_WORDS)) names.set(name, { of: 'context', field });
  for (const language of LANGUAGES) {
    const { persona, context } = boardTexts[language];
    for (const field of CONTEXT_TEXTS) names.set(toKey(context.fields[field]), { of: 'context', field });
    for (const field of PERSONA_FIELDS) names.set(toKey(persona.fields[field]), { of: 'persona', field });
  }
  for (const [name, field] of entries(FIELD_WORDS)) names.set(name, { of: 'persona', field });
  return names;
});

const factNames = once(() => {
  const own = LANGUAGES.flatMap((language) => {
    const { evidence, source, author, theme } = fileTexts[language];
    return entries({ evidence, source, author, theme });
  });
  return new Map<string, Fact>([...own, ...entries(FACT_WORDS)]);
});

const lookUp = <T>(heading: string, names: ReadonlyMap<string, T>): T | null => {
  const key = keysOf(heading).find((one) => names.has(one));
  return key === undefined ? null : (names.get(key) ?? null);
};

/** "Insights from the map", "Summary of findings": the first word says it. */
const OF_SOMETHING = /^(.*?)\s(?:from|of|for|after|based on|aus|zu|de|du|des|del|di|da|do)\s/iu;
const LIST = /\s*(?:[/&+,;]|\band\b|\bund\b|\by\b|\bet\b)\s*/iu;

/** The part of a document that a heading opens; the team's conclusions are one, too. */
export function partIn(heading: string): Part | 'conclusion' | null {
  const whole = lookUp(heading, partNames());
  if (whole !== null || heading.length > LONGEST_HEADING) return whole;
  const first = OF_SOMETHING.exec(undecorated(heading))?.[1] ?? heading;
  const [part = null, ...others] = first.split(LIST).map((item) => lookUp(item, partNames()));
  const isAlike = others.every((other) => other === part);
  return isAlike && (part === 'conclusion' || part === 'actions') ? part : null;
}

/** What the persona or the context says under this label. */
export const fieldNamed = (label: string): Field | null => lookUp(label, fieldNames());

/** What is said of a note under this label. "Interview 3" is no label but a source. */
export function factNamed(label: string): Fact | null {
  const fact = lookUp(label, factNames());
  return fact === 'notes' || !/\d/.test(label) ? fact : null;
}

const SAYS_MORE = /[:：\n.!?]|\s[–—-]\s/;

/** A text that is a heading of what the team made of the notes, and nothing else. */
export const isConclusion = (text: string): boolean =>
  !SAYS_MORE.test(text.trim()) && partIn(text) === 'conclusion';

/** A text that is the name of a part or section and nothing else. */
export function partOf(text: string): Place | null {
  const bare = undecorated(text);
  const part = bare.length > LONGEST_HEADING ? null : (partNames().get(toKey(bare)) ?? null);
  return part === null || part === 'conclusion' ? anySectionOf(text) : part;
}

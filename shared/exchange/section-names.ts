// Which section of a map a heading stands for, as people and other tools write it. Independent of formats.
import { boardTexts } from '../catalogue/board-texts';
import { sectionName } from '../catalogue/template-words';
import { LANGUAGES } from '../model/sections';
import {
  DEFAULT_TEMPLATE,
  sectionIds,
  sectionsAbout,
  TEMPLATE_IDS,
  type TemplateId,
  templateOf,
} from '../templates';
import { counterpart } from '../templates/counterparts';
import type { Aspect, SectionId } from '../templates/template';

const WORDS: Partial<Record<Aspect, string>> = {
  thought: 'think thinks thinking thought thoughts mind',
  felt: 'feel feels feeling feelings emotion emotions',
  seen: 'see sees seeing sight',
  said: 'say says saying said quote quotes',
  done: 'do does doing did behaviour behaviours behavior behaviors',
  heard: 'hear hears hearing heard listen listens',
  pain: 'pain pains frustration frustrations fear fears obstacle obstacles challenge challenges worry worries',
  gain: 'gain gains want wants need needs hope hopes benefit benefits',
};

const aspectByWord = new Map(
  Object.entries(WORDS).flatMap(([aspect, words]) =>
    words.split(' ').map((word) => [word, aspect as Aspect] as const),
  ),
);

/** Words that do not help to identify a section. */
const FILLERS = new Set(
  (
    'a an the and or n s amp i ii iii iv v vi he she they it his her their user users customer customers client clients ' +
    'what persona section column quadrant area list point points key main really actually'
  ).split(' '),
);

/**
 * Only the words, in lower case. A combining mark belongs to the letter before it; those in emoji do not
 * count.
 */
export const plainWords = (text: string): string =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).join(' ');

/**
 * "What does Dana" before "hear?": the verb of the question is not the section, and may be followed by a
 * name.
 */
const QUESTION = /^what (?:do|does|did|is|are) (?!we |i |you )/;

const asWritten = (heading: string): string =>
  plainWords(heading.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/** The section whose id or name this is. */
function namedBy(plain: string, template: TemplateId): SectionId | null {
  const names = namesIn.get(template) ?? allNames(template);
  namesIn.set(template, names);
  return plain === '' ? null : (names.get(plain) ?? null);
}

/** By template; reading every language takes its time. */
const namesIn = new Map<TemplateId, ReadonlyMap<string, SectionId>>();

/** What the template's sections are called in any language. Where two share a name, the English one counts. */
function allNames(template: TemplateId): Map<string, SectionId> {
  const { sections } = templateOf(template);
  const named = (nameOf: (id: SectionId) => string) =>
    sections.map(({ id }) => [plainWords(nameOf(id)), id] as const);
  const own = sections.flatMap(({ id, names = [] }) => names.map((name) => [plainWords(name), id] as const));
  const others = LANGUAGES.map((language) => named((id) => sectionName(id, boardTexts[language])));
  // Later ones count.
  return new Map([...others.reverse().flat(), ...own, ...named((id) => id)]);
}

/**
 * The section of the template that a heading stands for, or null. Case, order, emoji, numbers and punctuation do not
 * matter: "1. **Think & Feel** 🧠", "thinkAndFeel" and "What do they think and feel?" are the same section. A heading
 * that names two, or says something else as well ("Pain at the desk"), stands for none.
 */
export function sectionOf(heading: string, template: TemplateId): SectionId | null {
  const plain = asWritten(heading);
  const named = namedBy(plain, template);
  if (named !== null) return named;
  const asked = plain.replace(QUESTION, '');
  const isQuestion = asked !== plain;
  const found = new Set<SectionId>();
  for (const word of asked.split(' ')) {
    const aspect = aspectByWord.get(word);
    if (aspect !== undefined) for (const section of sectionsAbout(template, aspect)) found.add(section);
    else if (!FILLERS.has(word) && !isQuestion) return null;
  }
  return found.size === 1 ? ([...found][0] as SectionId) : null;
}

/**
 * Of the default template, unless it is the name of a section of another one. In files from elsewhere, "Goal" may be
 * anything: only what the default template has a place for counts there.
 */
export function anySectionOf(heading: string, isOwn = false): SectionId | null {
  const plain = asWritten(heading);
  const named = TEMPLATE_IDS.map((template) => namedBy(plain, template)).find(
    (section) => section !== null && (isOwn || isKnownElsewhere(section)),
  );
  return named ?? sectionOf(heading, DEFAULT_TEMPLATE);
}

export const isKnownElsewhere = (section: SectionId): boolean =>
  counterpart(section, DEFAULT_TEMPLATE) !== null;

export interface Settled {
  template: TemplateId;
  /** The section that a heading turns out to mean; null where the template has none. */
  sectionFor: (found: SectionId) => SectionId | null;
}

/**
 * The template of a map, from the sections that it names. Our own files name one that has all of these; a file from
 * elsewhere must name every section of a template, or it is read as the default one.
 */
export function settle(found: Iterable<SectionId>, isOwn: boolean): Settled {
  const named = [...new Set(found)];
  const ids: TemplateId[] = [DEFAULT_TEMPLATE, ...TEMPLATE_IDS];
  const holds = (template: TemplateId) => named.every((section) => sectionIds(template).includes(section));
  const isWhole = (template: TemplateId) => isOwn || sectionIds(template).length === named.length;
  const covering = ids.find((id) => holds(id) && (id === DEFAULT_TEMPLATE || isWhole(id)));
  const template = covering ?? DEFAULT_TEMPLATE;
  return { template, sectionFor: (section) => counterpart(section, template) };
}

// Which section of a template a heading stands for, as people and other tools write it.
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
import { aspectsOf, aspectWords, CJK } from './aspects';
import { folded, LONGEST_HEADING, piecesOf, plainWords, undecorated } from './heading-text';

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

let vocabulary: ReadonlySet<string> | undefined;

/** Most texts have no word of any section's name: those need no closer look. */
function mayNameSection(text: string): boolean {
  vocabulary ??= new Set([
    ...aspectWords(),
    ...TEMPLATE_IDS.flatMap((template) =>
      [...allNames(template).keys()].flatMap((name) => folded(name).split(' ')),
    ),
  ]);
  if (text.length > LONGEST_HEADING) return false;
  const words = folded(text.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/\p{L}+/gu) ?? [];
  return CJK.test(text) || words.some((word) => vocabulary?.has(word));
}

/** As it is, and without what a heading adds. */
function plainForms(text: string, isHeading: boolean): string[] {
  const bare = undecorated(text);
  return [plainWords(bare), ...(isHeading ? [plainWords(piecesOf(bare).main)] : [])];
}

/**
 * The section of the template that a text stands for, or null. Case, order, emoji, numbers and punctuation do not
 * matter: "1. **Think & Feel** 🧠", "thinkAndFeel" and "What do they think and feel?" are the same section. A text
 * that names two, or says something else as well ("Pain at the desk"), stands for none.
 */
export function sectionOf(text: string, template: TemplateId): SectionId | null {
  if (!mayNameSection(text)) return null;
  for (const plain of plainForms(text, false)) {
    const named = namedBy(plain, template);
    if (named !== null) return named;
  }
  const aspects = aspectsOf(text, false);
  return aspects === null ? null : only(sectionsAbout(template, ...aspects));
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] as T) : null);

/**
 * Of whichever template has it. In files from elsewhere, "Goal" may be anything: only what the default template has
 * a place for counts there.
 */
export const anySectionOf = (text: string, isOwn = false): SectionId | null =>
  only(sectionsNamed(text, { isOwn, isHeading: false }));

/** The same for what is known to be a heading: "Pains (at the desk)" and "Sees – the surroundings" say more than the section. */
export const sectionIn = (heading: string): SectionId | null => only(sectionsIn(heading));

/** Several for "Pains & gains". */
export const sectionsIn = (heading: string): readonly SectionId[] =>
  sectionsNamed(heading, { isOwn: false, isHeading: true });

interface How {
  isOwn: boolean;
  isHeading: boolean;
}

function sectionsNamed(text: string, { isOwn, isHeading }: How): readonly SectionId[] {
  if (!mayNameSection(text)) return [];
  for (const plain of plainForms(text, isHeading)) {
    const named = TEMPLATE_IDS.map((template) => namedBy(plain, template)).find(
      (section) => section !== null && (isOwn || isKnownElsewhere(section)),
    );
    if (named) return [named];
  }
  const aspects = aspectsOf(text, isHeading);
  return aspects === null ? [] : sectionsOf(aspects);
}

/** The one section that is about all of these, or else one for each. */
function sectionsOf(aspects: ReadonlySet<Aspect>): SectionId[] {
  const sections = TEMPLATE_IDS.flatMap((template) => templateOf(template).sections);
  const about = (wanted: ReadonlySet<Aspect>) =>
    sections.find(
      (section) => section.aspects.length === wanted.size && section.aspects.every((one) => wanted.has(one)),
    );
  const whole = about(aspects);
  return (whole ? [whole] : [...aspects].map((aspect) => about(new Set([aspect])))).flatMap(
    (one) => one?.id ?? [],
  );
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
  const covering = ids.find((id) => (isOwn ? holds(id) : isNamedWhole(id, named)));
  const template = covering ?? DEFAULT_TEMPLATE;
  return { template, sectionFor: (section) => counterpart(section, template) };
}

/** Each section of the template once, under whatever name. */
function isNamedWhole(template: TemplateId, named: readonly SectionId[]): boolean {
  const places = named.map((section) => counterpart(section, template));
  const { length } = sectionIds(template);
  return named.length === length && !places.includes(null) && new Set(places).size === length;
}

// Names of people in what somebody said: what is known to be a name, what follows a title, and what only looks like one.
// A hint for people who check a file before they share it; it misses names and takes places for them.
import type { EmpathyMap } from '../model/empathy-map';
import type { Language } from '../model/sections';
import { notesOf } from './notes';

export interface QuoteNaming {
  note: string;
  names: string[];
}

/** `Dr. Berg`, `Frau Kaya`. */
const TITLED =
  /(?<![\p{L}\p{M}])(?:Drs?|Mrs?|Ms|Miss|Prof|Doctor|Nurse|Sra?|Dra|Señora?|Doña?|Dona|Frau|Herrn?|Mme|Mlle|Madame|Monsieur)\.?\s+\p{Lu}[\p{L}\p{M}’'-]+/gu;
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文';
const BY_LANGUAGE: Partial<Record<Language, RegExp>> = {
  'zh-Hans': new RegExp(
    `[${SURNAMES}]\\p{Script=Han}{0,2}?(?:先生|女士|小姐|太太|医生|老师|经理|阿姨|叔叔)`,
    'gu',
  ),
  ja: /(?<!お)[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?<!客|患者|医者|皆|店員|母|父|姉|兄|奥|業者|隣|看護師|娘|息子)(?:さん|様|くん|ちゃん)/gu,
  ko: /[가-힣]{2,4}\s?씨(?!앗)/gu,
};
/** In these languages, what has a capital within a sentence is a name. */
const WITH_CAPITALS: readonly Language[] = ['en', 'es', 'fr', 'pt-BR'];
const WITHIN = /\p{Ll}[,’']?\s(\p{Lu}\p{Ll}[\p{L}\p{M}’-]*)(?!\.\p{L})/gu;
/** Days, months and feasts, which English alone writes with a capital. */
const NO_PEOPLE = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter English French German Spanish God Internet Mum Mom Dad'.split(
    ' ',
  ),
);

/** `known` are names that are in the map already: authors and owners. */
export function namesIn(text: string, language: Language, known: readonly string[] = []): string[] {
  const found = [...text.matchAll(TITLED)].map(([name]) => name);
  const own = BY_LANGUAGE[language];
  if (own !== undefined) found.push(...[...text.matchAll(own)].map(([name]) => name));
  if (WITH_CAPITALS.includes(language)) {
    const capitals = [...text.matchAll(WITHIN)].map(([, name = '']) => name);
    found.push(...capitals.filter((name) => !NO_PEOPLE.has(name)));
  }
  found.push(...known.filter((name) => isIn(text, name)));
  // `Berg` is in `Dr. Berg`.
  const isPart = (name: string) => found.some((other) => other !== name && other.includes(name));
  return [...new Set(found)].filter((name) => !isPart(name));
}

function isIn(text: string, name: string): boolean {
  const words = (said: string) =>
    ` ${said
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()} `;
  return name.trim() !== '' && words(text).includes(words(name));
}

/** The quotes of a map that seem to name somebody. The persona is nobody's name. */
export function quotesNaming(map: EmpathyMap): QuoteNaming[] {
  const persona = new Set([map.persona.name, ...map.persona.name.split(/\s+/)]);
  const people = [
    ...notesOf(map).map(({ note }) => note.author ?? ''),
    ...(map.actions ?? []).map(({ owner = '' }) => owner),
  ];
  const known = [...new Set(people)].filter((name) => !persona.has(name));
  return notesOf(map)
    .filter(({ note }) => note.evidence === 'quote')
    .map(({ note }) => ({
      note: note.id,
      names: namesIn(note.text, map.language, known).filter((name) => !persona.has(name)),
    }))
    .filter(({ names }) => names.length > 0);
}

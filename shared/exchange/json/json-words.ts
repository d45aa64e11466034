// What the keys of other programs' JSON name. Independent of the values.
import { factNamed, type Place, partIn, partOf } from '../../recognise/parts';
import { type Meaning, recognise } from '../../recognise/recognise';

/** `what_they_say`, `sayAndDo` and `think-feel` as somebody would write them: with capital letter and spaces. */
export function spokenKey(key: string): string {
  const words = key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keys of the words of a note, the likeliest first. */
const TEXTS =
  'characters text note content body statement quote observation description comment message value title name label summary item card texto texte inhalt 内容 テキスト 텍스트'.split(
    ' ',
  );
/** Keys of what an entry belongs to, the likeliest first. */
const PLACES =
  'section quadrant category area zone column bucket group list type kind heading title name label key id seccion seção sección categoria categoría bereich kategorie zone rubrique 区域 セクション 섹션'.split(
    ' ',
  );
/** Keys of the entries of something named. */
const ENTRIES =
  'notes items entries values cards points list content contents data children elements stickies quotes observations insights texts notas elementos éléments eintraege einträge notizen ノート 付箋 메모 便签'.split(
    ' ',
  );
/** What programs keep for themselves. */
const TECHNICAL =
  /^(?:_?id|uuid|guid|key|\$?schema|version|revision|type|kind|color|colour|x|y|z|w|h|width|height|position|index|order|created(?:_?at|_?on)?|updated(?:_?at|_?on)?|modified(?:_?at)?|timestamp|date|lang|language|locale|template|icon|avatar|image(?:_?url)?|photo|picture|model|temperature|usage|status|success|ok|error|closed|archived)$/i;

const lower = (key: string): string => key.toLowerCase();

const findKey = (
  value: Record<string, unknown>,
  names: readonly string[],
  fits: (value: unknown) => boolean,
): string | null => {
  const keys = Object.keys(value);
  for (const name of names) {
    const key = keys.find((one) => lower(one) === name && fits(value[one]));
    if (key !== undefined) return key;
  }
  return null;
};

const isFilledText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

export const textKeyOf = (value: Record<string, unknown>): string | null =>
  findKey(value, TEXTS, isFilledText);

/** The key whose text names a section or another part. */
export const placeKeyOf = (value: Record<string, unknown>): string | null =>
  findKey(value, PLACES, (one) => typeof one === 'string' && placeOf(one) !== null);

export const entriesKeyOf = (value: Record<string, unknown>): string | null =>
  findKey(value, ENTRIES, (one) => Array.isArray(one) || (typeof one === 'object' && one !== null));

export const isEntriesKey = (key: string): boolean => ENTRIES.includes(lower(key)) || /^\d+$/.test(key);
export const isTechnical = (key: string): boolean => TECHNICAL.test(key);

/** Of a map: sections and the lists beside them. */
export const placeOf = (words: string): Place | null => partOf(spokenKey(words));

export const isConclusion = (key: string): boolean => partIn(spokenKey(key)) === 'conclusion';
export const meaningOf = (key: string): Meaning => recognise(spokenKey(key));
export const factOf = (key: string) => factNamed(spokenKey(key));

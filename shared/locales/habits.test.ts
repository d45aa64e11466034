// Tests that hold each language to the habits that docs/languages.md describes: spaces, quotation marks, form of address.
import { expect, it } from 'vitest';
import type { Language } from '../model/sections';
import { localeTexts } from './all';

/** Neither words for recognising what people write nor commands follow them. */
const WITHOUT_HABITS = /^(?:coach|command\.usage|board\.(?:hashtags|wordsBeforeNames|earlierLabels))\b/;

function textsIn(tree: unknown, path: string): [path: string, text: string][] {
  if (typeof tree === 'string') return WITHOUT_HABITS.test(path) ? [] : [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, part]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`),
  );
}

/** Texts against a habit, by their path. */
const against = (language: Language, broken: RegExp): Record<string, string> =>
  Object.fromEntries(textsIn(localeTexts(language), '').filter(([, text]) => broken.test(text)));

it('sets a narrow no-break space around high punctuation in French', () => {
  expect(against('fr', /[ \u00a0][:;?!»]|«[ \u00a0]/u)).toEqual({});
});

it('sets no space between Japanese and Latin letters or figures, except around a hashtag', () => {
  const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
  const other = '[\\p{Script=Latin}\\d{}]';
  expect(against('ja', new RegExp(`${letter} ${other}|(?<!#\\S*)${other} ${letter}`, 'u'))).toEqual({});
});

it('sets a space between Chinese and figures', () => {
  expect(against('zh-Hans', /\p{Script=Han}\d|\d\p{Script=Han}|(?:count|number)\}\p{Script=Han}/u)).toEqual(
    {},
  );
});

it('has no pair of particles in Korean, and says 해요', () => {
  expect(against('ko', /\([는를가와로]\)|\((?:으|이)\)/u)).toEqual({});
  expect(against('ko', /니다/u)).toEqual({ 'board.now.ended.name': '🎉  고맙습니다!' });
});

it('sets a space before three dots for words that are left out in German', () => {
  expect(against('de', /\p{L}…/u)).toEqual({});
});

it('quotes with the same marks everywhere', () => {
  for (const language of ['es', 'pt-BR'] as const) expect(against(language, /[«»"]/u)).toEqual({});
  expect(against('de', /[«»"]|“[^“„]*”/u)).toEqual({});
});

// Tests that words are looked up in the expected language first, and in others only if it does not have them.
import { expect, it } from 'vitest';
import { boardTexts } from './board-texts';
import { inAnyLanguage } from './in-any-language';

it.each([
  ['Besitzer', ['de', 'en', 'es', 'pt-BR', 'ja', 'ko', 'zh-Hans', 'fr'], undefined],
  ['Wer', ['de'], 'de'],
  ['担当', ['de', 'en', 'es', 'pt-BR', 'ja'], 'ja'],
])('looks %s up in %j', (word, asked, found) => {
  const tried: string[] = [];
  const language = inAnyLanguage(boardTexts.de, (texts) => {
    tried.push(texts.language);
    return texts.actions.columns.owner === word ? texts.language : undefined;
  });
  expect([tried, language]).toEqual([asked, found]);
});

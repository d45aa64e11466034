// Tests which language somebody is offered.
import { expect, it } from 'vitest';
import { matchLanguage } from './match-language';

it.each([
  [['de-AT', 'en'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-TW', 'ja'], 'ja'],
  [['zh-Hant'], 'en'],
  [['sr-Latn', 'fr-CA'], 'fr'],
  [['EN-us'], 'en'],
  [['C', '', '*', 'ko_KR', 'ko-KR'], 'ko'],
  [['tlh'], 'en'],
  [[], 'en'],
])('reads %j as %s', (tags, language) => expect(matchLanguage(tags)).toBe(language));

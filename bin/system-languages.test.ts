// Tests which language the environment asks for.
import { expect, it } from 'vitest';
import { systemLanguages } from './system-languages';

it.each([
  [{ LANG: 'de_AT.UTF-8' }, ['de-AT']],
  [{ LANG: 'de_DE', LC_MESSAGES: 'fr_FR@euro' }, ['fr-FR']],
  [{ LANG: 'de_DE', LC_MESSAGES: '', LC_ALL: 'C' }, ['C']],
  [{ LANG: 'ja' }, ['ja']],
  [{}, []],
])('%o', (environment, tags) => expect(systemLanguages(environment)).toEqual(tags));

// Tests from which side a language is written.
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/sections';
import { textDirection } from './text-direction';

it('is the left for all that there are', () =>
  expect(LANGUAGES.filter((language) => textDirection(language) !== 'ltr')).toEqual([]));

it.each(['ar', 'he', 'ur', 'fa'])('is the right for %s', (language) =>
  expect(textDirection(language as Language)).toBe('rtl'),
);

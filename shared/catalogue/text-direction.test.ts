// Tests from which side a language is written.
import { expect, it } from 'vitest';
import type { Language } from '../model/sections';
import { textDirection } from './text-direction';

it.each([
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
])('%s is %s', (language, direction) => expect(textDirection(language as Language)).toBe(direction));

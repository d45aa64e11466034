// The letters in the persona's circle.
import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['Dana Farrow', 'DF'],
  ['dana', 'D'],
  ['Ana María de la Cruz', 'AC'],
  ['“Dana” (nurse)', 'DN'],
  ['  Élodie  Ünal ', 'ÉÜ'],
  ['E\u0301lodie', 'E\u0301'],
  ['田中 花子', '田花'],
  ['7 of 9', '79'],
  ['', '?'],
  ['🙂 —', '?'],
])('of %j are %j', (name, letters) => expect(initials(name)).toBe(letters));

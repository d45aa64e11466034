// Tests that a remark names all that is left out, once.
import { expect, it } from 'vitest';
import { importing } from '../../locales/en/import';
import type { Remark } from '../types';
import { remarkText } from './remark-text';

const told = (remark: Omit<Remark, 'path'>) => remarkText({ path: 'line 9', ...remark }, importing);

it.each<[Omit<Remark, 'path'>, string]>([
  [
    { code: 'outside', values: { text: 'Goals' }, leftOut: ['Goals'] },
    'line 9: “Goals” has no section and was left out.',
  ],
  [
    { code: 'outside', values: { text: 'Goals' }, leftOut: ['Goals', 'Sleep\n well'] },
    'line 9: “Goals” has no section and was left out. (2: Goals · Sleep well)',
  ],
  [{ code: 'code-block', values: {}, leftOut: ['1\n2'] }, 'line 9: a block of code was left out (1 2)'],
  [{ code: 'image', values: {}, leftOut: [''] }, 'line 9: a picture was left out'],
  [
    { code: 'no-words', values: {}, leftOut: [] },
    'line 9: has no words: it will be an empty note, and those are not exported',
  ],
])('%j', (remark, sentence) => expect(told(remark)).toBe(sentence));

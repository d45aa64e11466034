// Tests the language that nobody speaks.
import { expect, it } from 'vitest';
import { pseudo, pseudoTexts } from './pseudo';

it.each([
  ['Plan', 'Pláááñ'],
  ['{count} votes', '{count} vóótéés'],
  ['#quote', '#qúúóóté'],
  ['Say & Do', 'Sááy & Dóó'],
  ['“Hm…”', '“Hmm…”'],
  ['👋  OK', '👋  ÓóK'],
])('says %s as %s', (text, expected) => expect(pseudo(text)).toBe(expected));

it('leaves ids alone', () =>
  expect(pseudoTexts({ id: 'see.near', distance: 'near', language: 'en', texts: ['See'] })).toEqual({
    id: 'see.near',
    distance: 'near',
    language: 'en',
    texts: ['Sééé'],
  }));

// Tests which hashtags a note ends with, what they mean, and the exact text without them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../model/evidence';
import { beforeHashtags, type HashtagList, readHashtags } from './hashtags';

const en: HashtagList = {
  quote: ['quote', 'said'],
  observed: ['seen'],
  data: ['data'],
  inferred: ['inferred'],
  ai: ['ai'],
  assumption: ['guess'],
};
const de: HashtagList = {
  quote: ['Zitat'],
  observed: ['gesehen'],
  data: ['zahlen'],
  inferred: ['erschlossen'],
  ai: ['ki'],
  assumption: ['vermutung'],
};

describe('readHashtags', () => {
  it.each([
    ['Waits long #quote', 'quote', [], 'Waits long'],
    ['Waits long #QUOTE', 'quote', [], 'Waits long'],
    ['Waits long #zitat', 'quote', [], 'Waits long'],
    ['Waits long #Gesehen', 'observed', [], 'Waits long'],
    ['Waits long', null, [], 'Waits long'],
    ['', null, [], ''],
    ['#guess', 'assumption', [], ''],
    ['  #guess', 'assumption', [], ''],
    ['Waits long #price #seen #phone', 'observed', ['price', 'phone'], 'Waits long #price #phone'],
    ['Waits long #seen #data', 'observed', [], 'Waits long'],
    ['Waits long #price', null, ['price'], 'Waits long #price'],
    ['Waits\n\nlong \n #data', 'data', [], 'Waits\n\nlong'],
    ['  Waits long #data \n', 'data', [], '  Waits long \n'],
    ['Waits #data long', null, [], 'Waits #data long'],
    ['Waits#data', null, [], 'Waits#data'],
    ['Waits #data.', null, [], 'Waits #data.'],
    ['Waits #', null, [], 'Waits #'],
    ['Waits ##data', null, [], 'Waits ##data'],
    ['Waits #data#seen', null, [], 'Waits #data#seen'],
    ['長い ＃data', 'data', [], '長い'],
    ['長い #待ち時間 #data', 'data', ['待ち時間'], '長い #待ち時間'],
    ['طويل #انتظار #seen', 'observed', ['انتظار'], 'طويل #انتظار'],
    ['Waits #top_10-list', null, ['top_10-list'], 'Waits #top_10-list'],
  ] satisfies [string, Evidence | null, string[], string][])('reads %j', (text, evidence, tags, bare) => {
    expect(readHashtags(text, [en, de])).toEqual({ evidence, tags, bare });
  });

  it('leaves a text without evidence exactly as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { evidence, bare } = readHashtags(text, [en]);
        expect(evidence !== null || bare === text).toBe(true);
      }),
    );
  });

  it('removes exactly what was appended to a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^\s{1,3}$/), (words, space) => {
        const text = `${words} word`;
        expect(readHashtags(`${text}${space}#quote`, [en])).toEqual({
          evidence: 'quote',
          tags: [],
          bare: text,
        });
      }),
    );
  });
});

describe('beforeHashtags', () => {
  it.each([
    ['Waits long #price #quote ', 'Waits long'],
    ['#price', ''],
    ['Waits #data long', 'Waits #data long'],
  ])('reads %j as %j', (text, expected) => {
    expect(beforeHashtags(text)).toBe(expected);
  });
});

// Tests what the coach finds in scripts without spaces between words, and in languages whose words take endings.
import { describe, expect, it } from 'vitest';
import { coachWords as ja } from '../locales/ja/coach';
import { coachWords as ko } from '../locales/ko/coach';
import { coachWords as zh } from '../locales/zh-Hans/coach';
import { coachNote } from './coach';

const LANGUAGES = { ja, ko, zh };
type Code = keyof typeof LANGUAGES;

const found = (code: Code, text: string, isSaidOrDone = true) =>
  coachNote(text, { isSaidOrDone, product: '予約アプリ', words: LANGUAGES[code], off: [] }).map(
    ({ rule }) => rule,
  );

describe('the coach', () => {
  it.each<[Code, string]>([
    ['ja', '電話をかけるのはたぶん朝だけ'],
    ['zh', '她可能会再打一次电话'],
    ['ko', '아마 다시 전화할 것 같아요'],
  ])('finds a guess in %s: %s', (code, text) => {
    expect(found(code, text)).toEqual(['guess-in-say-do']);
  });

  it.each<[Code, string]>([
    ['ja', '受付の前はいつも不安'],
    ['zh', '她在候诊室里很紧张'],
    ['ko', '대기실에서 늘 불안하다고'],
  ])('asks for the reason of a feeling in %s: %s', (code, text) => {
    expect(found(code, text, false)).toEqual(['feeling-without-reason']);
  });

  it.each<[Code, string]>([
    ['ja', '返事が来ないので不安'],
    ['zh', '因为没人回电话，她很紧张'],
    ['ko', '답이 없어서 불안하다'],
  ])('is content with a reason in %s: %s', (code, text) => {
    expect(found(code, text, false)).toEqual([]);
  });

  it.each<[Code, string, [string, string]]>([
    ['ja', '予約は取れたけれど、誰も来なかった', ['予約は取れた', '誰も来なかった']],
    ['zh', '价格确实太高了，但是她还是当场买了', ['价格确实太高了', '她还是当场买了']],
  ])('parts two ideas in %s: %s', (code, text, parts) => {
    const hints = coachNote(text, { isSaidOrDone: true, product: '', words: LANGUAGES[code], off: [] });
    expect(hints).toEqual([{ rule: 'two-ideas', parts }]);
  });

  it('finds our own product inside a sentence without spaces', () => {
    expect(found('ja', '朝いちで予約アプリを開く')).toEqual(['own-product']);
  });

  it.each<[Code, string]>([
    ['zh', '她每天早上八点打电话'],
    ['ja', '毎朝八時に電話をかける'],
    ['ko', '매일 아침 여덟 시에 전화한다'],
  ])('has nothing to say about a plain note in %s: %s', (code, text) => {
    expect(found(code, text)).toEqual([]);
  });
});

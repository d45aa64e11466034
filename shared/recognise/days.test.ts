// Tests which day a due date names, as people of each language write it.
import { describe, expect, it } from 'vitest';
import type { Language } from '../model/sections';
import { dayOf } from './days';

const TODAY = '2026-12-01';

describe('dayOf', () => {
  it.each<[Language, string, string]>([
    ['en', '2026-12-20', '2026-12-20'],
    ['en', '2026/1/5', '2026-01-05'],
    ['en', '20 Dec 2026', '2026-12-20'],
    ['en', 'by Friday, 18 December', '2026-12-18'],
    ['en', 'Dec 20th, 2027', '2027-12-20'],
    ['en', 'May 3', '2027-05-03'],
    ['en', '12/20', '2026-12-20'],
    ['en', '20/12/26', '2026-12-20'],
    ['en', '4/4', '2027-04-04'],
    ['en', '20-12-2026', '2026-12-20'],
    ['de', 'bis 20.12.', '2026-12-20'],
    ['de', '3.4.2027', '2027-04-03'],
    ['de', '1. März', '2027-03-01'],
    ['de', '20. Dez. 2026', '2026-12-20'],
    ['fr', '1er février 2027', '2027-02-01'],
    ['fr', '20/12', '2026-12-20'],
    ['es', '20 de diciembre de 2026', '2026-12-20'],
    ['es', 'dic 20', '2026-12-20'],
    ['pt-BR', '5 de março', '2027-03-05'],
    ['ja', '2026年12月20日', '2026-12-20'],
    ['ja', '１２月２０日まで', '2026-12-20'],
    ['ja', '12/5', '2026-12-05'],
    ['ko', '2026. 12. 20.', '2026-12-20'],
    ['ko', '12월 20일', '2026-12-20'],
    ['zh-Hans', '12月20号', '2026-12-20'],
    ['de', '20 December 2026', '2026-12-20'],
  ])('in %s, %j is %j', (language, text, day) => {
    expect(dayOf(text, language, TODAY)).toBe(day);
  });

  it.each<[Language, string]>([
    ['en', ''],
    ['en', 'next week'],
    ['en', 'Friday'],
    ['en', '3/4/2026'],
    ['en', '30 Feb 2026'],
    ['en', '2026-13-01'],
    ['en', '20 people by May'],
    ['en', 'Q1 2027'],
    ['en', '18 Dec – 20 Dec'],
    ['en', '10-12'],
    ['en', 'v1.2'],
    ['de', '20.12. oder 21.12.'],
    ['de', '32.1.'],
    ['de', 'Version 1.2.3'],
  ])('in %s, %j is no day', (language, text) => {
    expect(dayOf(text, language, TODAY)).toBeNull();
  });

  it('without a year is the closest one, before or after', () => {
    expect(dayOf('20 Nov', 'en', TODAY)).toBe('2026-11-20');
    expect(dayOf('20 Jan', 'en', TODAY)).toBe('2027-01-20');
    expect(dayOf('29.2.', 'de', '2027-06-01')).toBe('2028-02-29');
    expect(dayOf('20 Nov', 'en')).toBeNull();
  });

  it('is the same for the same day said twice', () => {
    expect(dayOf('20.12.2026 (20.12.)', 'de', TODAY)).toBe('2026-12-20');
  });
});

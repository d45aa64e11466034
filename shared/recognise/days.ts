// The day that people mean by what they write as a date: "20 Dec", "20.12.2026", "12月20日". Pure, but not for the
// sandbox: names of months come from Intl.
import { monthNames } from '../catalogue/formats';
import type { Language } from '../model/sections';

interface Parts {
  day: number;
  month: number;
  year?: number;
}

/** Which number people write first. In English it depends on the country: what could be two days is none. */
const FIRST: Record<Language, 'day' | 'month' | 'either'> = {
  en: 'either',
  es: 'day',
  'pt-BR': 'day',
  fr: 'day',
  de: 'day',
  ja: 'month',
  ko: 'month',
  'zh-Hans': 'month',
};

const YEAR_FIRST =
  /(?<![\p{L}\p{N}])(?<year>\d{4})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<day>\d{1,2})(?!\d)/gu;
const WITH_SIGNS =
  /(?:(?<year>\d{4})\s*[年년]\s*)?(?<!\d)(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})(?!\d)/gu;
const NUMBERS =
  /(?<![\p{L}\p{N}./-])(?<first>\d{1,2})\s*(?<sign>[./-])\s*(?<second>\d{1,2})(?:\s*\k<sign>\s*(?<year>\d{4}|\d{2}))?(?![\d/-]|\.\d)/gu;

/**
 * `YYYY-MM-DD`; null if the text names no day, several, or one that could be two. A day without a year is the one
 * closest to `today`, and none without it.
 */
export function dayOf(text: string, language: Language, today?: string): string | null {
  const written = text.normalize('NFKC').toLowerCase();
  const days = new Set(
    partsIn(written, language).map((parts) => (parts === null ? null : toDay(parts, today))),
  );
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** The first way of writing that fits anything; null where the order of the numbers is open. */
function partsIn(text: string, language: Language): (Parts | null)[] {
  const ways = [
    () => [...text.matchAll(YEAR_FIRST)].map(({ groups }) => named(groups)),
    () => [...text.matchAll(WITH_SIGNS)].map(({ groups }) => named(groups)),
    () => withNames(text, language),
    () => [...text.matchAll(NUMBERS)].filter(isDate).map(({ groups }) => ordered(groups, FIRST[language])),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Two numbers joined by a dash are a range as often as a day. */
const isDate = ({ groups }: RegExpMatchArray): boolean => groups?.sign !== '-' || groups.year !== undefined;

type Groups = Record<string, string | undefined> | undefined;

const yearOf = (digits: string | undefined) =>
  digits === undefined ? {} : { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };

const named = (groups: Groups): Parts => ({
  day: Number(groups?.day),
  month: Number(groups?.month),
  ...yearOf(groups?.year),
});

function ordered(groups: Groups, order: 'day' | 'month' | 'either'): Parts | null {
  const first = Number(groups?.first);
  const second = Number(groups?.second);
  const isOpen = order === 'either' && first <= 12 && second <= 12 && first !== second;
  if (isOpen) return null;
  const isDayFirst = first > 12 || (second <= 12 && order === 'day');
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { day, month, ...yearOf(groups?.year) };
}

function withNames(text: string, language: Language): Parts[] {
  const months = monthsIn(language);
  const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const end = '(?:st|nd|rd|th|er|º|ª|\\.)?';
  const year = '(?:,?\\s*(?:de\\s+|del\\s+)?(?<year>\\d{4}))?(?!\\d)';
  const dayFirst = `(?<!\\d)(?<day>\\d{1,2})${end}\\s*(?:de\\s+|of\\s+)?(?<name>${name})(?!\\p{L})\\.?${year}`;
  const monthFirst = `(?<!\\p{L})(?<name>${name})\\.?\\s+(?<day>\\d{1,2})${end}(?!\\d)${year}`;
  for (const pattern of [dayFirst, monthFirst]) {
    const found = [...text.matchAll(new RegExp(pattern, 'gu'))];
    if (found.length > 0) {
      return found.map(({ groups }) => ({
        day: Number(groups?.day),
        month: months.get(groups?.name ?? '') ?? 0,
        ...yearOf(groups?.year),
      }));
    }
  }
  return [];
}

/** English is understood everywhere. */
const monthsIn = (language: Language) => new Map([...monthNames('en'), ...monthNames(language)]);

function toDay({ day, month, year }: Parts, today: string | undefined): string | null {
  if (year !== undefined) return calendarDay(year, month, day);
  if (today === undefined) return null;
  const now = Date.parse(today);
  const thisYear = new Date(now).getUTCFullYear();
  const near = [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => calendarDay(one, month, day))
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(Date.parse(a) - now) - Math.abs(Date.parse(b) - now));
  return near[0] ?? null;
}

/** Null for a day that does not exist. */
function calendarDay(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1;
  return exists ? moment.toISOString().slice(0, 10) : null;
}

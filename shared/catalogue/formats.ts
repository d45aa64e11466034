// How a language writes numbers, lists, moments, and texts with a number in them. For the window, files and the
// command line: the sandbox has no Intl.
import type { Plural } from '../locales/locale';
import type { Language } from '../model/sections';
import { fill } from './fill';

export interface Formats {
  /** The form of a text that fits the number. */
  form: (forms: Plural, count: number) => string;
  /** The same, with `{count}` filled in. */
  countText: (forms: Plural, count: number) => string;
  /** "4,200" */
  number: (value: number) => string;
  /** "40 %", of a share from 0 to 1. */
  percent: (share: number) => string;
  /** "See, Hear and Pain" */
  list: (items: readonly string[]) => string;
  /** "14:05" */
  time: (moment: number) => string;
  /** "2 Nov 2026, 14:05" */
  dateAndTime: (moment: number) => string;
}

export function createFormats(language: Language): Formats {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const times = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const form = (forms: Plural, count: number) => forms[plurals.select(count)] ?? forms.other;
  return {
    form,
    countText: (forms, count) => fill(form(forms, count), { count: numbers.format(count) }),
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    list: (items) => lists.format(items),
    time: (moment) => times.format(moment),
    dateAndTime: (moment) => moments.format(moment),
  };
}

const made = new Map<Language, Formats>();

/** Each language's formats are made once: Intl takes its time. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? createFormats(language);
  made.set(language, formats);
  return formats;
}

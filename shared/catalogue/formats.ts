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
  /** "See, Hear, Pain", after a colon or in brackets */
  enumerate: (items: readonly string[]) => string;
  /** "14:05" */
  time: (moment: number) => string;
  /** "2 Nov 2026, 14:05" */
  dateAndTime: (moment: number) => string;
}

/** Our English is British. */
const tagOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** Makes each of Intl's tools when it is needed first: they take their time. */
function createFormats(language: Language): Formats {
  const tag = tagOf(language);
  const plurals = once(() => new Intl.PluralRules(tag));
  const numbers = once(() => new Intl.NumberFormat(tag));
  const shares = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const separator = once(() => lists().formatToParts(['1', '2', '3'])[1]?.value ?? ', ');
  const times = once(() => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }));
  const moments = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
  const form = (forms: Plural, count: number) => forms[plurals().select(count)] ?? forms.other;
  return {
    form,
    countText: (forms, count) => fill(form(forms, count), { count: numbers().format(count) }),
    number: (value) => numbers().format(value),
    percent: (share) => shares().format(share),
    list: (items) => lists().format(items),
    enumerate: (items) => items.join(separator()),
    time: (moment) => times().format(moment),
    dateAndTime: (moment) => moments().format(moment),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? createFormats(language);
  made.set(language, formats);
  return formats;
}

/** Names of months and their short forms, in lower case, with the number of the month; none where months are only numbered. */
export function monthNames(language: Language): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    // Beside a day, as some languages bend the name then.
    const format = new Intl.DateTimeFormat(tagOf(language), {
      month: width,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '';
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  return names;
}

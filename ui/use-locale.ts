// Hands the window's language to every component.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from './locale';

const LocaleContext = createContext<Locale | null>(null);

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('No language is provided here.');
  return locale;
}

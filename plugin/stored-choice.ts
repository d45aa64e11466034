// Remembers what the user chose last, on this machine (clientStorage, docs/platform.md G). If storage is full or blocked,
// only that is lost.
import { CHOICE_LENGTH } from '../shared/contract/format-save';
import { LANGUAGES, type Language } from '../shared/model/sections';
import { warn } from './failures';

export interface StoredChoice {
  key: string;
  /** For the log. */
  name: string;
}

export const EXPORT_FORMAT: StoredChoice = { key: 'export-format', name: 'the export format' };
export const WINDOW_LANGUAGE: StoredChoice = { key: 'window-language', name: 'the language' };

/** Null if none is stored. */
export async function loadChoice({ key, name }: StoredChoice): Promise<string | null> {
  try {
    const choice: unknown = await figma.clientStorage.getAsync(key);
    return typeof choice === 'string' && choice !== '' && choice.length <= CHOICE_LENGTH ? choice : null;
  } catch (error) {
    warn(name, error);
    return null;
  }
}

export async function saveChoice({ key, name }: StoredChoice, choice: string): Promise<void> {
  try {
    await figma.clientStorage.setAsync(key, choice);
  } catch (error) {
    warn(name, error);
  }
}

/** The language that the user chose for the window, or null. */
export async function loadLanguage(): Promise<Language | null> {
  const stored = await loadChoice(WINDOW_LANGUAGE);
  return LANGUAGES.find((language) => language === stored) ?? null;
}

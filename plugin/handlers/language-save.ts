// Remembers the window's language on this machine.
import { saveChoice, WINDOW_LANGUAGE } from '../stored-choice';
import type { Handler } from './handler';

export const languageSave: Handler<'language.save'> = async ({ language }) => {
  await saveChoice(WINDOW_LANGUAGE, language);
  return {};
};

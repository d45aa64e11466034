// The board's texts by language, for drawing and reading maps.

import { board as en } from '../locales/en';
import type { BoardTexts } from '../locales/locale';
import type { Language } from '../model/sections';

export const boardTexts: Record<Language, BoardTexts> = { en };

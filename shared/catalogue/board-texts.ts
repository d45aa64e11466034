// The board's texts by language, for drawing and reading maps.
import type { Language } from '../model/sections';
import { board as en } from './locales/en';
import type { BoardTexts } from './types';

export const boardTexts: Record<Language, BoardTexts> = { en };

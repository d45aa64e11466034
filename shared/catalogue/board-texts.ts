// The board's texts by language, for whoever draws or reads a map.
import type { Language } from '../model/sections';
import { board as en } from './locales/en';
import type { BoardTexts } from './types';

export const boardTexts: Record<Language, BoardTexts> = { en };

// The board's texts by language, for drawing and reading maps.
import { byLanguage } from './by-language';

export const boardTexts = byLanguage(({ board }) => board);

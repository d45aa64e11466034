// The texts of the page that sums a map up, by language.
import { byLanguage } from './by-language';

export const readoutTexts = byLanguage(({ window }) => window.readout);

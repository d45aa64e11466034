// The texts of the script behind Import, beside those of the window. Knows no screen.
import { importScreen, sorting } from '../shared/catalogue/locales/en/import-screen';
import { importing } from '../shared/catalogue/locales/en/importing';
import { texts as windowTexts } from './texts';

export { board, countText, fill } from './texts';

export const texts = { ...windowTexts, importing: importScreen, sorting, problems: importing };

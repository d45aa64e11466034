// The texts of the Export tab, beside those of the window. Knows no screen.
import { exporting } from '../shared/catalogue/locales/en/exporting';
import { texts as drawerTexts } from './drawer-texts';

export { board, countText, fill } from './texts';

export const texts = { ...drawerTexts, exporting };

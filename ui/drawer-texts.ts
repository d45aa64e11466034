// The texts of the second script, beside those of the window. Knows no screen.
import { coachWords, drawerTexts } from '../shared/catalogue/locales/en/drawer';
import { texts as windowTexts } from './texts';

export { board, countText, fill } from './texts';
export { coachWords };

const plan = { ...windowTexts.plan, ...drawerTexts.openMap };

export const texts = { ...windowTexts, ...drawerTexts, plan };

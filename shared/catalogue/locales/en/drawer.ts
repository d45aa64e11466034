// English: what the second script of the window says. Apart from the other texts, so that the window stays light.
import { cards } from './cards';
import { exporting } from './exporting';
import { importing } from './importing';
import { openMap } from './open-map';
import { review } from './review';

export { coachWords } from './coach';

export const drawerTexts = { openMap, cards, exporting, importing, review };

// English: what the second script of the window says. Apart from the other texts, so that the window stays light.
import { cards } from './cards';
import { openMap } from './open-map';
import { reading } from './reading';
import { review } from './review';

export { coachWords } from './coach';

export const drawerTexts = { openMap, cards, reading, review };

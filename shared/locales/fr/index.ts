// French: every text that people see. Texts for the window must not contain calls that a bundler keeps, so
// that it can drop them from the sandbox script.
import type { windowTexts as en } from '../en';
import type { Words } from '../locale';
import { exporting } from './export';
import { cards, guide, session } from './guide';
import { importing, importScreen, sorting } from './import';
import { plan, suggest } from './plan';
import { problem } from './problem';
import { reading, review } from './review';
import { failure, insertCommand, window } from './window';

export { board } from './board';
export { choices, noWindow, windowTitle } from './choices';
export { coachWords } from './coach';
export { sections } from './sections';

/** The window's texts. In the shape of the English ones. */
export const windowTexts: Words<typeof en> = {
  window,
  failure,
  insertCommand,
  plan,
  suggest,
  guide,
  session,
  cards,
  reading,
  review,
  exporting,
  problem,
  importing: importScreen,
  sorting,
  problems: importing,
};

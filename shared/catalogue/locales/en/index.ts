// English: every text that a person sees. What only the window shows must stay free of calls that a bundler keeps,
// so that the sandbox script leaves it out.
import { exporting } from './export';
import { cards, guide, session } from './guide';
import { importing, importScreen, sorting } from './import';
import { plan, suggest } from './plan';
import { reading, review } from './review';
import { failure, insertCommand, window } from './window';

export { board } from './board';
export { choices, noWindow, windowTitle } from './choices';
export { coachWords } from './coach';
export { morePrompts } from './more-prompts';

/** What the window says. Other languages are checked against the shape of this one. */
export const windowTexts = {
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
  importing: importScreen,
  sorting,
  problems: importing,
};

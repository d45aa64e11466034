// English: every text that a person sees. What only the window shows must stay free of calls that a bundler keeps,
// so that the sandbox script leaves it out.
import { guide } from './guide';
import { plan } from './plan';
import { session } from './session';
import { suggest } from './suggest';
import { failure, insertCommand, window } from './window';

export { board } from './board';
export { choices, noWindow, windowTitle } from './choices';
export { morePrompts } from './more-prompts';

/** What the window says. Other languages are checked against the shape of this one. */
export const windowTexts = { window, failure, insertCommand, plan, guide, session, suggest };

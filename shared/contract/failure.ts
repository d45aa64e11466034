// What the window receives when something fails: facts for a report. The window words it for the user.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

const FAILURE_CODES = [
  'bad-message', // the request was unknown or malformed, or the reply was malformed
  'no-map', // the map is no longer on the page
  'newer-map', // the map was written by a newer version of the plugin
  'no-section', // the section is no longer on the map
  'no-text', // a text to be changed is no longer on the map
  'no-note', // a note is no longer on the page
  'changed', // somebody has changed what was to be overwritten
  'no-font', // a required font cannot be loaded here
  'cancelled', // the user cancelled the work
  'canvas', // Figma refused a call
  'no-answer', // the other side did not answer in time
  'screen', // a screen of the window failed
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Contains no note texts or people's names, so that it can be copied into a public report. */
export const failureSchema = lazy(() =>
  z.strictObject({
    code: z.enum(FAILURE_CODES),
    /** The request and its current step, e.g. `map.insert: draw`. */
    step: z.string(),
    /** What it was working on: a role, a section id or a font; never people's text. */
    item: z.string(),
    /** The editor's own message. */
    detail: z.string(),
  }),
);
export type Failure = TypeOf<typeof failureSchema>;

export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.step}`);
    this.failure = failure;
  }
}

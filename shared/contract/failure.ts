// What crosses to the window when something did not work: facts for a report. The window has the sentence for the person.
import * as z from 'zod/mini';
import { lazy, type TypeOf } from '../model/schema';

const FAILURE_CODES = [
  'bad-message', // the request was unknown or malformed, or what came back was
  'no-map', // the map is no longer on the page
  'no-section', // the section is no longer on the map
  'no-text', // a text of the map that shall be changed is no longer on it
  'no-note', // a note is no longer on the page
  'changed', // somebody has changed on the board what shall be written over
  'no-font', // a font that is needed cannot be loaded here
  'cancelled', // the person ended the work before it was done
  'canvas', // Figma refused a call
  'no-answer', // the other side did not answer in time
  'screen', // a screen of the window failed
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Holds no note texts and no names of people, so that it can be copied into a public report. */
export const failureSchema = lazy(() =>
  z.strictObject({
    code: z.enum(FAILURE_CODES),
    /** The request and what it was doing, e.g. `map.insert: draw`. */
    step: z.string(),
    /** What it worked on: a role, a section id or a font; never a text of people. */
    item: z.string(),
    /** The editor's own words. */
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

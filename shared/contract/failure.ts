// What crosses to the window when something did not work: facts for a report. The window has the sentence for the person.

export type FailureCode =
  | 'bad-message' // the request was unknown or malformed
  | 'no-map' // the map is no longer on the page
  | 'no-section' // the section is no longer on the map
  | 'no-text' // a text of the map that shall be changed is no longer on it
  | 'no-note' // a note is no longer on the page
  | 'changed' // somebody has changed on the board what shall be written over
  | 'no-font' // a font that is needed cannot be loaded here
  | 'cancelled' // the person ended the work before it was done
  | 'canvas' // Figma refused a call
  | 'no-answer' // the other side did not answer in time
  | 'screen'; // a screen of the window failed

/** Holds no note texts and no names of people, so that it can be copied into a public report. */
export interface Failure {
  code: FailureCode;
  /** The request and what it was doing, e.g. `map.insert: draw`. */
  step: string;
  /** What it worked on: a role, a section id or a font; never a text of people. */
  item: string;
  /** The editor's own words. */
  detail: string;
}

export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.step}`);
    this.failure = failure;
  }
}

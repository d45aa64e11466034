// What crosses to the window when something did not work: one sentence for the person, and facts for a report.

export type FailureCode =
  | 'bad-message' // the request was unknown or malformed
  | 'no-map' // the map is no longer on the page
  | 'no-section' // the section is no longer on the map
  | 'no-font' // a font that the note needs cannot be loaded here
  | 'not-here' // this editor does not have it
  | 'canvas' // Figma refused a call
  | 'no-answer'; // the other side did not answer in time

/** Holds no note texts and no names of people, so that it can be copied into a public report. */
export interface Failure {
  code: FailureCode;
  /** One sentence for the person: what happened and what to do. */
  message: string;
  /** Which request or phase failed, e.g. `map.insert: draw`. */
  step: string;
  /** What it worked on: a role or a section id, never a text. */
  item: string;
  /** The editor's own words, for the report only. */
  detail: string;
}

export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

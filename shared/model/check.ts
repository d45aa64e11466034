// What became of asking customers whether a note is true, as the file format names it. Words are in the catalogue.

export const VERDICTS = ['held', 'refuted', 'mixed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Of one note. Without a verdict nobody has answered yet. */
export type NoteCheck = {
  /** As somebody worded it; without one, what the note and its section suggest. */
  question?: string;
  verdict?: Verdict;
  /** How many people were asked. */
  asked?: number;
  /** Who said so, or where. */
  sources?: string[];
  /** When the answer came: `YYYY-MM-DD`. */
  date?: string;
  /** Who asks whom, and by when, as planned. */
  who?: string;
  due?: string;
  /** What people said in their own words, with whose words they are. */
  words?: string[];
};

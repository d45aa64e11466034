// The expected outcome of each damaged file, word for word (outcomes.json). A file that is read must prove
// harmless: its texts are kept as plain text, and what does not fit a map is reported.
import { readFileSync } from 'node:fs';

export type Outcome =
  /** Every sentence shown, at most the first twelve; nothing is drawn. */
  | { refused: string[] }
  /** The texts of all notes in map order, and what was skipped. */
  | { kept: string[]; told?: string[] };

export const OUTCOMES: Record<string, Outcome> = JSON.parse(
  readFileSync('tests/damaged/outcomes.json', 'utf8'),
);

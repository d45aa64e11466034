// What must become of each damaged file, to the word (outcomes.json). A file that is read shows that it is harmless: its
// texts are kept as plain text, and what no map takes is told.
import { readFileSync } from 'node:fs';

export type Outcome =
  /** Every sentence that is shown, the first twelve of many; nothing is drawn. */
  | { refused: string[] }
  /** The texts of all notes in the order of the map, and what was passed over. */
  | { kept: string[]; told?: string[] };

export const OUTCOMES: Record<string, Outcome> = JSON.parse(
  readFileSync('tests/damaged/outcomes.json', 'utf8'),
);

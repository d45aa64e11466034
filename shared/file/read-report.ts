// What is reported about a map besides its file: how much was read, and what the file does not include.
import type { SectionId } from '../templates/template';

/** Counts of what the reader saw besides the notes. */
export interface ReadReport {
  notes: number;
  unplaced: number;
  emptyNotes: number;
  hiddenNotes: number;
  /** Stamps on the map that are not stuck to a note. */
  looseStamps: number;
  /** Nodes in sections that are not notes, by type: tables, images, drawings. */
  otherNodes: Record<string, number>;
  /** Number of nodes deleted during the read. */
  vanished: number;
  /** Actions with an unknown status, treated as open. */
  unknownStatus: number;
  missing: SectionId[];
}

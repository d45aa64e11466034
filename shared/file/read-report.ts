// What is told of a map besides its file: how much was read, and what of it the file does not hold.
import type { SectionId } from '../model/sections';

/** What the reader saw besides the notes; counts only. */
export interface ReadReport {
  notes: number;
  unplaced: number;
  emptyNotes: number;
  hiddenNotes: number;
  /** Stamps that lie on the map and stick to no note. */
  looseStamps: number;
  /** Things in sections that are no notes, by node type: tables, images, drawings. */
  otherNodes: Record<string, number>;
  /** Nodes that were taken away while they were read. */
  vanished: number;
  /** Actions whose status was none of the known words and was read as open. */
  unknownStatus: number;
  missing: SectionId[];
}

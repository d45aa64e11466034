// The small word under a note that says what its evidence is.

import { bottom, type Point, type Rect } from '../../shared/geometry/rect';
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import type { BoardNode } from '../read/board-node';
import { writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import type { Transaction } from './transaction';

/** A line of it fits between two rows of notes. */
const MARK_TEXT = 18;
const INDENT = 8;

export interface EvidenceLabelSpec {
  map: string;
  /** The note's node id. */
  id: string;
  /** The note's box in the coordinates of what the word is put into. */
  box: Rect;
  word: string;
}

/** Fonts of the board are loaded by the caller. */
export function drawEvidenceLabel(
  transaction: Transaction,
  parent: BoardNode,
  { map, id, box, word }: EvidenceLabelSpec,
): void {
  const { width } = box;
  const letters = { characters: word, width, fontSize: MARK_TEXT, fontStyle: 'Medium' };
  const text = drawLetters(transaction, letters);
  writeTag(text, { v: TAG_VERSION, map, role: 'evidence', of: id });
  text.setPluginData(KEYS.written, word);
  appendAt(parent, text, evidenceLabelPlace(box));
}

/** Just under the note's lower left corner; at its foot a sticky names its author. */
export const evidenceLabelPlace = (box: Rect): Point => ({ x: box.x + INDENT, y: bottom(box) });

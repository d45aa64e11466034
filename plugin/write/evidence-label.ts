// Draws the label on a note's lower edge that names its evidence.

import { bottom, type Point, type Rect } from '../../shared/geometry/rect';
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import type { Container } from '../read/board-node';
import { writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import type { Transaction } from './transaction';

/** Half a line of it fits between two rows of notes. */
const MARK_TEXT = 32;
const INDENT = 8;

export interface EvidenceLabelSpec {
  map: string;
  /** Node id of the note. */
  id: string;
  /** The note's box, relative to the label's parent. */
  box: Rect;
  word: string;
}

/** The caller must have loaded the board fonts. */
export function drawEvidenceLabel(
  transaction: Transaction,
  parent: Container,
  { map, id, box, word }: EvidenceLabelSpec,
): void {
  const text = drawLetters(transaction, {
    characters: word,
    width: box.width - 2 * INDENT,
    fontSize: MARK_TEXT,
    fontStyle: 'Bold',
    align: 'RIGHT',
  });
  writeTag(text, { v: TAG_VERSION, map, role: 'evidence', of: id });
  text.setPluginData(KEYS.written, word);
  appendAt(parent, text, evidenceLabelPlace(box, text.height));
}

/** Across the note's lower edge. Its words end at the right: a sticky shows its author at the left. */
export const evidenceLabelPlace = (box: Rect, height: number): Point => ({
  x: box.x + INDENT,
  y: bottom(box) - height / 2,
});

// Draws the small label under a note that names its evidence.

import { bottom, type Point, type Rect } from '../../shared/geometry/rect';
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import type { BoardNode } from '../read/board-node';
import { writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import type { Transaction } from './transaction';

/** Small enough for one line to fit between two rows of notes. */
const MARK_TEXT = 18;
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

/** Just below the note's lower left corner: a sticky shows its author at the bottom. */
export const evidenceLabelPlace = (box: Rect): Point => ({ x: box.x + INDENT, y: bottom(box) });

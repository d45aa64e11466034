// The small word under a note that says what its evidence is.
import { TAG_VERSION } from '../../shared/board/tag';
import { bottom, type Point, type Rect } from '../../shared/geometry/rect';
import type { BoardNode } from './brush';
import { drawLetters } from './draw-text';
import { putInto } from './move';
import { writeTag } from './tags';
import type { Transaction } from './transaction';

/** A line of it fits between two rows of notes. */
const MARK_TEXT = 18;
const INDENT = 8;

export interface MarkSpec {
  map: string;
  /** The note's node id. */
  id: string;
  /** The note's box in the coordinates of what the word is put into. */
  box: Rect;
  word: string;
}

/** Fonts of the board are loaded by the caller. */
export function drawMark(
  transaction: Transaction,
  parent: BoardNode,
  { map, id, box, word }: MarkSpec,
): void {
  const { width } = box;
  const letters = { characters: word, width, fontSize: MARK_TEXT, fontStyle: 'Medium' };
  const text = drawLetters(transaction, letters);
  writeTag(text, { v: TAG_VERSION, map, role: 'evidence', of: id });
  putInto(parent, text, markPlace(box));
}

/** Just under the note's lower left corner; at its foot a sticky names its author. */
export const markPlace = (box: Rect): Point => ({ x: box.x + INDENT, y: bottom(box) });

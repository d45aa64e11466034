// Puts the word of its evidence under each note that has one. The words follow from the notes, which keep them also
// when people move or copy them.
import { KEYS } from '../../shared/board/tag';
import { relativeTo } from '../../shared/geometry/rect';
import { boxOf } from '../board/note';
import { notesOn } from '../board/notes-on';
import { CHUNK, pause } from '../board/pause';
import { type Piece, piecesOf } from '../board/pieces';
import type { BoardNode } from './brush';
import { loadBoardFonts, loadFontsOf } from './fonts';
import { drawMark, markPlace } from './mark';
import { moveInto } from './move';
import { mapIdOf, readTag } from './tags';
import type { Transaction } from './transaction';

type Mark = Piece & { node: TextNode };

const isMark = (piece: Piece): piece is Mark => piece.tag.role === 'evidence';

/** The words that stand on the map, with their fonts and those of the board ready to write. */
export async function readyMarks(root: BoardNode): Promise<Mark[]> {
  const marks = piecesOf(root).filter(isMark);
  await loadBoardFonts();
  await loadFontsOf(marks.map(({ node }) => node));
  return marks;
}

export async function putMarks(
  transaction: Transaction,
  root: BoardNode,
  marks: readonly Mark[],
): Promise<void> {
  const map = mapIdOf(root);
  const old = new Set(marks);
  for (const [at, note] of notesOn(root).entries()) {
    if (at % CHUNK === CHUNK - 1) await pause();
    const word = note.removed ? '' : note.getPluginData(KEYS.word);
    if (word === '') continue;
    const { id } = note;
    const ground = groundOf(root, note, map);
    const box = relativeTo(boxOf(note), boxOf(ground));
    const mark = marks.find((one) => one.tag.of === id && old.delete(one) && !one.node.removed);
    if (mark === undefined) drawMark(transaction, ground, { map, id, box, word });
    else {
      transaction.leaving.delete(mark.node.id);
      transaction.set(mark.node, 'characters', word);
      moveInto(transaction, mark.node, ground, markPlace(box));
    }
  }
  for (const { node } of old) transaction.leaving.set(node.id, node);
}

/** The section or theme around a note; the map itself for a loose one. Groups stay as people made them. */
function groundOf(root: BoardNode, note: SceneNode, map: string): BoardNode {
  for (let at = note.parent; at !== null; at = at.parent) {
    if (at.type === 'SECTION' || (at.type === 'FRAME' && readTag(at)?.map === map)) return at;
  }
  return root;
}

// Places an evidence label under each note that has evidence. Labels follow from data on the notes, which
// survives when people move or copy them.

import { relativeTo } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import { CHUNK, pause } from '../pause';
import type { BoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { notesOn } from '../read/notes-on';
import { type OwnNode, ownNodesOf } from '../read/own-nodes';
import { isCopy, mapIdOf, readTag } from '../read/tags';
import { drawEvidenceLabel, evidenceLabelPlace } from './evidence-label';
import { loadAvailableFonts, loadBoardFonts } from './fonts';
import { moveInto } from './move';
import type { Transaction } from './transaction';

type Piece = OwnNode & { node: TextNode };
/** A label in a font that is not available here cannot be written. */
type Mark = Piece & { isWritable: boolean };

const isMark = (piece: OwnNode): piece is Piece => piece.tag.role === 'evidence';

/** The labels already on the map. Loads their fonts and the board fonts, so that they can be written. */
export async function loadEvidenceLabels(root: BoardNode): Promise<Mark[]> {
  const all = ownNodesOf(root).filter(isMark);
  // Our own labels come first; a copy that somebody has rewritten is a note.
  const copies = all.filter(({ node, tag }) => isCopy(node, tag));
  const marks = [
    ...all.filter((mark) => !copies.includes(mark)),
    ...copies.filter(({ node }) => isAsWritten(node)),
  ];
  await loadBoardFonts();
  const standing = marks.filter(({ node }) => !node.removed);
  const writable = await loadAvailableFonts(standing.map(({ node }) => node));
  return standing.map((mark) => ({ ...mark, isWritable: writable.has(mark.node) }));
}

export async function placeEvidenceLabels(
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
    if (mark === undefined) drawEvidenceLabel(transaction, ground, { map, id, box, word });
    else {
      transaction.leaving.delete(mark.node.id);
      write(transaction, mark, word);
      moveInto(transaction, mark.node, ground, evidenceLabelPlace(box));
    }
  }
  for (const { node } of old) if (isAsWritten(node)) transaction.leaving.set(node.id, node);
}

/** Leaves a label alone that people have rewritten. */
function write(transaction: Transaction, { node: label, isWritable }: Mark, word: string): void {
  if (!isWritable || !isAsWritten(label)) return;
  transaction.set(label, 'characters', word);
  transaction.setData(label, KEYS.written, word);
}

/** Labels from earlier versions do not say what we wrote. */
function isAsWritten(label: TextNode): boolean {
  if (label.removed) return false;
  const written = label.getPluginData(KEYS.written);
  return written === '' || written === label.characters;
}

/**
 * The section or theme around a note; the map itself for a loose note. Groups are left as people made them.
 */
function groundOf(root: BoardNode, note: SceneNode, map: string): BoardNode {
  for (let at = note.parent; at !== null; at = at.parent) {
    if (at.type === 'SECTION' || (at.type === 'FRAME' && readTag(at)?.map === map)) return at;
  }
  return root;
}

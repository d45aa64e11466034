// Adds notes to a section, in the free cells under its prompts, or below everything on the map. They may be
// new, copies, or moved in from the page.

import type { NoteToAdd } from '../../shared/contract/note-add';
import { PADDING } from '../../shared/draw/plan';
import { freeCells, NOTE_SIZE, wholeRows } from '../../shared/geometry/grid';
import type { Point, Size } from '../../shared/geometry/rect';
import type { BoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { roomIn } from '../read/room';
import { standing } from '../read/scene-node';
import { mapIdOf } from '../read/tags';
import { announceProgress } from '../session/announce';
import { inChunks } from '../write/chunks';
import { drawNote } from '../write/draw-content';
import { loadBoardFonts } from '../write/fonts';
import { growDown } from '../write/grow';
import { appendAt, moveWithStamps } from '../write/move';
import { loadEvidenceLabels, placeLabelsOf, placeLooseLabels } from '../write/place-evidence-labels';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const noteAdd: Handler<'note.add'> = async (
  { node, section, notes },
  { transaction, needs, signal },
) => {
  const root = await needs.map(transaction.mapNode(node));
  const parentSection = section === undefined ? root : await needs.section(root, section);
  const isMoving = notes.some(({ node: from, copy }) => from !== '' && !copy);
  const labels = isMoving ? await loadEvidenceLabels(root) : [];
  await loadBoardFonts();
  const there = await Promise.all(notes.map((note) => (note.node === '' ? null : needs.note(note.node))));
  const moving = notes.filter(({ copy }) => !copy).map((note) => note.node);
  const { area, taken } = await roomIn(root, parentSection, moving);
  const target = { transaction, parentSection, map: mapIdOf(root), cornerFor: freeCells(area, taken) };
  let end = 0;
  const added: SceneNode[] = [];
  const put = await inChunks(
    notes,
    (entry, at) => {
      const note = putNote(target, entry, there[at] || null);
      end = Math.max(end, note.y + note.height);
      added.push(note);
      transaction.added.push(note.id);
      return note.id;
    },
    { signal, onProgress: announceProgress },
  );
  const missing = end + PADDING - parentSection.height;
  if (put.length > 0 && missing > 0) {
    await growDown(transaction, parentSection, wholeRows(missing));
    await placeLooseLabels(transaction, root);
  }
  if (notes.some((note) => note.node + note.word !== '')) {
    await placeLabelsOf(transaction, root, labels, added);
  }
  return { notes: put };
};

interface Target {
  transaction: Transaction;
  parentSection: BoardNode;
  map: string;
  cornerFor: (size: Size) => Point;
}

const size = { width: NOTE_SIZE, height: NOTE_SIZE };

function putNote(
  { transaction, parentSection, map, cornerFor }: Target,
  entry: NoteToAdd,
  there: SceneNode | null,
) {
  if (there !== null && !entry.copy) {
    moveWithStamps(transaction, standing(there), parentSection, cornerFor(boxOf(there)));
    return there;
  }
  // A note that comes with data was written elsewhere, so the user running the plugin is not its author.
  const isImported = entry.data !== '';
  const note =
    there === null
      ? drawNote(transaction, { ...entry, map, size, wide: false, isImported })
      : transaction.copy(standing(there));
  appendAt(parentSection, note, cornerFor(boxOf(note)));
  return note;
}

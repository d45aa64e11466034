// Puts notes into a section, in the free cells under its prompts, or below all that stands on the map: new ones, copies,
// and ones that lie on the page.
import { PADDING } from '../../shared/board/plan';
import { freeCells, NOTE_SIZE, wholeRows } from '../../shared/geometry/grid';
import type { Point, Size } from '../../shared/geometry/rect';
import type { NoteToAdd } from '../../shared/protocol/messages';
import { mapRoot } from '../board/maps';
import { boxOf } from '../board/note';
import { sectionNode } from '../board/pieces';
import { roomIn } from '../board/room';
import { noteNode, standing } from '../board/scene-node';
import type { BoardNode } from '../canvas/brush';
import { inChunks } from '../canvas/chunks';
import { drawNote } from '../canvas/draw-content';
import { growDown } from '../canvas/grow';
import { carry, putInto } from '../canvas/move';
import { putMarks, readyMarks } from '../canvas/put-marks';
import { mapIdOf } from '../canvas/tags';
import { allOrNothing, type Transaction } from '../canvas/transaction';
import type { Handler } from './handler';

export const addNote: Handler<'note.add'> = async ({ node, section, notes }, { open }) => {
  const root = await mapRoot(node === 'open' && open ? open.id : node);
  const holder = section === undefined ? root : sectionNode(root, section);
  const marks = await readyMarks(root);
  const there = await Promise.all(notes.map((note) => (note.node === '' ? null : noteNode(note.node))));
  return allOrNothing(async (transaction) => {
    const moving = notes.filter(({ copy }) => !copy).map((note) => note.node);
    const { area, taken } = roomIn(root, holder, moving);
    const ground = { transaction, holder, map: mapIdOf(root), cornerFor: freeCells(area, taken) };
    let end = 0;
    const put = await inChunks(
      notes,
      (entry, at) => {
        const note = putNote(ground, entry, there[at] || null);
        end = Math.max(end, note.y + note.height);
        transaction.added.push(note.id);
        return note.id;
      },
      true,
    );
    const missing = end + PADDING - holder.height;
    const isFull = put.length > 0 && missing > 0;
    if (isFull) growDown(transaction, holder, wholeRows(missing));
    const hasMarks = notes.some((note) => note.node + note.word !== '');
    if (isFull || hasMarks) await putMarks(transaction, root, marks);
    return { notes: put };
  });
};

interface Ground {
  transaction: Transaction;
  holder: BoardNode;
  map: string;
  cornerFor: (size: Size) => Point;
}

const size = { width: NOTE_SIZE, height: NOTE_SIZE };

function putNote({ transaction, holder, map, cornerFor }: Ground, entry: NoteToAdd, there: SceneNode | null) {
  if (there !== null && !entry.copy) {
    carry(transaction, standing(there), holder, cornerFor(boxOf(there)));
    return there;
  }
  // Whoever runs the plugin is no author of a note about which something is known already.
  const isImported = entry.data !== '';
  const note =
    there === null
      ? drawNote(transaction, { ...entry, map, size, wide: false, isImported })
      : transaction.copy(standing(there));
  putInto(holder, note, cornerFor(boxOf(note)));
  return note;
}

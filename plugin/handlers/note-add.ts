// Adds notes to a section, in the free cells under its prompts, or below everything on the map. They may be
// new, copies, or moved in from the page.

import type { NoteToAdd } from '../../shared/contract/note-add';
import { PADDING } from '../../shared/draw/sizes';
import { freeCells, NOTE_SIZE, wholeRows } from '../../shared/geometry/grid';
import { bottom, type Point, type Size } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import type { NotePlace } from '../read/areas';
import type { BoardNode, Container, MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import type { OwnNode } from '../read/page-tags';
import { originOf, requireBoard } from '../read/regions';
import { roomIn } from '../read/room';
import { standing } from '../read/scene-node';
import { mapIdOf, readTag, tagFor } from '../read/tags';
import { announceProgress } from '../session/announce';
import { inChunks } from '../write/chunks';
import { drawNote } from '../write/draw-content';
import { growDown } from '../write/grow-down';
import { appendAt, moveWithStamps } from '../write/move';
import { loadEvidenceLabels, placeLabelsOf, placeLooseLabels } from '../write/place-evidence-labels';
import type { Renderer } from '../write/renderer';
import { currentRenderer } from '../write/renderers';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const noteAdd: Handler<'note.add'> = async (
  { node, section, notes },
  { transaction, needs, signal },
) => {
  const root = await needs.map(transaction.mapNode(node));
  const place = section === undefined ? onMap(requireBoard(root)) : await needs.notePlace(root, section);
  const { container } = place;
  const isMoving = notes.some(({ node: from, copy }) => from !== '' && !copy);
  const labels = isMoving ? await loadEvidenceLabels(transaction, root) : [];
  await transaction.fonts.load();
  const there = await needs.notes(notes.filter((note) => note.node !== ''));
  const sources = new Map(there.map((entry) => [entry.node, entry.note]));
  const moving = notes.filter(({ copy }) => !copy).map((note) => note.node);
  const { area, taken } = await roomIn(root, place, moving);
  const renderer = currentRenderer();
  const cornerFor = freeCells(area, taken);
  const target = { transaction, renderer, container, map: mapIdOf(root), cornerFor };
  let end = 0;
  const added: SceneNode[] = [];
  const put = await inChunks(
    notes,
    (entry) => {
      const { note, lowest } = putNote(target, entry, sources.get(entry.node) || null);
      const { id } = note;
      end = Math.max(end, lowest);
      added.push(note);
      transaction.added.push(id);
      return id;
    },
    { signal, onProgress: announceProgress },
  );
  if (put.length > 0) await makeRoomFor(transaction, root, place, end);
  if (notes.some((note) => note.node + note.word !== '')) {
    await placeLabelsOf(transaction, root, labels, added);
  }
  return { notes: put };
};

const onMap = (root: BoardNode) => ({ container: root, box: boxOf(root), isShared: false, piece: null });

interface FoundPlace extends NotePlace {
  /** Null for the map itself. */
  piece: OwnNode | null;
}

/** `end` is where the last note ends, in its container. A region grows by itself: what people drew stays as it is. */
async function makeRoomFor(
  transaction: Transaction,
  root: MapRoot,
  { container, box, isShared, piece }: FoundPlace,
  end: number,
): Promise<void> {
  const missing = end + PADDING - (bottom(box) - originOf(container).y);
  if (missing <= 0) return;
  const region = piece?.tag.region;
  if (isShared && piece && region) {
    const grown = { ...region, bottom: region.bottom + wholeRows(missing) };
    const tag = readTag(piece.node) ?? piece.tag;
    transaction.setData(piece.node, KEYS.tag, tagFor(piece.node, { ...tag, region: grown }));
  } else if (container.type !== 'PAGE') {
    await growDown(transaction, { node: container, by: wholeRows(missing) });
    await placeLooseLabels(transaction, root);
  }
}

interface Target {
  transaction: Transaction;
  renderer: Renderer;
  container: Container;
  map: string;
  cornerFor: (size: Size) => Point;
}

const size = { width: NOTE_SIZE, height: NOTE_SIZE };

/** Also returns where the note ends, relative to its section. */
function putNote(
  target: Target,
  entry: NoteToAdd,
  there: SceneNode | null,
): { note: SceneNode; lowest: number } {
  const { transaction, container } = target;
  const isMoved = there !== null && !entry.copy;
  const note = isMoved ? standing(there) : newNote(target, entry, there);
  const box = boxOf(note);
  const corner = target.cornerFor(box);
  if (isMoved) moveWithStamps(transaction, note, container, corner);
  else appendAt(container, note, corner);
  return { note, lowest: corner.y + box.height };
}

function newNote(
  { transaction, renderer, map }: Target,
  entry: NoteToAdd,
  there: SceneNode | null,
): SceneNode {
  // Any other note that comes with data was written elsewhere, so the user running the plugin is not its author.
  const isImported = entry.data !== '' && !entry.own;
  return there === null
    ? drawNote(transaction, renderer, { ...entry, map, size, wide: false, isImported })
    : transaction.copy(standing(there));
}

// Adds notes to a section, in the first free cells under its prompts.
import { PADDING } from '../../shared/board/plan';
import { firstFreeCell, NOTE_GAP, NOTE_SIZE } from '../../shared/geometry/grid';
import { bottom, type Point, type Rect } from '../../shared/geometry/rect';
import { mapRoot } from '../board/maps';
import { sectionNode } from '../board/pieces';
import { type Room, roomIn } from '../board/room';
import { brushFor } from '../canvas/brushes';
import { loadBoardFonts } from '../canvas/fonts';
import { mapIdOf } from '../canvas/tags';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const addNote: Handler<'note.add'> = async ({ node, section, texts, fill }) => {
  const root = await mapRoot(node);
  const holder = sectionNode(root, section);
  await loadBoardFonts();
  const map = mapIdOf(root);
  await allOrNothing((transaction) => {
    const room = roomIn(root, holder);
    for (const text of texts) {
      const note = brushFor(figma.editorType).note(transaction, { map, text, fill });
      const place = placeIn(room);
      holder.appendChild(note);
      note.x = place.x;
      note.y = place.y;
      const { width, height } = note;
      room.taken.push({ ...place, width, height });
    }
  });
  return {};
};

/** A full section takes the note all the same: on top of its last row, a step aside from what lies there. */
function placeIn({ area, taken }: Room): Point {
  return (
    firstFreeCell(area, taken) ?? stepAside({ x: PADDING, y: bottom(area) - NOTE_SIZE - PADDING }, taken)
  );
}

function stepAside(corner: Point, taken: readonly Rect[]): Point {
  let { x, y } = corner;
  while (taken.some((box) => Math.abs(box.x - x) < 1 && Math.abs(box.y - y) < 1)) {
    x += NOTE_GAP;
    y -= NOTE_GAP;
  }
  return { x, y };
}

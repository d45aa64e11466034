// Adds a note to a section, in the first free cell under its prompts.
import { notesTop } from '../../shared/board/layout';
import { PADDING } from '../../shared/board/plan';
import { firstFreeCell, NOTE_GAP, NOTE_SIZE } from '../../shared/geometry/grid';
import { bottom, type Point, type Rect, relativeTo } from '../../shared/geometry/rect';
import { mapRoot } from '../board/maps';
import { boxOf } from '../board/note';
import { sectionNode } from '../board/pieces';
import type { BoardNode } from '../canvas/brush';
import { brushFor } from '../canvas/brushes';
import { loadBoardFonts } from '../canvas/fonts';
import { mapIdOf, readTag } from '../canvas/tags';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const addNote: Handler<'note.add'> = async ({ node, section, text, fill }) => {
  const root = await mapRoot(node);
  const holder = sectionNode(root, section);
  await loadBoardFonts();
  await allOrNothing((transaction) => {
    const note = brushFor(figma.editorType).note(transaction, { map: mapIdOf(root), text, fill });
    const place = placeIn(holder);
    holder.appendChild(note);
    note.x = place.x;
    note.y = place.y;
  });
  return {};
};

/** A full section takes the note all the same: on top of its last row, a step aside from what lies there. */
function placeIn(section: BoardNode): Point {
  const { width, height } = section;
  const origin = boxOf(section);
  const boxes = section.children.map((child) => ({ child, box: relativeTo(boxOf(child), origin) }));
  const head = boxes.filter(({ child }) => isHead(child));
  const taken = boxes.filter((entry) => !head.includes(entry)).map(({ box }) => box);
  const top = notesTop(Math.max(PADDING, ...head.map(({ box }) => bottom(box))));
  const area: Rect = { x: PADDING, y: top, width: width - 2 * PADDING, height: height - top };
  return firstFreeCell(area, taken) ?? stepAside({ x: PADDING, y: height - NOTE_SIZE - PADDING }, taken);
}

function stepAside(corner: Point, taken: readonly Rect[]): Point {
  let { x, y } = corner;
  while (taken.some((box) => Math.abs(box.x - x) < 1 && Math.abs(box.y - y) < 1)) {
    x += NOTE_GAP;
    y -= NOTE_GAP;
  }
  return { x, y };
}

/** Badge, heading and prompts. */
function isHead(node: SceneNode): boolean {
  const role = node.type === 'STICKY' ? undefined : readTag(node)?.role;
  return role !== undefined && role !== 'note';
}

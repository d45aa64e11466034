// Adds a note to a section, in the first free cell under its prompts.

import { notesTop } from '../../shared/board/layout';
import { stickyFills } from '../../shared/board/palette';
import { PADDING } from '../../shared/board/plan';
import { templates } from '../../shared/catalogue/templates';
import { firstFreeCell, NOTE_GAP, NOTE_SIZE } from '../../shared/geometry/grid';
import { bottom, type Point, type Rect, relativeTo } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/model/sections';
import { readMapData } from '../board/map-data';
import { mapRoot } from '../board/maps';
import { boxOf } from '../board/note';
import { sectionNode } from '../board/pieces';
import type { BoardNode } from '../canvas/brush';
import { brushFor } from '../canvas/brushes';
import { loadBoardFonts } from '../canvas/fonts';
import { readTag } from '../canvas/tags';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const addNote: Handler<'note.add'> = async ({ node, section, text }) => {
  const root = await mapRoot(node, 'find the map');
  const data = readMapData(root);
  const holder = sectionNode(root, section);
  await loadBoardFonts();
  await allOrNothing(async (transaction) => {
    const fill = stickyFills[tintOf(data.template, section)];
    const note = await brushFor(figma.editorType).note(transaction, { map: data.map, text, fill });
    const place = freePlaceIn(holder);
    holder.appendChild(note);
    note.x = place.x;
    note.y = place.y;
  });
  return {};
};

function tintOf(template: keyof typeof templates, section: SectionId) {
  return templates[template].sections.find(({ id }) => id === section)?.tint ?? 'white';
}

/** A full section takes the note all the same: it lies a step aside on top of the last cell. */
function freePlaceIn(section: BoardNode): Point {
  const { width, height } = section;
  const origin = boxOf(section);
  const boxes = section.children.map((child) => ({ child, box: relativeTo(boxOf(child), origin) }));
  const head = boxes.filter(({ child }) => isHead(child));
  const taken = boxes.filter((entry) => !head.includes(entry)).map(({ box }) => box);
  const top = notesTop(Math.max(PADDING, ...head.map(({ box }) => bottom(box))));
  const area: Rect = { x: PADDING, y: top, width: width - 2 * PADDING, height: height - top };
  return firstFreeCell(area, taken) ?? { x: PADDING + NOTE_GAP, y: height - NOTE_SIZE - NOTE_GAP };
}

/** Badge, heading and prompts. */
function isHead(node: SceneNode): boolean {
  const role = node.type === 'STICKY' ? undefined : readTag(node)?.role;
  return role !== undefined && role !== 'note';
}

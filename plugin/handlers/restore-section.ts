// Puts a deleted section back, empty, where it was drawn or else below the rest of the map.

import { missingSections } from '../../shared/board/assign';
import { parseDetails } from '../../shared/board/persona-text';
import { sectionPanel } from '../../shared/board/plan';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { templates } from '../../shared/catalogue/templates';
import { bottom, overlaps, type Point, type Rect, relativeTo, right } from '../../shared/geometry/rect';
import { mapRoot } from '../board/maps';
import { boxOf } from '../board/note';
import { readBoard } from '../board/read-board';
import { brushFor } from '../canvas/brushes';
import { drawPanel } from '../canvas/draw-board';
import { loadBoardFonts } from '../canvas/fonts';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';
import { openRoot } from './open-map';

const MARGIN = 64;
const USUAL_PLACE: Rect = { x: MARGIN, y: MARGIN, width: 888, height: 800 };

export const restoreSection: Handler<'section.restore'> = async ({ node, section }, session) => {
  const root = await mapRoot(node, 'find the map');
  const snapshot = await readBoard(root);
  if (!missingSections(snapshot).includes(section)) return openRoot(root, session);
  const { data, personaName, personaDetails } = snapshot;
  const texts = boardTexts[data.language];
  const persona = { name: personaName, ...parseDetails(personaDetails, texts) };
  const place = data.places[section] ?? USUAL_PLACE;
  const panel = sectionPanel(
    { ...data, persona, title: '' },
    templates[data.template],
    texts,
    section,
    place.width,
  );
  await loadBoardFonts();
  await allOrNothing(async (transaction) => {
    const origin = boxOf(root);
    const taken = root.children.map((child) => relativeTo(boxOf(child), origin));
    const drawn = drawPanel(transaction, brushFor(figma.editorType), root, panel, (size) =>
      placeFor({ x: place.x, y: place.y, ...size }, taken),
    );
    const width = Math.max(root.width, right(drawn) + MARGIN);
    const height = Math.max(root.height, bottom(drawn) + MARGIN);
    root.resizeWithoutConstraints(width, height);
  });
  return openRoot(root, session);
};

/** Where it stood, or below everything on the map when something lies there now. */
function placeFor(wanted: Rect, taken: readonly Rect[]): Point {
  if (!taken.some((box) => overlaps(box, wanted))) return wanted;
  return { x: MARGIN, y: Math.max(...taken.map(bottom)) + MARGIN };
}

// Inserts a whole map: loads, draws, remembers, selects and shows it, or leaves nothing behind.
import { newBoardSpec, planBoard } from '../../shared/board/plan';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { templates } from '../../shared/catalogue/templates';
import type { Rect } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/model/sections';
import type { MapSpec } from '../../shared/protocol/messages';
import { writeMapData } from '../board/map-data';
import { newMapId } from '../board/maps';
import { now } from '../clock';
import type { BoardNode } from './brush';
import { brushFor } from './brushes';
import { type DrawnBoard, drawBoard } from './draw-board';
import { loadBoardFonts } from './fonts';
import { allOrNothing } from './transaction';

/** `finish` belongs to the insert: when it fails, the map goes again. */
export async function insertBoard<T>(spec: MapSpec, finish: (root: BoardNode) => Promise<T>): Promise<T> {
  const plan = planBoard(newBoardSpec(newMapId(), spec), templates[spec.template], boardTexts[spec.language]);
  await loadBoardFonts();
  return allOrNothing(async (transaction) => {
    const drawn = drawBoard(transaction, brushFor(figma.editorType), plan);
    const { root } = drawn;
    writeMapData(root, {
      template: spec.template,
      language: spec.language,
      order: spec.order,
      people: spec.people,
      minutes: spec.minutes,
      product: '',
      goal: '',
      created: now(),
      places: placesOf(drawn),
    });
    root.setRelaunchData({ guide: '', export: '' });
    figma.currentPage.selection = [root];
    figma.viewport.scrollAndZoomIntoView([root]);
    return finish(root);
  });
}

/** Where each section stands, so that a deleted one can be put back. */
function placesOf({ layout }: DrawnBoard): Partial<Record<SectionId, Rect>> {
  const places: Partial<Record<SectionId, Rect>> = {};
  for (const { panel, rect } of layout.panels) {
    if (panel.tag.role === 'section' && panel.tag.section !== undefined) places[panel.tag.section] = rect;
  }
  return places;
}

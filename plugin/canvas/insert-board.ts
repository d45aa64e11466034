// Inserts a whole map: loads, draws, remembers, selects and shows it, or leaves nothing behind.
import { detailsText } from '../../shared/board/persona-text';
import { newBoardSpec, planBoard } from '../../shared/board/plan';
import type { MapData, Outline } from '../../shared/board/snapshot';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { templates } from '../../shared/catalogue/templates';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import { SECTION_IDS, type SectionId } from '../../shared/model/sections';
import type { MapSpec } from '../../shared/protocol/messages';
import { writeMapData } from '../board/map-data';
import { newMapId } from '../board/maps';
import { now } from '../clock';
import type { BoardNode } from './brush';
import { brushFor } from './brushes';
import { type DrawnBoard, drawBoard } from './draw-board';
import { loadBoardFonts } from './fonts';
import { allOrNothing } from './transaction';

/**
 * `finish` belongs to the insert: when it fails, the map goes again. It gets the map as a reader would see it;
 * what has just been drawn is known and need not be read back.
 */
export async function insertBoard<T>(
  spec: MapSpec,
  finish: (root: BoardNode, map: Outline) => T,
): Promise<T> {
  const texts = boardTexts[spec.language];
  const board = newBoardSpec(newMapId(), spec);
  const plan = planBoard(board, templates[spec.template], texts);
  await loadBoardFonts();
  return allOrNothing(async (transaction) => {
    const drawn = drawBoard(transaction, brushFor(figma.editorType), plan);
    const { root, box, sections } = drawn;
    const data = dataOf(board.map, spec, drawn);
    writeMapData(root, data);
    root.setRelaunchData({ guide: '', export: '' });
    figma.currentPage.selection = [root];
    figma.viewport.scrollAndZoomIntoView([root]);
    return finish(root, {
      node: root.id,
      box,
      data,
      title: plan.root.name,
      personaName: spec.persona,
      personaDetails: detailsText(board.persona, texts),
      sections,
      notes: [],
    });
  });
}

function dataOf(map: string, spec: MapSpec, drawn: DrawnBoard): MapData {
  return {
    map,
    template: spec.template,
    language: spec.language,
    order: spec.order,
    people: spec.people,
    minutes: spec.minutes,
    product: '',
    goal: '',
    step: spec.order.sections[0] ?? SECTION_IDS[0],
    created: now(),
    places: placesOf(drawn),
  };
}

/** Where each section stands on the map, so that a deleted one can be put back. */
function placesOf({ box, sections }: DrawnBoard): Partial<Record<SectionId, Rect>> {
  const places: Partial<Record<SectionId, Rect>> = {};
  for (const section of sections) places[section.id] = relativeTo(section.box, box);
  return places;
}

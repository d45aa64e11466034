// Inserts a whole map: loads fonts, draws, stores facts, selects and shows it, or leaves nothing behind.

import type { RequestOf } from '../../shared/contract';
import type { BoardPlan } from '../../shared/draw/board-plan';
import { planTexts } from '../../shared/draw/plan-texts';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Outline } from '../../shared/map/snapshot';
import type { Facts } from '../../shared/map/tag';
import type { BoardNode } from '../read/board-node';
import type { MapRecord } from '../read/facts';
import { pageOf } from '../read/maps';
import type { ChunkOptions } from './chunks';
import { type DrawnBoard, drawBoard } from './draw-board';
import { drawContent } from './draw-content';
import { writeFacts } from './facts';
import { loadBoardFonts } from './fonts';
import type { Transaction } from './transaction';

export interface InsertedBoard {
  record: MapRecord;
  /**
   * The map as reading it would return it: it was just drawn, so there is no need to. Null if people had time
   * to work on it.
   */
  map: Outline | null;
}

export async function insertBoard(
  transaction: Transaction,
  { plan, facts, content }: RequestOf<'map.insert'>,
  records: { recordOf: (root: BoardNode) => MapRecord },
  options: ChunkOptions,
): Promise<InsertedBoard> {
  await loadBoardFonts();
  const drawn = drawBoard(transaction, plan);
  const { root } = drawn;
  if (content !== null) await drawContent(transaction, plan.root.tag.map, drawn, content, options);
  const record = records.recordOf(root);
  const stored = writeFacts(record, drawn.pieces, { ...facts, places: JSON.stringify(placesOf(drawn)) });
  root.setRelaunchData({ guide: '', export: '' });
  // A large map takes a while; the user may have switched pages meanwhile.
  if (pageOf(root).id === figma.currentPage.id) {
    figma.currentPage.selection = [root];
    figma.viewport.scrollAndZoomIntoView([root]);
  }
  return { record, map: content === null ? outlineOf(plan, drawn, stored) : null };
}

function outlineOf(plan: BoardPlan, { root, box, sections }: DrawnBoard, facts: Facts): Outline {
  return {
    node: root.id,
    map: plan.root.tag.map,
    facts,
    box,
    ...planTexts(plan),
    sections,
    notes: [],
  };
}

/** The place of each section on the map, so that a deleted one can be restored. */
function placesOf({ box, sections }: DrawnBoard): Record<string, Rect> {
  const places: Record<string, Rect> = {};
  for (const section of sections) places[section.id] = relativeTo(section.box, box);
  return places;
}

// Inserts a whole map: loads, draws, remembers, selects and shows it, or leaves nothing behind.

import type { RequestOf } from '../../shared/contract/messages';
import type { BoardPlan } from '../../shared/draw/plan';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Outline } from '../../shared/map/snapshot';
import { readFacts, writeFacts } from '../read/facts';
import { MapTextReader, type MapTexts } from '../read/map-texts';
import { pageOf } from '../read/maps';
import { blocksOf, type DrawnBoard, drawBoard } from './draw-board';
import { drawContent } from './draw-content';
import { loadBoardFonts } from './fonts';
import type { BoardNode } from './renderer';
import { allOrNothing } from './transaction';

/**
 * `finish` belongs to the insert: when it fails, the map goes again. It gets the map as a reader would see it:
 * what has just been drawn is known and need not be read back, unless people had time to work on it.
 */
export async function insertBoard<T>(
  { plan, facts, content }: RequestOf<'map.insert'>,
  finish: (root: BoardNode, map: Outline | null) => T | Promise<T>,
): Promise<T> {
  await loadBoardFonts();
  return allOrNothing(async (transaction) => {
    const drawn = drawBoard(transaction, plan);
    const { root } = drawn;
    if (content !== null) await drawContent(transaction, plan.root.tag.map, drawn, content);
    writeFacts(root, { ...facts, places: JSON.stringify(placesOf(drawn)) });
    root.setRelaunchData({ guide: '', export: '' });
    // A large map takes a while; somebody may have turned the page meanwhile.
    if (pageOf(root).id === figma.currentPage.id) {
      figma.currentPage.selection = [root];
      figma.viewport.scrollAndZoomIntoView([root]);
    }
    return finish(root, content === null ? outlineOf(plan, drawn) : null);
  });
}

function outlineOf(plan: BoardPlan, { root, box, sections }: DrawnBoard): Outline {
  return {
    node: root.id,
    map: plan.root.tag.map,
    facts: readFacts(root),
    box,
    ...wordsOf(plan),
    sections,
    notes: [],
  };
}

function wordsOf(plan: BoardPlan): MapTexts {
  const reader = new MapTextReader();
  for (const block of blocksOf(plan)) {
    if (block.kind === 'text') reader.hear(block.tag, block.characters, () => block.isPlaceholder);
  }
  return reader.words;
}

/** Where each section stands on the map, so that a deleted one can be put back. */
function placesOf({ box, sections }: DrawnBoard): Record<string, Rect> {
  const places: Record<string, Rect> = {};
  for (const section of sections) places[section.id] = relativeTo(section.box, box);
  return places;
}

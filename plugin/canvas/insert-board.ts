// Inserts a whole map: loads, draws, remembers, selects and shows it, or leaves nothing behind.
import type { Block, BoardPlan } from '../../shared/board/plan';
import type { Outline } from '../../shared/board/snapshot';
import type { Facts, Role } from '../../shared/board/tag';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import { readFacts, writeFacts } from '../board/facts';
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
  plan: BoardPlan,
  facts: Partial<Facts>,
  finish: (root: BoardNode, map: Outline) => T,
): Promise<T> {
  await loadBoardFonts();
  return allOrNothing((transaction) => {
    const drawn = drawBoard(transaction, brushFor(figma.editorType), plan);
    const { root } = drawn;
    writeFacts(root, { ...facts, places: JSON.stringify(placesOf(drawn)) });
    root.setRelaunchData({ guide: '', export: '' });
    figma.currentPage.selection = [root];
    figma.viewport.scrollAndZoomIntoView([root]);
    return finish(root, outlineOf(plan, drawn));
  });
}

function outlineOf(plan: BoardPlan, { root, box, sections }: DrawnBoard): Outline {
  return {
    node: root.id,
    map: plan.root.tag.map,
    facts: readFacts(root),
    box,
    title: wordsOf(plan, 'title'),
    personaName: wordsOf(plan, 'persona-name'),
    personaDetails: wordsOf(plan, 'persona-details'),
    sections,
    notes: [],
  };
}

/** What a text of the plan says; '' while it only invites people to write. */
function wordsOf(plan: BoardPlan, role: Role): string {
  const blocks: Block[] = [...plan.header];
  for (const row of plan.rows) for (const panel of row) blocks.push(...panel.blocks);
  const block = blocks.find(({ tag }) => tag.role === role);
  return block?.kind === 'text' && !block.isPlaceholder ? block.characters : '';
}

/** Where each section stands on the map, so that a deleted one can be put back. */
function placesOf({ box, sections }: DrawnBoard): Record<string, Rect> {
  const places: Record<string, Rect> = {};
  for (const section of sections) places[section.id] = relativeTo(section.box, box);
  return places;
}

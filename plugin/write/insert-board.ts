// Inserts a whole map: loads fonts, draws, stores facts, selects and shows it, or leaves nothing behind.

import type { RequestOf } from '../../shared/contract';
import type { BoardPlan } from '../../shared/draw/board-plan';
import { planTexts } from '../../shared/draw/plan-texts';
import { freeCentre, viewBeside } from '../../shared/geometry/beside-window';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import type { Outline } from '../../shared/map/snapshot';
import type { Facts } from '../../shared/map/tag';
import { tolerate } from '../failures';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import type { MapRecord } from '../read/facts';
import { pageOf } from '../read/maps';
import type { Needs } from '../read/needs';
import { boxOf } from '../read/note';
import { boxesOnPage } from '../read/page-boxes';
import type { ChunkOptions } from './chunks';
import { type DrawnBoard, drawBoard } from './draw-board';
import { drawContent } from './draw-content';
import { writeFacts } from './facts';
import type { Transaction } from './transaction';

export interface InsertedBoard {
  record: MapRecord;
  /**
   * The map as reading it would return it: it was just drawn, so there is no need to. Null if people had time
   * to work on it.
   */
  map: Outline | null;
}

interface InsertOptions extends ChunkOptions {
  /** The width of the plugin's window on the screen; 0 if it is not shown. */
  covered: number;
}

export async function insertBoard(
  transaction: Transaction,
  needs: Needs,
  { plan, facts, content }: RequestOf<'map.insert'>,
  records: { recordOf: (root: MapRoot) => MapRecord },
  options: InsertOptions,
): Promise<InsertedBoard> {
  await transaction.fonts.load();
  const pace = new Pace();
  const taken = await boxesOnPage(pace);
  const { covered } = options;
  const { bounds, zoom } = figma.viewport;
  const centre = freeCentre(bounds, zoom, covered);
  const drawn = await drawBoard(transaction, plan, { centre, taken, pace });
  const { root, areas } = drawn;
  needs.keep(root, 'no-map', 'map');
  for (const [section, { node }] of areas) needs.keep(node, 'no-section', section);
  if (content !== null) await drawContent(transaction, plan.root.tag.map, drawn, content, options);
  const record = records.recordOf(root);
  const stored = writeFacts(
    record,
    drawn.pieces,
    { ...facts, places: JSON.stringify(placesOf(drawn)) },
    (node, key, value) => node.setPluginData(key, value),
  );
  tolerate('the relaunch buttons', () => root.setRelaunchData({ guide: '', export: '' }));
  tolerate('showing the map', () => show(transaction, root, covered));
  return { record, map: content === null ? outlineOf(plan, drawn, stored) : null };
}

/** A large map takes a while; the user may have switched pages meanwhile. */
function show(transaction: Transaction, root: MapRoot, covered: number): void {
  const page = figma.currentPage;
  if (pageOf(root).id !== page.id) return;
  const { selection } = page;
  transaction.change({
    apply: () => {
      page.selection = [root];
    },
    takeBack: () => {
      if (page.selection.some(({ id }) => id === root.id)) page.selection = selection.filter(isThere);
    },
  });
  const { viewport } = figma;
  viewport.scrollAndZoomIntoView([root]);
  const { bounds, zoom } = viewport;
  const screen = { width: bounds.width * zoom, height: bounds.height * zoom };
  const view = viewBeside(boxOf(root), screen, { zoom, covered });
  viewport.zoom = view.zoom;
  viewport.center = view.center;
}

const isThere = (node: SceneNode): boolean => !node.removed;

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
export function placesOf({ box, sections }: DrawnBoard): Record<string, Rect> {
  const places: Record<string, Rect> = {};
  for (const section of sections) places[section.id] = relativeTo(section.box, box);
  return places;
}

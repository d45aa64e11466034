// Restores a deleted section, empty: as tall as it was, where it was drawn, or below what stands there now.
import { PANEL_GAP, ROOT_PADDING } from '../../shared/draw/sizes';
import { bottom, inflate, overlaps, type Rect, relativeTo } from '../../shared/geometry/rect';
import { isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { findOwnNode, ownNodesOf } from '../read/own-nodes';
import { requireBoard } from '../read/regions';
import { roleOf } from '../read/tags';
import { drawPanel } from '../write/draw-board';
import { growAround } from '../write/grow';
import { standsInRow } from '../write/grow-down';
import type { Handler } from './handler';

export const sectionRestore: Handler<'section.restore'> = async (
  { node, panel, place },
  { transaction, needs, session },
) => {
  const root = requireBoard(await needs.map(node));
  await transaction.fonts.load();
  // Somebody else may have restored it while the fonts were loading.
  if (findOwnNode(await ownNodesOf(root), panel.tag) === undefined) {
    const origin = boxOf(root);
    const there = root.children.map((child) => ({
      box: relativeTo(boxOf(child), origin),
      isPanel: isBoardNode(child),
      isInRow: standsInRow(child),
      isInHeader: roleOf(child) === 'now',
    }));
    const { node: drawn } = drawPanel(transaction, root, panel, ({ width, height }) =>
      placeFor({ ...place, width, height: Math.max(height, place.height) }, there),
    );
    growAround(transaction, root, drawn, ROOT_PADDING);
  }
  return session.open.reload(root);
};

interface Taken {
  box: Rect;
  isPanel: boolean;
  /** Whether it is a section or the persona. */
  isInRow: boolean;
  /** Whether it is the card that says what to do now. */
  isInHeader: boolean;
}

/** Its original place, or where that has moved to meanwhile; otherwise below what is there. */
function placeFor(wanted: Rect, there: readonly Taken[]): Rect {
  const rows = there.filter(({ isInRow }) => isInRow).map(({ box }) => box);
  const first = Math.min(
    ...there.filter(({ isPanel, isInHeader }) => isPanel && !isInHeader).map(({ box }) => box.y),
  );
  const tops = [first, ...rows.map(({ y }) => y), ...rows.map((box) => bottom(box) + PANEL_GAP)]
    .filter((y) => y > wanted.y)
    .sort((a, b) => a - b);
  // Above the other panels is the header, which has grown.
  const free = [wanted.y, ...tops]
    .filter((y) => y > first - 1 || first > wanted.y + wanted.height)
    .map((y) => asTallAsRow({ ...wanted, y }, there))
    .find((rect) => !there.some((taken) => isInWay(taken, rect)));
  const end = Math.max(...there.map(({ box }) => bottom(box)));
  return free ?? { ...wanted, y: end + PANEL_GAP };
}

/** Panels keep a gap between them. */
const isInWay = ({ box, isPanel }: Taken, rect: Rect): boolean =>
  overlaps(isPanel ? inflate(box, PANEL_GAP - 1) : box, rect);

/** Its row may have grown since it was drawn. */
function asTallAsRow(wanted: Rect, there: readonly Taken[]): Rect {
  const row = there.filter(({ box, isInRow }) => isInRow && Math.abs(box.y - wanted.y) < 1);
  return { ...wanted, height: Math.max(wanted.height, ...row.map(({ box }) => box.height)) };
}

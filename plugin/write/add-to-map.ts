// Adds what a map shows only from a first word on: a panel beside the others, or a line in its header.
import type { Panel, TextBlock } from '../../shared/draw/board-plan';
import { PANEL_GAP, ROOT_PADDING } from '../../shared/draw/sizes';
import { bottom, type Rect, relativeTo, right } from '../../shared/geometry/rect';
import type { Role } from '../../shared/map/tag';
import { failure } from '../failures';
import type { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { findOwnNode } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { requireBoard } from '../read/regions';
import { writeTag } from '../read/tags';
import { drawPanel } from './draw-board';
import { drawText } from './draw-text';
import { growAround } from './grow';
import { growDown } from './grow-down';
import { appendAt } from './move';
import type { Transaction } from './transaction';

const BESIDE: readonly Role[] = ['section', 'persona', 'problem', 'actions', 'how-to'];
const HEADER: readonly Role[] = ['title', 'persona-line', 'order-line', 'order-chip', 'order-rest'];
const LINE_GAP = 16;

/** Placed to the right of everything on the map, level with the top of the other panels. */
export function addPanel(
  transaction: Transaction,
  root: MapRoot,
  panel: Panel,
  pieces: readonly OwnNode[],
): void {
  const isThere = panel.blocks.some(
    (block) => 'tag' in block && block.tag.role !== 'heading' && findOwnNode(pieces, block.tag) !== undefined,
  );
  if (isThere) throw failure('changed', 'draw a panel', panel.tag.role);
  const board = requireBoard(root);
  const { node: drawn } = drawPanel(transaction, board, panel, (size) => ({
    ...size,
    x: Math.max(ROOT_PADDING - PANEL_GAP, ...boxesOn(root, board.children).map(right)) + PANEL_GAP,
    y: topOfPanels(root, pieces),
  }));
  growAround(transaction, board, drawn, ROOT_PADDING);
}

/** Placed below the other texts of the header; everything below them moves down by as much. */
export async function addLine(
  transaction: Transaction,
  root: MapRoot,
  line: TextBlock,
  pieces: readonly OwnNode[],
  pace: Pace,
): Promise<void> {
  if (findOwnNode(pieces, line.tag) !== undefined) throw failure('changed', 'draw a text', line.tag.role);
  const header = pieces.filter(({ tag, node }) => HEADER.includes(tag.role) && node.parent?.id === root.id);
  const bottoms = boxesOn(
    root,
    header.map(({ node }) => node),
  ).map(bottom);
  const y = bottoms.length === 0 ? ROOT_PADDING : Math.max(...bottoms) + LINE_GAP;
  const text = drawText(transaction, line);
  writeTag(text, line.tag);
  appendAt(requireBoard(root), text, { x: ROOT_PADDING, y });
  await growDown(transaction, { node: text, by: text.height + LINE_GAP, edge: boxOf(root).y + y }, pace);
}

const boxesOn = (root: MapRoot, nodes: readonly SceneNode[]): Rect[] =>
  nodes.map((node) => relativeTo(boxOf(node), boxOf(root)));

function topOfPanels(root: MapRoot, pieces: readonly OwnNode[]): number {
  const beside = pieces.filter(({ tag }) => BESIDE.includes(tag.role)).map(({ node }) => node);
  const tops = boxesOn(root, beside).map(({ y }) => y);
  return Math.max(ROOT_PADDING, Math.min(...(tops.length === 0 ? [0] : tops)));
}

// Rewrites the pills that show the order of work, and puts them in that order.
import type { ChipEdit } from '../../shared/draw/board-edit';
import { inRows } from '../../shared/draw/layout';
import { CHIP, ROOT_PADDING, SIDE_GAP, SIDE_WIDTH } from '../../shared/draw/sizes';
import type { Point, Size } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import type { MapRoot } from '../read/board-node';
import { findOwnNode } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { hexOf, solid } from '../read/paint';
import { chipOffset, chipSize } from './draw-label';
import { loadAvailableFonts } from './fonts';
import type { Transaction } from './transaction';

export interface Chip {
  pill: RectangleNode;
  text: TextNode;
  edit: ChipEdit;
}

/** Those that are still on the map and can be written; on boards of the first layout there are none. */
export async function findChips(
  root: MapRoot,
  pieces: readonly OwnNode[],
  edits: readonly ChipEdit[],
): Promise<Chip[]> {
  const chips: Chip[] = [];
  for (const edit of edits) {
    const { section } = edit;
    const pill = findOwnNode(pieces, { role: 'order-chip', section });
    const text = findOwnNode(pieces, { role: 'order-chip-text', section });
    const isWhole = pill?.type === 'RECTANGLE' && text?.type === 'TEXT';
    if (isWhole && [pill, text].every(({ parent }) => parent?.id === root.id))
      chips.push({ pill, text, edit });
  }
  const writable = await loadAvailableFonts(chips.map(({ text }) => text));
  return chips.filter(({ text }) => writable.has(text));
}

/** `chips` are in the order of work. */
export function writeChips(
  transaction: Transaction,
  root: MapRoot,
  pieces: readonly OwnNode[],
  chips: readonly Chip[],
): void {
  const there = chips.filter(({ pill, text }) => !pill.removed && !text.removed);
  if (there.length === 0) return;
  const corner = {
    x: Math.min(...there.map(({ pill }) => pill.x)),
    y: Math.min(...there.map(({ pill }) => pill.y)),
  };
  const sizes = there.map((chip) => rewrite(transaction, chip));
  const rest = restOf(root, pieces);
  const width = root.width - 2 * ROOT_PADDING - SIDE_GAP - SIDE_WIDTH;
  const places = inRows(rest === null ? sizes : [...sizes, rest], width);
  const at = (index: number): Point => {
    const { x, y } = places[index] as Point;
    return { x: corner.x + x, y: corner.y + y };
  };
  there.forEach(({ pill, text }, index) => {
    const { x, y } = at(index);
    const offset = chipOffset(text);
    move(transaction, pill, { x, y });
    move(transaction, text, { x: x + offset.x, y: y + offset.y });
  });
  if (rest === null) return;
  const { x, y } = at(there.length);
  move(transaction, rest, { x, y: y + Math.max(0, CHIP.height - rest.height) / 2 });
}

/** What people have rewritten stays; returns the pill's new size. */
export function rewrite(transaction: Transaction, { pill, text, edit }: Chip): Size {
  const { characters, fill, ink } = edit;
  if (text.getPluginData(KEYS.written) === text.characters) {
    transaction.set(text, 'characters', characters);
    transaction.setData(text, KEYS.written, characters);
  }
  if (hexOf(text.fills) !== ink) transaction.set(text, 'fills', [solid(ink)]);
  if (hexOf(pill.fills) !== fill) transaction.set(pill, 'fills', [solid(fill)]);
  const before = { width: pill.width, height: pill.height };
  const size = chipSize(text);
  if (size.width !== before.width) {
    transaction.change({
      apply: () => pill.resize(size.width, size.height),
      takeBack: () => pill.resize(before.width, before.height),
    });
  }
  return size;
}

function restOf(root: MapRoot, pieces: readonly OwnNode[]): SceneNode | null {
  const rest = findOwnNode(pieces, { role: 'order-rest' });
  return rest !== undefined && !rest.removed && rest.parent?.id === root.id ? rest : null;
}

export function move(transaction: Transaction, node: SceneNode, { x, y }: Point): void {
  transaction.set(node, 'x', x);
  transaction.set(node, 'y', y);
}

// Rewrites the pills that show the order of work, and puts them in that order.
import type { ChipEdit } from '../../shared/draw/board-edit';
import { inRows } from '../../shared/draw/layout';
import { CHIP, ROOT_PADDING, SIDE_GAP, SIDE_WIDTH } from '../../shared/draw/sizes';
import type { Point, Size } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import { attempt } from '../failures';
import type { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { findOwnNode } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { hexOf, solid } from '../read/paint';
import { chipOffset, chipSize } from './draw-label';
import { loadAvailableFonts } from './fonts';
import { growDown } from './grow-down';
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

/** `chips` are in the order of work. If they need another row, what is below them goes down. */
export async function writeChips(
  transaction: Transaction,
  root: MapRoot,
  pieces: readonly OwnNode[],
  chips: readonly Chip[],
  pace: Pace,
): Promise<void> {
  const there = chips.filter(isThere);
  const [first] = there;
  if (first === undefined) return;
  const rest = restOf(root, pieces);
  const before = [...there.map(({ pill }) => pill), ...(rest === null ? [] : [rest])];
  const corner = {
    x: Math.min(...before.map(({ x }) => x)),
    y: Math.min(...there.map(({ pill }) => pill.y)),
  };
  const end = Math.max(...before.map(({ y, height }) => y + height));
  const sizes = attempt('write a text', 'order-chip', () => there.map((chip) => rewrite(transaction, chip)));
  const width = root.width - 2 * ROOT_PADDING - SIDE_GAP - SIDE_WIDTH;
  const places = inRows(rest === null ? sizes : [...sizes, rest], width).map(
    ({ x, y }): Point => ({ x: corner.x + x, y: corner.y + y }),
  );
  const by = Math.max(...places.map(({ y }) => y)) + CHIP.height - end;
  if (by > 0) await growDown(transaction, { node: first.pill, by, edge: boxOf(root).y + end }, pace);
  attempt('write a text', 'order-chip', () => arrange(transaction, there, rest, places));
}

const isThere = ({ pill, text }: Chip): boolean => !pill.removed && !text.removed;

function arrange(
  transaction: Transaction,
  chips: readonly Chip[],
  rest: SceneNode | null,
  places: readonly Point[],
): void {
  chips.forEach((chip, index) => {
    if (!isThere(chip)) return;
    const { x, y } = places[index] as Point;
    const offset = chipOffset(chip.text);
    move(transaction, chip.pill, { x, y });
    move(transaction, chip.text, { x: x + offset.x, y: y + offset.y });
  });
  if (rest === null || rest.removed) return;
  const { x, y } = places[chips.length] as Point;
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

// Puts what sums the map up beside it, on the page. The next one takes the place of the last, wherever people have moved
// that, and gets what people have put on it. One that people have reworded is theirs and stays.
import type { Panel } from '../../shared/draw/board-plan';
import { findFreePlace } from '../../shared/geometry/free-place';
import { right } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import { tolerate } from '../failures';
import type { Pace } from '../pause';
import { type BoardNode, type Container, isBoardNode, type MapRoot } from '../read/board-node';
import { pageOf } from '../read/maps';
import { boxOf, textOf } from '../read/note';
import { findOwnNode } from '../read/own-nodes';
import { boxesOnPage } from '../read/page-boxes';
import type { OwnNode } from '../read/page-tags';
import { drawPanel } from './draw-board';
import { moveInto } from './move';
import type { Transaction } from './transaction';

const DISTANCE = 200;

export async function putSummary(
  transaction: Transaction,
  root: MapRoot,
  panel: Panel,
  pieces: readonly OwnNode[],
  pace: Pace,
): Promise<void> {
  const taken = await boxesOnPage(pace);
  const last = lastOf(transaction, panel, pieces);
  const box = boxOf(root);
  const drawn = drawPanel(transaction, (last?.parent as Container | null) || pageOf(root), panel, (size) => {
    const wanted = { x: right(box) + DISTANCE + size.width / 2, y: box.y + size.height / 2 };
    const { x, y } = last || findFreePlace(size, wanted, taken, DISTANCE);
    return { ...size, x, y };
  });
  const { node, disc } = drawn;
  for (const { node: piece } of drawn.pieces)
    if (piece.type === 'TEXT') piece.setPluginData(KEYS.written, piece.characters);
  const photo = findOwnNode(pieces, { role: 'photo' });
  if (disc !== null && photo !== undefined) tolerate('the photo', () => copyLook(photo, disc));
  tolerate('showing the panel', () => figma.viewport.scrollAndZoomIntoView([node]));
  if (last === null) return;
  const ours = pieces.filter(({ tag }) => tag.role !== 'note').map(({ id }) => id);
  for (const child of last.children)
    if (!ours.includes(child.id)) moveInto(transaction, child, node, { x: child.x, y: child.y });
  transaction.leaving.set(last.id, last);
}

/** The one to replace; one with words of people's is no longer ours. */
function lastOf(transaction: Transaction, { tag }: Panel, pieces: readonly OwnNode[]): BoardNode | null {
  const found = findOwnNode(pieces, tag);
  if (found === undefined || found.removed || !isBoardNode(found)) return null;
  const within = pieces.filter(({ node }) => !node.removed && node.parent?.id === found.id);
  if (!within.some(isReworded)) return found;
  for (const node of [found, ...within.map((piece) => piece.node)]) transaction.setData(node, KEYS.tag, '');
  return null;
}

/** Those of earlier versions do not say what we wrote. */
function isReworded({ node }: OwnNode): boolean {
  const written = node.type === 'TEXT' ? node.getPluginData(KEYS.written) : '';
  return node.type === 'TEXT' && written !== '' && written !== node.characters;
}

type Disc = SceneNode & MinimalFillsMixin;

/** With a picture, the initials are there without a colour. */
function copyLook(from: SceneNode, to: SceneNode): void {
  (to as Disc).fills = (from as Disc).fills;
  (textOf(to) as TextNode).fills = (textOf(from) as TextNode).fills;
}

// Puts what sums the map up beside it, on the page. The next one takes the place of the last, wherever people have moved
// that, and gets what people have put on it.
import type { Panel } from '../../shared/draw/board-plan';
import { findFreePlace } from '../../shared/geometry/free-place';
import { right } from '../../shared/geometry/rect';
import { tolerate } from '../failures';
import type { Pace } from '../pause';
import { type Container, isBoardNode, type MapRoot } from '../read/board-node';
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
  const found = findOwnNode(pieces, panel.tag);
  const last = found !== undefined && !found.removed && isBoardNode(found) ? found : null;
  const box = boxOf(root);
  const { node, disc } = drawPanel(
    transaction,
    (last?.parent as Container | null) || pageOf(root),
    panel,
    (size) => {
      const wanted = { x: right(box) + DISTANCE + size.width / 2, y: box.y + size.height / 2 };
      const { x, y } = last || findFreePlace(size, wanted, taken, DISTANCE);
      return { ...size, x, y };
    },
  );
  const photo = findOwnNode(pieces, { role: 'photo' });
  if (disc !== null && photo !== undefined) tolerate('the photo', () => copyLook(photo, disc));
  tolerate('showing the panel', () => figma.viewport.scrollAndZoomIntoView([node]));
  if (last === null) return;
  const drawn = pieces.filter(({ tag }) => tag.role !== 'note').map(({ id }) => id);
  for (const child of last.children)
    if (!drawn.includes(child.id)) moveInto(transaction, child, node, { x: child.x, y: child.y });
  transaction.leaving.set(last.id, last);
}

type Disc = SceneNode & MinimalFillsMixin;

/** With a picture, the initials are there without a colour. */
function copyLook(from: SceneNode, to: SceneNode): void {
  (to as Disc).fills = (from as Disc).fills;
  (textOf(to) as TextNode).fills = (textOf(from) as TextNode).fills;
}

// Draws what a board of people's own lacks beside it, clear of everything, and moves the map's record there.
import { centre, hullOf, type Rect, right } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import { failure, tolerate } from '../failures';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { boxesOfMap } from '../read/list';
import { pageOf } from '../read/maps';
import { boxesOnPage } from '../read/page-boxes';
import { readPageTags } from '../read/page-tags';
import { readTag, tagFor } from '../read/tags';
import { attemptFor } from '../session/announce';
import { drawBoard } from '../write/draw-board';
import { writeFacts } from '../write/facts';
import { placesOf } from '../write/insert-board';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const panelsDraw: Handler<'panels.draw'> = async ({ node, plan }, { transaction, needs, session }) => {
  const before = await needs.map(node);
  const pace = new Pace();
  await transaction.fonts.load();
  const tags = await readPageTags(pageOf(before), pace);
  const pieces = tags.of(node);
  // Somebody else may have drawn them meanwhile.
  if (pieces.some(({ tag }) => tag.role === 'persona')) throw failure('changed', 'draw', 'persona');
  const facts = session.open.recordOf(before).read(pieces);
  const taken = await boxesOnPage(pace);
  const drawn = await drawBoard(transaction, plan, {
    centre: besideOf(boxesOfMap(before, tags)),
    taken,
    pace,
  });
  const root = needs.keep(drawn.root, 'no-map', 'map');
  handOver(transaction, before);
  const record = session.open.recordOf(root);
  writeFacts(record, drawn.pieces, { ...facts, places: JSON.stringify(placesOf(drawn)) }, (one, key, value) =>
    one.setPluginData(key, value),
  );
  tolerate('showing the panels', () => figma.viewport.scrollAndZoomIntoView([root]));
  transaction.afterCommit(() => void attemptFor('maps', () => session.maps.tell()));
  return session.open.open(root);
};

/** How far from the board's edge the middle of the panels would be best. */
const AWAY = 1500;

function besideOf(boxes: readonly Rect[]) {
  const board = hullOf(boxes) as Rect;
  return { x: right(board) + AWAY, y: centre(board).y };
}

/** What stored the record until now is a section, or the ground that the sections lie on. */
function handOver(transaction: Transaction, root: MapRoot): void {
  const tag = readTag(root);
  if (tag === null) throw failure('no-map', 'find the map', 'map');
  const role = tag.section === undefined ? 'ground' : 'section';
  transaction.setData(root, KEYS.home, '');
  transaction.setData(root, KEYS.tag, tagFor(root, { ...tag, role }));
}

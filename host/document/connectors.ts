// Where a connector starts and ends, given the boxes of the nodes it is attached to. Does not know the file.
import type { ConnectorEndpoint, ConnectorRecord, Point, Rect } from './types';

type Side = 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT';

/** A point on the page, and the side of the node that the line leaves from, if any. */
export interface End extends Point {
  readonly side: Side | null;
}

export interface Ends {
  readonly from: End;
  readonly to: End;
}

/** Null for a deleted node. */
export type BoxOf = (id: string) => Rect | null;

/** An end whose node is gone is drawn beside the other end: our own rendering, see README.md. */
const STUB = 120;

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function sideTowards(box: Rect, other: Point): Side {
  const { x, y } = middleOf(box);
  const dx = other.x - x;
  const dy = other.y - y;
  if (Math.abs(dx) * box.height > Math.abs(dy) * box.width) return dx > 0 ? 'RIGHT' : 'LEFT';
  return dy > 0 ? 'BOTTOM' : 'TOP';
}

function atSide(box: Rect, side: Side): End {
  const { x, y } = middleOf(box);
  const places: Record<Side, Point> = {
    TOP: { x, y: box.y },
    BOTTOM: { x, y: box.y + box.height },
    LEFT: { x: box.x, y },
    RIGHT: { x: box.x + box.width, y },
  };
  return { ...places[side], side };
}

function onNode(end: ConnectorEndpoint, box: Rect, other: Point): End {
  const { magnet = 'AUTO', position } = end;
  if (position) return { x: box.x + position.x * box.width, y: box.y + position.y * box.height, side: null };
  if (magnet === 'CENTER' || magnet === 'NONE') return { ...middleOf(box), side: null };
  return atSide(box, magnet === 'AUTO' ? sideTowards(box, other) : magnet);
}

export function connectorEnds({ start, end }: ConnectorRecord, boxOf: BoxOf): Ends {
  const boxes = [start, end].map(({ endpointNodeId: id }) => (id === undefined ? null : boxOf(id)));
  const [startBox = null, endBox = null] = boxes;
  const fixed = (part: ConnectorEndpoint): Point | null =>
    part.endpointNodeId === undefined ? (part.position ?? { x: 0, y: 0 }) : null;
  const first = startBox ? middleOf(startBox) : fixed(start);
  const last = endBox ? middleOf(endBox) : fixed(end);
  const beside = (point: Point | null): Point => ({ x: (point?.x ?? 0) + STUB, y: point?.y ?? 0 });
  const place = (part: ConnectorEndpoint, box: Rect | null, own: Point | null, other: Point | null): End =>
    box ? onNode(part, box, other ?? beside(own)) : { ...(own ?? beside(other)), side: null };
  return { from: place(start, startBox, first, last), to: place(end, endBox, last, first) };
}

export function boxOfEnds({ from, to }: Ends): Rect {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
}

/** Moving a connector moves only the ends that are not attached to a node. */
export function shiftFreeEnds(connector: ConnectorRecord, { x, y }: Point): ConnectorRecord {
  const shifted = (end: ConnectorEndpoint): ConnectorEndpoint =>
    end.endpointNodeId === undefined && end.position
      ? { position: { x: end.position.x + x, y: end.position.y + y } }
      : end;
  return { ...connector, start: shifted(connector.start), end: shifted(connector.end) };
}

export function attachedTo(connector: ConnectorRecord | undefined): string[] {
  const ids = [connector?.start.endpointNodeId, connector?.end.endpointNodeId];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Straight ends attach to a node's centre, elbowed ones to its sides (Figma's page on ConnectorEndpoint). */
export function isMagnetAllowed(
  lineType: ConnectorRecord['lineType'],
  magnet: ConnectorEndpoint['magnet'],
): boolean {
  if (lineType === 'STRAIGHT') return magnet === 'CENTER' || magnet === 'NONE';
  return lineType === 'CURVED' || magnet !== 'CENTER';
}

/** What happens to magnets that the new line type does not allow is a guess. */
export function withLineType(
  connector: ConnectorRecord,
  lineType: ConnectorRecord['lineType'],
): ConnectorRecord {
  const adapted = (end: ConnectorEndpoint): ConnectorEndpoint =>
    end.magnet === undefined || isMagnetAllowed(lineType, end.magnet)
      ? end
      : { ...end, magnet: lineType === 'STRAIGHT' ? 'CENTER' : 'AUTO' };
  return { ...connector, lineType, start: adapted(connector.start), end: adapted(connector.end) };
}

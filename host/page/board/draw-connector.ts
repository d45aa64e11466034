// Draws a connector between two nodes or points, in the coordinates of the page.
import type { FigmaFile } from '../../document/file';
import { absoluteBoundingBox } from '../../document/geometry';
import type { ConnectorEndpoint, NodeRecord, Point, Rect } from '../../document/types';
import { colorOf } from './paint';
import { svg } from './svg';

type Side = 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT';

interface End extends Point {
  readonly side: Side | null;
}

function middleOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function atSide(rect: Rect, side: Side): End {
  const { x, y } = middleOf(rect);
  const places: Record<Side, Point> = {
    TOP: { x, y: rect.y },
    BOTTOM: { x, y: rect.y + rect.height },
    LEFT: { x: rect.x, y },
    RIGHT: { x: rect.x + rect.width, y },
  };
  return { ...places[side], side };
}

function sideTowards(rect: Rect, other: Point): Side {
  const { x, y } = middleOf(rect);
  const dx = other.x - x;
  const dy = other.y - y;
  if (Math.abs(dx) * rect.height > Math.abs(dy) * rect.width) return dx > 0 ? 'RIGHT' : 'LEFT';
  return dy > 0 ? 'BOTTOM' : 'TOP';
}

function boxOf(file: FigmaFile, end: ConnectorEndpoint): Rect | null {
  return end.endpointNodeId && file.find(end.endpointNodeId)
    ? absoluteBoundingBox(file, end.endpointNodeId)
    : null;
}

function place(file: FigmaFile, end: ConnectorEndpoint, other: Point): End {
  const box = boxOf(file, end);
  if (!box) return { x: end.position?.x ?? 0, y: end.position?.y ?? 0, side: null };
  if (end.position)
    return { x: box.x + end.position.x * box.width, y: box.y + end.position.y * box.height, side: null };
  const magnet = end.magnet ?? 'AUTO';
  if (magnet === 'CENTER') return { ...middleOf(box), side: null };
  const fixed = magnet === 'TOP' || magnet === 'BOTTOM' || magnet === 'LEFT' || magnet === 'RIGHT';
  return atSide(box, fixed ? magnet : sideTowards(box, other));
}

function roughly(file: FigmaFile, end: ConnectorEndpoint): Point {
  const box = boxOf(file, end);
  return box ? middleOf(box) : (end.position ?? { x: 0, y: 0 });
}

function pathBetween(from: End, to: End, lineType: string): string {
  const start = `M${from.x} ${from.y}`;
  if (lineType === 'STRAIGHT') return `${start}L${to.x} ${to.y}`;
  const upright = from.side === 'TOP' || from.side === 'BOTTOM';
  const middle = upright ? (from.y + to.y) / 2 : (from.x + to.x) / 2;
  if (lineType === 'CURVED') {
    return upright
      ? `${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`
      : `${start}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  return upright ? `${start}V${middle}H${to.x}V${to.y}` : `${start}H${middle}V${to.y}H${to.x}`;
}

/** A text that changes exactly when the drawing must. */
export function connectorPath(file: FigmaFile, record: NodeRecord): string {
  const { connector } = record;
  if (!connector) return '';
  const from = place(file, connector.start, roughly(file, connector.end));
  const to = place(file, connector.end, roughly(file, connector.start));
  return pathBetween(from, to, connector.lineType);
}

export function drawConnector(record: NodeRecord, path: string): Node[] {
  const arrow = record.connector?.endCap === 'NONE' ? null : 'url(#arrow)';
  const back = record.connector?.startCap === 'NONE' ? null : 'url(#arrow)';
  const look = { d: path, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [
    svg('path', { ...look, stroke: 'transparent', 'stroke-width': 24 }),
    svg('path', {
      ...look,
      stroke: colorOf(record.strokes),
      'stroke-width': record.strokeWeight,
      'stroke-dasharray': record.dashPattern.join(' ') || null,
      'marker-end': arrow,
      'marker-start': back,
    }),
  ];
}

// Draws a connector between its two ends, with its label in the middle, in page coordinates.
import type { End, Ends } from '../../document/connectors';
import { shownText } from '../../document/shown-text';
import { layoutText } from '../../document/text-metrics';
import type { NodeRecord, NodeSource, Point, TextRecord } from '../../document/types';
import { drawText } from './draw-text';
import { colorOf } from './paint';
import { svg } from './svg';

export const LABEL_WIDTH = 240;
const LABEL_PADDING = 6;

function middleOf({ from, to }: Ends): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function leavesUpright(end: End): boolean {
  return end.side === 'TOP' || end.side === 'BOTTOM';
}

/** Changes exactly when the line needs redrawing; every line type passes through the midpoint of its ends. */
export function connectorPath(ends: Ends, lineType: string): string {
  const { from, to } = ends;
  const start = `M${from.x} ${from.y}`;
  if (lineType === 'STRAIGHT') return `${start}L${to.x} ${to.y}`;
  const { x, y } = middleOf(ends);
  if (lineType === 'CURVED') {
    return leavesUpright(from)
      ? `${start}C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`
      : `${start}C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`;
  }
  return leavesUpright(from) ? `${start}V${y}H${to.x}V${to.y}` : `${start}H${x}V${to.y}H${to.x}`;
}

function drawLabel(text: TextRecord, middle: Point): Node[] {
  if (text.characters === '') return [];
  const layout = layoutText(text, LABEL_WIDTH);
  const x = middle.x - layout.width / 2;
  const y = middle.y - layout.height / 2;
  const ground = svg('rect', {
    class: 'label-ground',
    x: x - LABEL_PADDING,
    y: y - LABEL_PADDING,
    width: layout.width + 2 * LABEL_PADDING,
    height: layout.height + 2 * LABEL_PADDING,
    rx: LABEL_PADDING,
    fill: '#fff',
  });
  return [ground, drawText(text, layout, { x, y, width: layout.width, align: 'CENTER' })];
}

export function drawConnector(file: NodeSource, record: NodeRecord, ends: Ends): Node[] {
  const { connector, text } = record;
  if (!connector) return [];
  const d = connectorPath(ends, connector.lineType);
  const look = { d, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [
    svg('path', { ...look, stroke: 'transparent', 'stroke-width': 24 }),
    svg('path', {
      ...look,
      stroke: colorOf(record.strokes),
      'stroke-width': record.strokeWeight,
      'stroke-dasharray': record.dashPattern.join(' ') || null,
      'marker-end': connector.endCap === 'NONE' ? null : 'url(#arrow)',
      'marker-start': connector.startCap === 'NONE' ? null : 'url(#arrow)',
    }),
    ...(text ? drawLabel(shownText(file, text), middleOf(ends)) : []),
  ];
}

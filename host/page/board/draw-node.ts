// Draws a single node without its children, in its own coordinates; one branch per node type.
import { STICKY_PADDING } from '../../document/layout';
import { shapeTextRoom } from '../../document/shape-room';
import { shownText } from '../../document/shown-text';
import { layoutText, textWidth } from '../../document/text-metrics';
import type { NodeRecord, NodeSource } from '../../document/types';
import { shapePath } from './draw-shape';
import { drawTable } from './draw-table';
import { drawText } from './draw-text';
import { colorOf, type Images, pictureOf } from './paint';
import { softShadow } from './shadow';
import { drawStamp } from './stamp-art';
import { svg } from './svg';

type Draw = (record: NodeRecord, images: Images, file: NodeSource) => Node[];

function present(nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((node) => node !== null);
}

function fillOf(record: NodeRecord): string {
  return colorOf(record.fills);
}

function strokeOf(record: NodeRecord): Record<string, string | number | null> {
  const stroke = colorOf(record.strokes);
  if (stroke === 'none' || record.strokeWeight === 0) return {};
  return {
    stroke,
    'stroke-width': record.strokeWeight,
    'stroke-dasharray': record.dashPattern.join(' ') || null,
  };
}

function box(record: NodeRecord, radius: number): SVGRectElement {
  return svg('rect', {
    width: record.width,
    height: record.height,
    rx: radius || null,
    fill: fillOf(record),
    ...strokeOf(record),
  });
}

/** Pictures go under the outline, so that it is not cut in half. */
const ROUND = 'ellipse(50% 50%)';

function clipOf(radius: number): string {
  return `inset(0 round ${radius}px)`;
}

function stickyFoot(record: NodeRecord): Node | null {
  if (!record.authorVisible || !record.authorName) return null;
  const room = record.width - 2 * STICKY_PADDING;
  let name = record.authorName;
  while (name.length > 1 && textWidth(name, { fontSize: 14, style: 'Medium' }) > room)
    name = `${name.slice(0, -2)}…`;
  const place = { x: STICKY_PADDING, y: record.height - STICKY_PADDING };
  return svg('text', { ...place, class: 'words small author', 'font-size': 14, 'font-weight': 500 }, [name]);
}

const drawSticky: Draw = (record, images, file) => {
  const room = record.width - 2 * STICKY_PADDING;
  const text = record.text && shownText(file, record.text);
  const words =
    text &&
    drawText(text, layoutText(text, room), {
      x: STICKY_PADDING,
      y: STICKY_PADDING,
      width: room,
      align: 'LEFT',
    });
  return present([
    softShadow(record.width, record.height),
    svg('rect', {
      width: record.width,
      height: record.height,
      fill: fillOf(record) === 'none' ? '#fff' : fillOf(record),
    }),
    pictureOf(record, images, clipOf(0)),
    words ?? null,
    stickyFoot(record),
  ]);
};

const drawShape: Draw = (record, images, file) => {
  const { width, height, shapeType = 'SQUARE' } = record;
  const room = shapeTextRoom(file, record);
  const text = record.text && shownText(file, record.text);
  const layout = text ? layoutText(text, Math.max(1, room.width)) : null;
  const words =
    text &&
    layout &&
    drawText(text, layout, {
      x: room.x,
      y: (height - layout.height) / 2,
      width: room.width,
      align: 'CENTER',
    });
  return present([
    pictureOf(record, images, shapeType === 'ELLIPSE' ? ROUND : clipOf(record.cornerRadius)),
    svg('path', {
      d: shapePath(shapeType, width, height),
      fill: fillOf(record),
      'stroke-linejoin': 'round',
      ...strokeOf(record),
    }),
    words ?? null,
  ]);
};

const drawPlainText: Draw = (record, _images, file) => {
  if (!record.text) return [];
  const text = shownText(file, record.text);
  const wrapped = record.textAutoResize !== 'WIDTH_AND_HEIGHT';
  const layout = layoutText(text, wrapped ? record.width : null);
  const spare = record.height - layout.height;
  const down = { TOP: 0, CENTER: spare / 2, BOTTOM: spare }[record.textAlignVertical ?? 'TOP'];
  const area = {
    x: 0,
    y: Math.max(0, down),
    width: record.width,
    align: record.textAlignHorizontal ?? 'LEFT',
  };
  // The transparent box behind the text catches the pointer.
  return [
    svg('rect', { width: record.width, height: record.height, fill: 'transparent' }),
    drawText(text, layout, area),
  ];
};

const drawEllipse: Draw = (record, images) => {
  const { width, height } = record;
  const look = { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, fill: fillOf(record) };
  return present([pictureOf(record, images, ROUND), svg('ellipse', { ...look, ...strokeOf(record) })]);
};

const drawBox: Draw = (record, images) =>
  present([pictureOf(record, images, clipOf(record.cornerRadius)), box(record, record.cornerRadius)]);

const drawSection: Draw = (record) => {
  const edge = record.strokes.length === 0 ? { stroke: 'rgb(0 0 0 / 0.13)', 'stroke-width': 2 } : {};
  const ground = svg('rect', {
    class: 'ground',
    width: record.width,
    height: record.height,
    rx: Math.max(record.cornerRadius, 4),
    fill: fillOf(record),
    ...edge,
    ...strokeOf(record),
  });
  if (!record.sectionContentsHidden) return [ground];
  const size = Math.min(40, record.width / 10);
  const label = svg(
    'text',
    {
      class: 'words',
      x: record.width / 2,
      y: record.height / 2,
      'text-anchor': 'middle',
      'font-size': size,
      'font-weight': 500,
      fill: '#555',
    },
    ['Contents hidden'],
  );
  return [ground, label];
};

/** All other caps are drawn as an arrow. */
const PLAIN_CAPS = ['NONE', 'ROUND', 'SQUARE'];

const drawLine: Draw = (record) => {
  const { width, strokeCap = 'NONE' } = record;
  const d = `M0 0H${width}`;
  const isPlain = PLAIN_CAPS.includes(strokeCap);
  const head = isPlain ? null : 'url(#arrow)';
  const cap = strokeCap === 'NONE' || !isPlain ? null : strokeCap.toLowerCase();
  const ends = { 'stroke-linecap': cap, 'marker-start': head, 'marker-end': head };
  return [
    svg('path', { d, stroke: 'transparent', 'stroke-width': 16 }),
    svg('path', { d, fill: 'none', ...strokeOf(record), ...ends }),
  ];
};

const drawCode: Draw = (record) => [
  svg('rect', { width: record.width, height: record.height, rx: 8, fill: '#1E1E1E' }),
  svg(
    'text',
    {
      x: 16,
      y: 36,
      class: 'words small',
      'font-family': 'ui-monospace, monospace',
      'font-size': 16,
      fill: '#fff',
    },
    [record.code ?? ''],
  ),
];

const TAPE: Draw = (record) => [
  svg('rect', { width: record.width, height: record.height, fill: '#B3F4EF', opacity: 0.85 }),
];

/** Content that people add and the plugin cannot create: shown as a card with its name. */
const drawForeign: Draw = (record) => [
  svg('rect', {
    width: record.width,
    height: record.height,
    rx: 8,
    fill: '#fff',
    stroke: '#D9D9D9',
    'stroke-width': 2,
  }),
  svg('text', { x: 16, y: 32, class: 'words small', 'font-size': 16, 'font-weight': 500, fill: '#555' }, [
    record.name || record.type.toLowerCase(),
  ]),
];

const NOTHING: Draw = () => [];

const DRAWINGS: Partial<Record<NodeRecord['type'], Draw>> = {
  SECTION: drawSection,
  FRAME: drawBox,
  GROUP: NOTHING,
  STICKY: drawSticky,
  STAMP: drawStamp,
  SHAPE_WITH_TEXT: drawShape,
  TEXT: drawPlainText,
  TABLE: (record, _images, file) => drawTable(file, record),
  CONNECTOR: NOTHING,
  CODE_BLOCK: drawCode,
  RECTANGLE: drawBox,
  ELLIPSE: drawEllipse,
  LINE: drawLine,
  VECTOR: drawBox,
  WASHI_TAPE: TAPE,
  HIGHLIGHT: TAPE,
};

export function drawNode(record: NodeRecord, images: Images, file: NodeSource): Node[] {
  return (DRAWINGS[record.type] ?? drawForeign)(record, images, file);
}

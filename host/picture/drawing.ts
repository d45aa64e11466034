// The contents of a node's picture: boxes, lines and text in painting order. Independent of file formats.
import type { FigmaFile } from '../document/file';
import { absoluteBoundingBox, endsOf } from '../document/geometry';
import { CELL_PADDING, rowHeights, STICKY_FOOT, STICKY_PADDING } from '../document/layout';
import { shapeTextRoom } from '../document/shape-room';
import { shownText } from '../document/shown-text';
import { layoutText, styleAt, textWidth } from '../document/text-metrics';
import type { NodeRecord, Paint, Point, Rect, TableRecord, TextRecord } from '../document/types';

interface Box extends Rect {
  kind: 'box';
  round: boolean;
  /** `#RRGGBB`; null paints nothing. */
  fill: string | null;
  stroke: string | null;
}

interface Line {
  kind: 'line';
  from: Point;
  to: Point;
  color: string;
}

/** One line of text; `y` is its baseline. */
interface Words extends Point {
  kind: 'words';
  text: string;
  width: number;
  size: number;
  color: string;
}

export type Item = Box | Line | Words;

export interface Drawing {
  width: number;
  height: number;
  items: Item[];
}

type Align = NonNullable<NodeRecord['textAlignHorizontal']>;

const FOOT_SIZE = 14;
const INK = '#1E1E1E';
const EDGE = '#D9D9D9';
/** Inter's ascent is 0.969 em, its line height 1.21 em. */
const ASCENT = 0.969;
const LINE = 1.21;

/** A node with everything inside it; its top left corner is the origin. */
export function drawingOf(file: FigmaFile, id: string): Drawing {
  const { x, y, width, height } = absoluteBoundingBox(file, id);
  const items: Item[] = [];
  const visit = (record: NodeRecord): void => {
    if (!record.visible) return;
    const box = absoluteBoundingBox(file, record.id);
    items.push(...ownItems(file, record, box));
    if (record.sectionContentsHidden) return;
    for (const child of record.children) visit(file.get(child));
  };
  visit(file.get(id));
  return { width, height, items: items.map((item) => moved(item, -x, -y)) };
}

function ownItems(file: FigmaFile, record: NodeRecord, box: Rect): Item[] {
  if (record.type === 'CONNECTOR' && record.connector) {
    const { from, to } = endsOf(file, record.connector);
    return [{ kind: 'line', from, to, color: hexOf(record.strokes) ?? INK }];
  }
  if (record.type === 'LINE') {
    const to = { x: box.x + box.width, y: box.y + box.height };
    return [{ kind: 'line', from: box, to, color: hexOf(record.strokes) ?? INK }];
  }
  if (record.table) return tableItems(file, record.table, box);
  const round = record.type === 'ELLIPSE' || record.shapeType === 'ELLIPSE' || record.type === 'STAMP';
  const ground = {
    kind: 'box' as const,
    ...box,
    round,
    fill: hexOf(record.fills),
    stroke: hexOf(record.strokes),
  };
  return [...(record.type === 'TEXT' ? [] : [ground]), ...textItems(file, record, box)];
}

function textItems(file: FigmaFile, record: NodeRecord, box: Rect): Words[] {
  const { type } = record;
  if (!record.text) return [];
  const text = shownText(file, record.text);
  if (type === 'STICKY') {
    const area = {
      ...box,
      x: box.x + STICKY_PADDING,
      y: box.y + STICKY_PADDING,
      width: box.width - 2 * STICKY_PADDING,
    };
    return [...wordsOf(text, area, 'LEFT', 'TOP'), ...footOf(record, area)];
  }
  if (type === 'TEXT') {
    return wordsOf(text, box, record.textAlignHorizontal ?? 'LEFT', record.textAlignVertical ?? 'TOP');
  }
  const room = shapeTextRoom(file, record);
  const area = { ...room, x: box.x + room.x, y: box.y + room.y };
  return wordsOf(text, area, 'CENTER', 'CENTER');
}

function footOf({ authorVisible, authorName = '' }: NodeRecord, area: Rect): Words[] {
  if (!authorVisible || authorName === '') return [];
  const width = textWidth(authorName, { fontSize: FOOT_SIZE, style: 'Medium' });
  const y = area.y + area.height - STICKY_FOOT;
  return [{ kind: 'words', text: authorName, x: area.x, y, width, size: FOOT_SIZE, color: INK }];
}

function tableItems(file: FigmaFile, table: TableRecord, { x, y }: Rect): Item[] {
  const items: Item[] = [];
  let top = y;
  rowHeights(file, table).forEach((height, row) => {
    let left = x;
    table.columnWidths.forEach((width, column) => {
      const cell = table.cells[row]?.[column];
      const box = { x: left, y: top, width, height };
      items.push({ kind: 'box', ...box, round: false, fill: hexOf(cell?.fills ?? []), stroke: EDGE });
      const area = { ...box, x: left + CELL_PADDING, width: width - 2 * CELL_PADDING };
      if (cell) items.push(...wordsOf(shownText(file, cell.text), area, 'LEFT', 'CENTER'));
      left += width;
    });
    top += height;
  });
  return items;
}

function wordsOf(
  text: TextRecord,
  area: Rect,
  align: Align,
  upright: NonNullable<NodeRecord['textAlignVertical']>,
): Words[] {
  const layout = layoutText(text, Math.max(1, area.width));
  const spare = area.height - layout.height;
  const top = area.y + { TOP: 0, CENTER: spare / 2, BOTTOM: spare }[upright];
  return layout.lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => {
      const style = styleAt(text, line.start);
      const room = area.width - line.width;
      return {
        kind: 'words',
        text: line.text,
        x: area.x + { LEFT: 0, JUSTIFIED: 0, CENTER: room / 2, RIGHT: room }[align],
        y: top + line.y + (line.height - style.fontSize * LINE) / 2 + style.fontSize * ASCENT,
        width: line.width,
        size: style.fontSize,
        color: hexOf(style.fills) ?? INK,
      };
    });
}

/** The topmost visible colour; pictures and gradients are left out. */
function hexOf(paints: readonly Paint[]): string | null {
  const paint = paints.filter(({ visible, opacity }) => visible !== false && opacity !== 0).at(-1);
  if (paint?.type !== 'SOLID') return null;
  const { r, g, b } = paint.color;
  return `#${[r, g, b]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function moved(item: Item, dx: number, dy: number): Item {
  const shift = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  return item.kind === 'line' ? { ...item, from: shift(item.from), to: shift(item.to) } : shift(item);
}

// Counts the fewest plugin API calls that lead from an empty page to given nodes. Knows the document model,
// not the plugin.
import type { AutoLayout, NodeRecord, Paint, TextRecord } from '../../host/document/types';

type Fresh = (node: NodeRecord) => NodeRecord;

const PLAIN: (keyof NodeRecord)[] = [
  'visible',
  'locked',
  'opacity',
  'rotation',
  'strokeWeight',
  'strokeAlign',
  'dashPattern',
  'cornerRadius',
  'clipsContent',
  'shapeType',
  'isWideWidth',
  'textAutoResize',
  'textAlignHorizontal',
  'textAlignVertical',
];

const LETTERING: (keyof TextRecord)[] = [
  'characters',
  'fontName',
  'fontSize',
  'textCase',
  'textDecoration',
  'lineHeight',
  'letterSpacing',
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A paint may omit opacity, blend mode and visibility. */
const isSamePaint = (a: readonly Paint[], b: readonly Paint[]): boolean =>
  isSame(a.map(plainPaint), b.map(plainPaint));

function plainPaint(paint: Paint): unknown {
  const { opacity = 1, visible = true, blendMode = 'NORMAL', ...rest } = paint;
  const color = paint.type === 'SOLID' ? [paint.color.r, paint.color.g, paint.color.b] : null;
  return [rest.type, color, opacity, visible, blendMode];
}

/** Calls that depend on this node only: create, write what differs, store data, measure. */
export function callsFor(node: NodeRecord, fresh: NodeRecord, parent: NodeRecord): number {
  const create = 1;
  const isOnPage = parent.type === 'PAGE';
  const append = isOnPage ? 0 : 1;
  const measure = node.type === 'TEXT' || node.type === 'TABLE' ? 1 : 0;
  return (
    create +
    append +
    measure +
    looks(node, fresh) +
    place(node, fresh, parent) +
    size(node, fresh) +
    words(node, fresh) +
    autoLayout(node.layout, fresh.layout) +
    cells(node, fresh) +
    memory(node)
  );
}

function looks(node: NodeRecord, fresh: NodeRecord): number {
  const plain = PLAIN.filter((key) => !isSame(node[key], fresh[key])).length;
  const paints = (['fills', 'strokes'] as const).filter((key) => !isSamePaint(node[key], fresh[key])).length;
  // A text is named after its characters.
  const named = node.autoRename === true && node.name === node.text?.characters;
  return plain + paints + (named || node.name === fresh.name ? 0 : 1);
}

const flows = (layout: AutoLayout | undefined): layout is AutoLayout =>
  layout !== undefined && layout.layoutMode !== 'NONE';

/** Auto-layout positions its children. */
function place(node: NodeRecord, fresh: NodeRecord, parent: NodeRecord): number {
  if (flows(parent.layout)) return 0;
  return (['x', 'y'] as const).filter((axis) => node[axis] !== fresh[axis]).length;
}

/** Width and height are one call. Sizes that follow from text, rows or children are not set. */
function size(node: NodeRecord, fresh: NodeRecord): number {
  if (node.type === 'TABLE') return 0;
  const followed = followedSizes(node);
  return (['width', 'height'] as const).some((axis) => !followed.includes(axis) && node[axis] !== fresh[axis])
    ? 1
    : 0;
}

function followedSizes({ textAutoResize, layout }: NodeRecord): string[] {
  if (textAutoResize === 'WIDTH_AND_HEIGHT') return ['width', 'height'];
  if (textAutoResize === 'HEIGHT') return ['height'];
  if (!flows(layout)) return [];
  const [main, cross] = layout.layoutMode === 'HORIZONTAL' ? ['width', 'height'] : ['height', 'width'];
  const mainHugs = layout.primaryAxisSizingMode === 'AUTO' ? [main] : [];
  const crossHugs = layout.counterAxisSizingMode === 'AUTO' ? [cross] : [];
  return [...mainHugs, ...crossHugs].filter((axis) => axis !== undefined);
}

function words(node: NodeRecord, fresh: NodeRecord): number {
  if (!node.text || !fresh.text) return 0;
  const writes = lettering(node.text, fresh.text);
  // A shape's text is an object of its own, which has to be read first.
  return writes === 0 || node.type === 'TEXT' ? writes : writes + 1;
}

function lettering(text: TextRecord, fresh: TextRecord): number {
  const writes = LETTERING.filter((key) => !isSame(text[key], fresh[key])).length;
  return writes + (isSamePaint(text.fills, fresh.fills) ? 0 : 1);
}

function autoLayout(layout: AutoLayout | undefined, fresh: AutoLayout | undefined): number {
  if (layout === undefined || fresh === undefined) return 0;
  return (Object.keys(layout) as (keyof AutoLayout)[]).filter((key) => layout[key] !== fresh[key]).length;
}

function cells({ table }: NodeRecord, fresh: NodeRecord): number {
  if (!table || !fresh.table) return 0;
  const from = fresh.table;
  const columns = table.columnWidths.filter((width, column) => width !== from.columnWidths[column]).length;
  const rows = table.rowHeights.filter((height, row) => height !== from.rowHeights[row]).length;
  let calls = columns + rows;
  table.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const born = from.cells[r]?.[c];
      if (born === undefined) return;
      const writes = lettering(cell.text, born.text);
      const fills = isSamePaint(cell.fills, born.fills) ? 0 : 1;
      const cellAt = writes + fills > 0 ? 1 : 0;
      const text = writes > 0 ? 1 : 0;
      calls += cellAt + text + writes + fills;
    });
  });
  return calls;
}

/** One call per entry; relaunch buttons are set in one call. */
function memory({ pluginData, relaunchData }: NodeRecord): number {
  return Object.keys(pluginData).length + (Object.keys(relaunchData).length > 0 ? 1 : 0);
}

function fontsOf(nodes: readonly NodeRecord[]): number {
  const texts = nodes.flatMap(({ text, table }) => [
    ...(text ? [text] : []),
    ...(table?.cells.flat().map((cell) => cell.text) ?? []),
  ]);
  const written = texts.filter(({ characters }) => characters !== '');
  return new Set(written.map(({ fontName }) => JSON.stringify(fontName))).size;
}

/**
 * Selection, zoom and one commit. Added per insert: a load for each font, one look at each node already on
 * the page.
 */
const SHARED = 3;

export function leastCalls(
  made: readonly NodeRecord[],
  fresh: Fresh,
  parentOf: (node: NodeRecord) => NodeRecord,
  others: number,
): number {
  const own = made.reduce((sum, node) => sum + callsFor(node, fresh(node), parentOf(node)), 0);
  return own + SHARED + fontsOf(made) + others;
}

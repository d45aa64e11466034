// Finds what a careful designer would object to in a drawn map: overlaps, overhang, texts, colours, contrast.
import type { FigmaFile } from '../../host/document/file';
import { relativeBox } from '../../host/document/geometry';
import { shapeTextRoom } from '../../host/document/shape-room';
import { shownText } from '../../host/document/shown-text';
import { layoutText, textWidth } from '../../host/document/text-metrics';
import type { NodeRecord, Rect } from '../../host/document/types';
import { hexOf, tagOf } from './board';
import { contrast, PALETTES } from './palettes';

/** The size of people's own notes. */
const LEAST_TEXT = 24;
const LEAST_CONTRAST = 4.5;
const CELL_PADDING = 12;

export function complaintsAbout(file: FigmaFile, root: string): string[] {
  return [root, ...file.descendants(root)].flatMap((id) => {
    const record = file.get(id);
    return [
      ...overlapsIn(file, record),
      ...overhangIn(file, record),
      ...textProblems(file, record),
      ...colourProblems(record),
      ...contrastProblems(file, record),
    ].map((problem) => `${record.type} ${record.pluginData.tag ?? record.name}: ${problem}`);
  });
}

const childrenOf = (file: FigmaFile, record: NodeRecord): NodeRecord[] =>
  record.children.map((id) => file.get(id));

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlapsIn(file: FigmaFile, record: NodeRecord): string[] {
  const children = childrenOf(file, record);
  return children.flatMap((a, index) =>
    children
      .slice(index + 1)
      .filter((b) => overlap(relativeBox(a), relativeBox(b)))
      .filter((b) => !isGroundOf(a, b) && !isGroundOf(b, a) && !isBehind(a, b))
      .filter((b) => !isFlag(a) && !isFlag(b))
      .map((b) => `${a.name} overlaps ${b.name}`),
  );
}

/** It stands across the upper edge of its panel; what it may cover there is tested with the layout. */
const isFlag = (record: NodeRecord): boolean => ['flag', 'flag-text'].includes(tagOf(record)?.role ?? '');

/** What the words of a label stand on. */
const GROUNDS: Record<string, string> = {
  badge: 'badge-disc',
  'order-chip-text': 'order-chip',
  'flag-text': 'flag',
  'now-step': 'now-card',
  'now-name': 'now-card',
  'now-task': 'now-card',
  'now-next': 'now-card',
};

function isGroundOf(ground: NodeRecord, words: NodeRecord): boolean {
  const [below, above] = [tagOf(ground), tagOf(words)];
  return below !== null && GROUNDS[above?.role ?? ''] === below.role && above?.section === below.section;
}

/** A box may lie behind a text as long as it holds all of it. */
function isBehind(a: NodeRecord, b: NodeRecord): boolean {
  const [box, inner] = [relativeBox(a), relativeBox(b)];
  return (
    a.type === 'RECTANGLE' &&
    b.type === 'TEXT' &&
    inner.x >= box.x &&
    inner.y >= box.y &&
    inner.x + inner.width <= box.x + box.width &&
    inner.y + inner.height <= box.y + box.height
  );
}

function overhangIn(file: FigmaFile, record: NodeRecord): string[] {
  return childrenOf(file, record)
    .filter((child) => {
      const { x, y, width, height } = relativeBox(child);
      if (isFlag(child)) return x < 0 || x + width > record.width;
      return x < 0 || y < 0 || x + width > record.width + 0.01 || y + height > record.height + 0.01;
    })
    .map((child) => `${child.name} hangs over the edge`);
}

function textProblems(file: FigmaFile, record: NodeRecord): string[] {
  const { text, type, table } = record;
  const texts = [
    ...(text === undefined ? [] : [text]),
    ...(table?.cells.flat().map((cell) => cell.text) ?? []),
  ];
  const small = texts
    .filter(({ fontSize }) => fontSize < LEAST_TEXT)
    .map(({ fontSize }) => `text of ${fontSize}`);
  const fits = type === 'SHAPE_WITH_TEXT' ? fitsItsShape(file, record) : fitsItsBox(file, record);
  return [...small, ...(fits ? [] : ['text is larger than its box']), ...headProblems(record)];
}

/** What is no text of its own, such as a table, always does. */
export function fitsItsBox(file: FigmaFile, { type, text, width, height }: NodeRecord): boolean {
  if (type !== 'TEXT' || text === undefined) return true;
  const layout = layoutText(shownText(file, text), width);
  return layout.width <= width && layout.height <= height;
}

export function fitsItsShape(file: FigmaFile, record: NodeRecord): boolean {
  if (record.text === undefined || record.text.characters === '') return true;
  const room = shapeTextRoom(file, record);
  const layout = layoutText(shownText(file, record.text), room.width);
  return layout.width <= room.width && layout.height <= room.height;
}

/** Each column heading must fit on one line. */
function headProblems({ table }: NodeRecord): string[] {
  const head = table?.cells[0] ?? [];
  return head.flatMap(({ text }, column) => {
    const { fontSize, fontName, characters } = text;
    const room = (table?.columnWidths[column] ?? 0) - 2 * CELL_PADDING;
    return textWidth(characters, { fontSize, style: fontName.style }) <= room ? [] : [`${characters} wraps`];
  });
}

function colourProblems(record: NodeRecord): string[] {
  const allowed = PALETTES[record.type] ?? [];
  // FigJam offers no colours for the outline of a section.
  const paints = record.type === 'SECTION' ? record.fills : [...record.fills, ...record.strokes];
  const cells = record.table?.cells.flat().flatMap((cell) => [...cell.fills]) ?? [];
  const strange = [...paints, ...cells].map(hexOf).filter((hex) => !allowed.includes(hex));
  const letters = [record.text, ...(record.table?.cells.flat().map((cell) => cell.text) ?? [])]
    .flatMap((text) => text?.fills ?? [])
    .map(hexOf)
    .filter((hex) => !(PALETTES.TEXT ?? []).includes(hex));
  return [...strange, ...letters].map((hex) => `colour ${hex}`);
}

function contrastProblems(file: FigmaFile, record: NodeRecord): string[] {
  const pairs: [string, string][] =
    record.table?.cells.flat().map(({ text, fills }) => [hexOf(text.fills[0]), hexOf(fills[0])]) ?? [];
  if (record.text !== undefined) pairs.push([hexOf(record.text.fills[0]), groundOf(file, record)]);
  return pairs
    .filter(([ink, ground]) => contrast(ink, ground) < LEAST_CONTRAST)
    .map(([ink, ground]) => `${ink} on ${ground}`);
}

/** The background of a text: its own shape, or its nearest ancestor with a fill. */
function groundOf(file: FigmaFile, record: NodeRecord): string {
  const parent = parentOf(file, record);
  const label = parent && childrenOf(file, parent).find((sibling) => isGroundOf(sibling, record));
  let at: NodeRecord | undefined = record.type === 'TEXT' ? (label ?? parent) : record;
  while (at !== undefined && at.fills.length === 0) at = parentOf(file, at);
  return hexOf(at?.fills[0]) || '#FFFFFF';
}

const parentOf = (file: FigmaFile, record: NodeRecord): NodeRecord | undefined =>
  record.parent === null ? undefined : file.find(record.parent);

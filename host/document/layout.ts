// The side effects of an edit: text grows its node, groups fit, auto-layout. file.ts calls it on each write.
import { flow } from './auto-layout';
import { STICKY_HEIGHT, STICKY_WIDE_WIDTH, STICKY_WIDTH } from './defaults';
import { relativeBox, union } from './geometry';
import { shownText } from './shown-text';
import { layoutText } from './text-metrics';
import type { NodePatch, NodeRecord, NodeSource, NodeStore, TableRecord } from './types';

/** Guesses, see README.md: Figma publishes no padding for stickies and cells (docs/platform.md R3, R4). */
export const STICKY_PADDING = 16;
export const STICKY_FOOT = 40;
export const CELL_PADDING = 12;

type Key = keyof NodePatch;

/** Gives a new node its size; a new group may be empty without being deleted. */
export function layoutBorn(file: NodeStore, id: string): void {
  const record = file.get(id);
  fitOwnSize(file, record, ['text', 'table']);
  if (record.type === 'FRAME') layoutFrame(file, id);
  if (record.parent) layoutParent(file, record.parent);
}

export function layoutAfter(file: NodeStore, id: string, keys: readonly Key[], before?: NodeRecord): void {
  const record = file.find(id);
  if (!record) return;
  fitOwnSize(file, record, keys);
  if (before && (keys.includes('x') || keys.includes('y'))) moveFollowers(file, before, file.get(id));
  if (record.type === 'GROUP' && keys.includes('children')) {
    fitGroup(file, id);
    return;
  }
  if (record.type === 'FRAME' && affectsFrame(keys)) layoutFrame(file, id);
  if (record.parent && affectsParent(keys)) layoutParent(file, record.parent);
}

/** Runs after a node's box has changed: groups refit, auto-layout frames reflow (docs/platform.md B). */
function layoutParent(file: NodeStore, parentId: string): void {
  const parent = file.find(parentId);
  if (parent?.type === 'GROUP') fitGroup(file, parentId);
  if (parent?.type === 'FRAME' && parent.layout?.layoutMode !== 'NONE') layoutFrame(file, parentId);
}

const busy = new WeakMap<NodeStore, Set<string>>();

function layoutFrame(file: NodeStore, id: string): void {
  const frame = file.get(id);
  const layout = frame.layout;
  if (!layout || layout.layoutMode === 'NONE') return;
  const open = busy.get(file) ?? new Set();
  busy.set(file, open);
  if (open.has(id)) return;
  open.add(id);
  try {
    flow(file, id, layout);
  } finally {
    open.delete(id);
  }
  if (frame.parent) layoutParent(file, frame.parent);
}

function affectsFrame(keys: readonly Key[]): boolean {
  return keys.some((key) => ['children', 'layout', 'width', 'height', 'minWidth', 'minHeight'].includes(key));
}

function affectsParent(keys: readonly Key[]): boolean {
  const own: Key[] = [
    'x',
    'y',
    'width',
    'height',
    'rotation',
    'visible',
    'parent',
    'children',
    'text',
    'isWideWidth',
  ];
  return keys.some(
    (key) => own.includes(key) || key.startsWith('layoutSizing') || key.startsWith('min') || key === 'table',
  );
}

function fitOwnSize(file: NodeStore, record: NodeRecord, keys: readonly Key[]): void {
  if (record.type === 'STICKY' && (keys.includes('text') || keys.includes('isWideWidth'))) {
    file.place(record.id, stickySize(file, record));
  }
  if (record.type === 'TEXT' && keys.some((key) => ['text', 'width', 'textAutoResize'].includes(key))) {
    file.place(record.id, textSize(file, record));
  }
  if (record.type === 'TABLE' && record.table && keys.includes('table')) {
    file.place(record.id, tableSize(file, record.table));
  }
}

/** 240 or 416 wide; the height grows with the text (docs/platform.md C; open: S13). */
function stickySize(file: NodeStore, record: NodeRecord): NodePatch {
  const scale = Number(file.reading('sticky-size'));
  const width = scale * (record.isWideWidth ? STICKY_WIDE_WIDTH : STICKY_WIDTH);
  const text = file.reading('sticky-height') === 'grows' ? record.text : undefined;
  const height = text ? layoutText(shownText(file, text), width - 2 * STICKY_PADDING).height : 0;
  return { width, height: Math.max(scale * STICKY_HEIGHT, height + STICKY_PADDING + STICKY_FOOT) };
}

function textSize(file: NodeStore, record: NodeRecord): NodePatch {
  if (!record.text) return {};
  const text = shownText(file, record.text);
  if (record.textAutoResize === 'WIDTH_AND_HEIGHT') {
    const { width, height } = layoutText(text, null);
    return { width, height };
  }
  if (record.textAutoResize === 'HEIGHT') return { height: layoutText(text, record.width).height };
  return {};
}

/** The lowest that each row can be: as high as its cells' text needs (docs/platform.md D). */
export function leastRowHeights(file: NodeSource, table: TableRecord): number[] {
  return table.cells.map((cells) => {
    const heights = cells.map((cell, column) => {
      const room = (table.columnWidths[column] ?? 0) - 2 * CELL_PADDING;
      return layoutText(shownText(file, cell.text), Math.max(1, room)).height + 2 * CELL_PADDING;
    });
    return Math.max(0, ...heights);
  });
}

export function rowHeights(file: NodeSource, table: TableRecord): number[] {
  const least = leastRowHeights(file, table);
  return table.rowHeights.map((wanted, row) => Math.max(wanted, least[row] ?? 0));
}

function tableSize(file: NodeStore, table: TableRecord): NodePatch {
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return { width: sum(table.columnWidths), height: sum(rowHeights(file, table)) };
}

/** Moving a group moves its members, because both use the same coordinates; stamps move with their host. */
function moveFollowers(file: NodeStore, before: NodeRecord, after: NodeRecord): void {
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const shift = (id: string): void => {
    const record = file.find(id);
    if (!record) return;
    file.place(id, { x: record.x + dx, y: record.y + dy });
    if (record.type === 'GROUP') record.children.forEach(shift);
  };
  if (after.type === 'GROUP') after.children.forEach(shift);
  for (const stamp of file.stampsOn(after.id)) if (file.get(stamp).parent === after.parent) shift(stamp);
}

/** A group fits its children, and is deleted when it becomes empty (docs/platform.md B). */
function fitGroup(file: NodeStore, id: string): void {
  const group = file.get(id);
  if (group.children.length === 0) {
    file.remove(id);
    return;
  }
  const members = group.children.map((child) => file.get(child));
  // A connector's own x and y do not say where it is drawn.
  const box = union(members.filter(({ connector }) => !connector).map(relativeBox));
  if (box) file.place(id, { x: box.x, y: box.y, width: box.width, height: box.height });
  if (group.parent) layoutParent(file, group.parent);
}

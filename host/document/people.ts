// What people do on the board with mouse and keyboard; each function is one undo step. No plugin code.
import { shiftFreeEnds } from './connectors';
import { copyTrees } from './copies';
import { firstFont, hexPaint, STICKY_FONT_SIZE, textRecord } from './defaults';
import type { Actor, FigmaFile } from './file';
import { absoluteBoundingBox, absoluteTransform, sectionAt, toLocal, union } from './geometry';
import { insertColumn, insertRow, moveRow, newCells, newTable, removeRow } from './table-edits';
import type { ConnectorEndpoint, NodePatch, NodeRecord, Point, Rect, TableRecord, User } from './types';

/** Edits by anyone but the plugin's runner arrive as REMOTE (docs/platform.md E). */
function actorOf(file: FigmaFile, user: User | undefined): Actor {
  const remote = user !== undefined && user.id !== file.currentUserId;
  return { origin: remote ? 'REMOTE' : 'LOCAL', byPlugin: false };
}

function step<T>(file: FigmaFile, user: User | undefined, edit: () => T): T {
  return file.transact(actorOf(file, user), edit);
}

/** A section adopts what a person drops into it, but not what a plugin places there (docs/platform.md B). */
function homeAt(file: FigmaFile, point: Point, without?: ReadonlySet<string>): string {
  return sectionAt(file, point, without) ?? file.currentPageId;
}

function addAt(file: FigmaFile, type: NodeRecord['type'], point: Point, patch: Partial<NodeRecord>): string {
  const home = homeAt(file, point);
  const local = toLocal(file, home, point);
  return file.create(type, home, { ...patch, x: local.x, y: local.y }).id;
}

export interface StickyOptions {
  color?: string;
  user?: User;
  wide?: boolean;
}

/** `point` is the top left corner on the page. */
export function addSticky(file: FigmaFile, point: Point, text: string, options: StickyOptions = {}): string {
  const user = options.user ?? file.currentUser;
  return step(file, user, () =>
    addAt(file, 'STICKY', point, {
      text: textRecord(text, { fontSize: STICKY_FONT_SIZE }),
      authorName: user.name,
      authorId: user.id,
      isWideWidth: options.wide ?? false,
      ...(options.color ? { fills: [hexPaint(options.color)] } : {}),
    }),
  );
}

export function addText(file: FigmaFile, point: Point, text: string, user?: User): string {
  return step(file, user, () =>
    addAt(file, 'TEXT', point, { name: text, text: textRecord(text, { fontSize: 24 }) }),
  );
}

export function addShape(file: FigmaFile, point: Point, shapeType: string, text = '', user?: User): string {
  return step(file, user, () =>
    addAt(file, 'SHAPE_WITH_TEXT', point, { shapeType, text: textRecord(text, { fontSize: 24 }) }),
  );
}

export function addSection(
  file: FigmaFile,
  point: Point,
  width: number,
  height: number,
  user?: User,
): string {
  return step(file, user, () => addAt(file, 'SECTION', point, { width, height }));
}

/** Connects nodes or free points; the parent depends on where it lies, as for every drop. */
export function connect(
  file: FigmaFile,
  from: string | Point,
  to: string | Point,
  options: { label?: string; user?: User } = {},
): string {
  const { label = '', user } = options;
  const endAt = (end: string | Point): ConnectorEndpoint =>
    typeof end === 'string' ? { endpointNodeId: end, magnet: 'AUTO' } : { position: end };
  return step(file, user, () => {
    const { connector, id } = file.create('CONNECTOR', file.currentPageId, { text: textRecord(label) });
    if (connector) file.patch(id, { connector: { ...connector, start: endAt(from), end: endAt(to) } });
    file.reparent(id, homeAt(file, dropPoint(file, absoluteBoundingBox(file, id))));
    return id;
  });
}

/** Typing replaces the text and keeps the first letter's style. */
export function typeText(file: FigmaFile, id: string, characters: string, user?: User): void {
  const { text, type, autoRename } = file.get(id);
  if (!text) return;
  const rename = type === 'TEXT' && autoRename ? { name: characters } : {};
  // The label of a connector made by a plugin has no font yet.
  const fontName = text.fontName.family === '' ? firstFont(file) : text.fontName;
  step(file, user, () => file.patch(id, { text: { ...text, characters, fontName, ranges: [] }, ...rename }));
}

function editTable(
  file: FigmaFile,
  id: string,
  user: User | undefined,
  edit: (table: TableRecord) => TableRecord,
): void {
  const { table } = file.get(id);
  if (table) step(file, user, () => file.patch(id, { table: edit(table) }));
}

export function editCell(
  file: FigmaFile,
  id: string,
  row: number,
  column: number,
  characters: string,
  user?: User,
): void {
  editTable(file, id, user, (table) => ({
    ...table,
    cells: table.cells.map((cells, r) =>
      cells.map((cell, c) =>
        r === row && c === column ? { ...cell, text: { ...cell.text, characters, ranges: [] } } : cell,
      ),
    ),
  }));
}

export function addTableRow(file: FigmaFile, id: string, user?: User): void {
  editTable(file, id, user, (table) => insertRow(table, table.rowHeights.length, newCells(file)));
}

export function addTableColumn(file: FigmaFile, id: string, user?: User): void {
  editTable(file, id, user, (table) => insertColumn(table, table.columnWidths.length, newCells(file)));
}

/** `to` is the row's final index. */
export function moveTableRow(file: FigmaFile, id: string, from: number, to: number, user?: User): void {
  editTable(file, id, user, (table) => moveRow(table, from, to));
}

export function removeTableRow(file: FigmaFile, id: string, row: number, user?: User): void {
  editTable(file, id, user, (table) => removeRow(table, row));
}

/** Drags nodes by `delta` on the page; the parent depends on where each node ends up. */
export function moveBy(file: FigmaFile, ids: readonly string[], delta: Point, user?: User): void {
  const moving = new Set(ids);
  step(file, user, () => {
    for (const id of ids) {
      if (moving.has(file.get(id).stuckTo ?? '')) continue;
      const at = placeOf(file, id);
      dropAt(file, id, { x: at.x + delta.x, y: at.y + delta.y }, moving);
    }
  });
}

function placeOf(file: FigmaFile, id: string): Point {
  if (file.get(id).connector) return absoluteBoundingBox(file, id);
  const [[, , x], [, , y]] = absoluteTransform(file, id);
  return { x, y };
}

/** Drags a node to a page point, which is for its top left corner. */
export function move(file: FigmaFile, id: string, to: Point, user?: User): void {
  step(file, user, () => dropAt(file, id, to, new Set([id])));
}

function dropAt(file: FigmaFile, id: string, to: Point, moving: ReadonlySet<string>): void {
  const record = file.get(id);
  const parent = record.parent ? file.get(record.parent) : undefined;
  const box = absoluteBoundingBox(file, id);
  const at = placeOf(file, id);
  const by = { x: to.x - at.x, y: to.y - at.y };
  if (record.connector) {
    file.patch(id, { connector: shiftFreeEnds(record.connector, by) });
    return;
  }
  const dropped = dropPoint(file, { ...box, x: box.x + by.x, y: box.y + by.y });
  const stamps = file.stampsOn(id).map((stamp) => ({ stamp, from: placeOf(file, stamp) }));
  const free =
    parent === undefined || parent.type === 'PAGE' || parent.type === 'SECTION' || isPlainFrame(file, parent);
  const home = free ? homeAt(file, dropped, moving) : null;
  if (home && home !== record.parent) file.reparent(id, home);
  const container = home ?? containerId(file, id);
  const local = toLocal(file, container, to);
  file.patch(id, { x: local.x, y: local.y });
  for (const { stamp, from } of stamps) followHost(file, stamp, id, { x: from.x + by.x, y: from.y + by.y });
}

/** The point that decides which section adopts a box (docs/platform.md B: open). */
function dropPoint(file: FigmaFile, { x, y, width, height }: Rect): Point {
  if (file.reading('dropped-into') === 'under-corner') return { x, y };
  return { x: x + width / 2, y: y + height / 2 };
}

/** In Design, people can drag a node out of a frame; here, an auto-layout frame keeps its children. */
function isPlainFrame(file: FigmaFile, record: NodeRecord): boolean {
  return file.editor === 'figma' && record.type === 'FRAME' && record.layout?.layoutMode === 'NONE';
}

/** A stamp is its host's sibling; if the host changes parent, the stamp follows to its own place there. */
function followHost(file: FigmaFile, stamp: string, host: string, to: Point): void {
  const target = file.get(host).parent;
  if (!target || file.get(stamp).parent === target) return;
  file.reparent(stamp, target);
  const local = toLocal(file, containerIdOf(file, target), to);
  file.patch(stamp, { x: local.x, y: local.y });
}

function containerId(file: FigmaFile, id: string): string {
  let parent = file.get(file.get(id).parent ?? file.currentPageId);
  while (parent.type === 'GROUP') parent = file.get(parent.parent ?? file.currentPageId);
  return parent.id;
}

function patchAll(file: FigmaFile, ids: readonly string[], patch: NodePatch, user?: User): void {
  step(file, user, () => {
    for (const id of ids) file.patch(id, patch);
  });
}

export function recolor(file: FigmaFile, ids: readonly string[], hex: string, user?: User): void {
  patchAll(file, ids, { fills: [hexPaint(hex)] }, user);
}

export function rename(file: FigmaFile, id: string, name: string, user?: User): void {
  patchAll(file, [id], { name, autoRename: false }, user);
}

export function setLocked(file: FigmaFile, ids: readonly string[], locked: boolean, user?: User): void {
  patchAll(file, ids, { locked }, user);
}

export function setVisible(file: FigmaFile, ids: readonly string[], visible: boolean, user?: User): void {
  patchAll(file, ids, { visible }, user);
}

export function hideContents(file: FigmaFile, id: string, hidden: boolean, user?: User): void {
  patchAll(file, [id], { sectionContentsHidden: hidden }, user);
}

export function setAuthorVisible(file: FigmaFile, id: string, authorVisible: boolean, user?: User): void {
  patchAll(file, [id], { authorVisible }, user);
}

export function setRotation(file: FigmaFile, id: string, rotation: number, user?: User): void {
  patchAll(file, [id], { rotation }, user);
}

/** Resizing does not move the children (docs/platform.md B). */
export function resizeSection(file: FigmaFile, id: string, width: number, height: number, user?: User): void {
  patchAll(file, [id], { width: Math.max(1, width), height: Math.max(1, height) }, user);
}

export function remove(file: FigmaFile, ids: readonly string[], user?: User): void {
  step(file, user, () => {
    for (const id of ids) {
      for (const stamp of file.stampsOn(id)) file.remove(stamp);
      file.remove(id);
    }
  });
}

/** Puts a stamp on a node's upper right corner; it sticks and moves with the node. */
export function stamp(file: FigmaFile, id: string, name: string, user?: User): string {
  const host = file.get(id);
  const author = user ?? file.currentUser;
  const nth = file.stampsOn(id).length;
  return step(file, author, () => {
    const x = host.x + host.width - 28 - nth * 22;
    const patch = { name, authorId: author.id, authorName: author.name, stuckTo: id, x, y: host.y - 16 };
    return file.create('STAMP', host.parent ?? file.currentPageId, patch).id;
  });
}

export function group(file: FigmaFile, ids: readonly string[], user?: User): string | null {
  const first = ids[0] ? file.find(ids[0]) : undefined;
  if (!first?.parent) return null;
  const parent = first.parent;
  return step(file, user, () => groupNodes(file, ids, parent));
}

/** Absolute positions stay the same (docs/platform.md B). */
export function groupNodes(
  file: FigmaFile,
  ids: readonly string[],
  parentId: string,
  index?: number,
): string {
  const boxes = ids.map((id) => absoluteBoundingBox(file, id));
  const box = union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
  const corner = toLocal(file, containerIdOf(file, parentId), box);
  const record = file.create('GROUP', parentId, {
    x: corner.x,
    y: corner.y,
    width: box.width,
    height: box.height,
  });
  for (const id of ids) reparentInPlace(file, id, record.id);
  if (index !== undefined) file.reparent(record.id, parentId, index);
  return record.id;
}

function containerIdOf(file: FigmaFile, id: string): string {
  return file.get(id).type === 'GROUP' ? containerId(file, id) : id;
}

/** Changes the parent but keeps the position on the page. */
export function reparentInPlace(file: FigmaFile, id: string, parentId: string, index?: number): void {
  const at = absoluteTransform(file, id);
  const local = toLocal(file, containerIdOf(file, parentId), { x: at[0][2], y: at[1][2] });
  file.reparent(id, parentId, index);
  file.patch(id, { x: local.x, y: local.y });
}

export function ungroup(file: FigmaFile, id: string, user?: User): string[] {
  return step(file, user, () => ungroupNode(file, id));
}

export function ungroupNode(file: FigmaFile, id: string): string[] {
  const record = file.get(id);
  const parent = record.parent ?? file.currentPageId;
  const index = file.get(parent).children.indexOf(id);
  const children = [...record.children];
  children.forEach((child, offset) => {
    reparentInPlace(file, child, parent, index + offset);
  });
  return children;
}

/** Puts the copies to the right of the originals. */
export function duplicate(file: FigmaFile, ids: readonly string[], user?: User): string[] {
  return step(file, user, () => {
    const copies = copyTrees(file, ids);
    return ids.map((id) => {
      const copy = copies.get(id) ?? '';
      const { x, stuckTo } = file.get(copy);
      // A stamp stuck to another copy moves with it.
      if (!stuckTo) file.patch(copy, { x: x + file.get(id).width + 24 });
      return copy;
    });
  });
}

export function addTable(file: FigmaFile, point: Point, rows: number, columns: number, user?: User): string {
  return step(file, user, () =>
    addAt(file, 'TABLE', point, { table: newTable(rows, columns, newCells(file)) }),
  );
}

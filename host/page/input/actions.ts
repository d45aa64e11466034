// What people can do to the selection with any key or button; the chosen person is the author.
import type { FigmaFile } from '../../document/file';
import { isShown } from '../../document/geometry';
import * as people from '../../document/people';
import type { NodeRecord, Point, User } from '../../document/types';
import type { Canvas } from '../board/canvas';
import type { Typing, Ui } from '../state/ui-state';

export interface Desk {
  readonly file: FigmaFile;
  readonly ui: Ui;
  readonly canvas: Canvas;
}

/** The space to the left and right of the plugin's window. */
const WINDOW_MARGINS = 56;

const NAMES: Partial<Record<NodeRecord['type'], string>> = {
  STICKY: 'Sticky note',
  SHAPE_WITH_TEXT: 'Shape',
  TEXT: 'Text',
  SECTION: 'Section',
  TABLE: 'Table',
  GROUP: 'Group',
  FRAME: 'Frame',
  STAMP: 'Stamp',
  CONNECTOR: 'Connector',
};

/** A node's name for screen readers: its type and the start of its text. */
function describe(record: NodeRecord): string {
  const kind = NAMES[record.type] ?? record.type.toLowerCase();
  const words = record.text?.characters || record.name;
  if (record.sectionContentsHidden) return `${kind}: ${words}, contents hidden`;
  const author = record.authorVisible && record.authorName ? `, by ${record.authorName}` : '';
  return words ? `${kind}: ${words.slice(0, 120)}${author}` : `${kind}${author}`;
}

export function say({ ui }: Desk, said: string): void {
  ui.set({ said });
}

export function actingUser({ file, ui }: Desk): User {
  const { person } = ui.get();
  return file.users.find((user) => user.id === person) ?? file.currentUser;
}

export function select(desk: Desk, ids: readonly string[]): void {
  desk.file.selection = ids;
  const only = ids.length === 1 && ids[0] ? desk.file.find(ids[0]) : undefined;
  if (only) say(desk, describe(only));
  else if (ids.length > 1) say(desk, `${ids.length} things selected`);
}

export function startTyping(desk: Desk, typing: Typing): void {
  select(desk, [typing.id]);
  desk.ui.set({ typing, tool: 'select', popup: null });
}

/** Enter on a selected node: edit its text, if it has any. */
export function typeIntoSelection(desk: Desk): boolean {
  const record = desk.file.find(desk.file.selection[0] ?? '');
  if (!record || desk.file.selection.length !== 1) return false;
  if (record.table) startTyping(desk, { id: record.id, cell: { row: 0, column: 0 } });
  else if (record.text) startTyping(desk, { id: record.id, cell: null });
  else return false;
  return true;
}

export function deleteSelection(desk: Desk): void {
  const ids = movable(desk);
  if (ids.length === 0) return;
  people.remove(desk.file, ids, actingUser(desk));
  say(desk, ids.length === 1 ? 'Deleted' : `${ids.length} things deleted`);
}

export function duplicateSelection(desk: Desk): void {
  const ids = [...desk.file.selection];
  if (ids.length > 0) select(desk, people.duplicate(desk.file, ids, actingUser(desk)));
}

export function groupSelection(desk: Desk): void {
  const ids = movable(desk);
  const group = ids.length > 0 ? people.group(desk.file, ids, actingUser(desk)) : null;
  if (group) select(desk, [group]);
}

export function ungroupSelection(desk: Desk): void {
  const groups = desk.file.selection.filter((id) => desk.file.find(id)?.type === 'GROUP');
  select(
    desk,
    groups.flatMap((id) => people.ungroup(desk.file, id, actingUser(desk))),
  );
}

export function stampSelection(desk: Desk, name: string): void {
  for (const id of desk.file.selection) people.stamp(desk.file, id, name, actingUser(desk));
  say(desk, `Stamped ${name}`);
}

export function nudgeSelection(desk: Desk, delta: Point): void {
  const ids = movable(desk);
  if (ids.length > 0) people.moveBy(desk.file, ids, delta, actingUser(desk));
}

export function undo(desk: Desk): void {
  say(desk, desk.file.undo() ? 'Undone' : 'Nothing to undo');
}

export function redo(desk: Desk): void {
  say(desk, desk.file.redo() ? 'Redone' : 'Nothing to redo');
}

/** Shows everything, or some nodes, beside the plugin's window if there is room for both. */
export function fitView({ canvas, file, ui }: Desk, ids?: readonly string[]): void {
  const { pluginWindow } = ui.get();
  const right = pluginWindow?.visible ? pluginWindow.width + WINDOW_MARGINS : 0;
  canvas.fit(ids, right > 0 && right * 2 < file.viewport.width ? { right } : {});
}

/** Locked nodes stay in place, and stamps move with their note. */
export function movable({ file }: Desk): string[] {
  const selected = new Set(file.selection);
  return file.selection.filter((id) => {
    const record = file.find(id);
    return record?.locked === false && !(record.stuckTo && selected.has(record.stuckTo));
  });
}

/** Adds a node with the chosen tool, and lets the person type. */
export function placeTool(desk: Desk, at: Point): boolean {
  const { file, ui } = desk;
  const { tool, color, stamp } = ui.get();
  const user = actingUser(desk);
  if (tool === 'sticky') {
    const corner = { x: at.x - 120, y: at.y - 120 };
    startTyping(desk, { id: people.addSticky(file, corner, '', { color, user }), cell: null });
  } else if (tool === 'text') {
    startTyping(desk, { id: people.addText(file, { x: at.x, y: at.y - 16 }, '', user), cell: null });
  } else if (tool === 'shape') {
    const corner = { x: at.x - 104, y: at.y - 104 };
    startTyping(desk, { id: people.addShape(file, corner, 'ROUNDED_RECTANGLE', '', user), cell: null });
  } else if (tool === 'table') {
    placed(desk, people.addTable(file, { x: at.x - 240, y: at.y - 96 }, 3, 3, user));
  } else if (tool === 'section') {
    placed(desk, people.addSection(file, { x: at.x - 400, y: at.y - 300 }, 800, 600, user));
  } else if (tool === 'stamp') {
    return placeStamp(desk, at, stamp);
  } else {
    return false;
  }
  return true;
}

export function placed(desk: Desk, id: string): void {
  select(desk, [id]);
  desk.ui.set({ tool: 'select' });
}

function placeStamp(desk: Desk, at: Point, name: string): boolean {
  const host = hostAt(desk, at);
  if (!host) {
    say(desk, 'Click a note to stamp it');
    return false;
  }
  people.stamp(desk.file, host, name, actingUser(desk));
  return true;
}

function hostAt({ file, canvas }: Desk, at: Point): string | null {
  const hosts = [...file.nodes.values()].filter((record) => {
    if (record.type !== 'STICKY' && record.type !== 'SHAPE_WITH_TEXT') return false;
    if (!isShown(file, record.id)) return false;
    const box = canvas.scene.boxOf(record.id);
    return box && at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;
  });
  return hosts.at(-1)?.id ?? null;
}

// The board's keyboard shortcuts: tools, selection, view, undo. Text fields and menus keep their own keys.
import { ZOOM_STEP } from '../board/viewport';
import type { Tool } from '../state/ui-state';
import type { Desk } from './actions';
import * as actions from './actions';
import { neighbour, pickable } from './picking';

const TOOL_KEYS: Readonly<Record<string, Tool>> = {
  v: 'select',
  h: 'hand',
  s: 'sticky',
  t: 'text',
  o: 'shape',
  b: 'table',
  e: 'stamp',
};

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const NUDGE = 1;
const BIG_NUDGE = 24;
const PAN = 80;

type Handled = boolean;

function withCommand(desk: Desk, event: KeyboardEvent): Handled {
  const key = event.key.toLowerCase();
  if (key === 'z' && event.shiftKey) actions.redo(desk);
  else if (key === 'z') actions.undo(desk);
  else if (key === 'y') actions.redo(desk);
  else if (key === 'd') actions.duplicateSelection(desk);
  else if (key === 'g' && event.shiftKey) actions.ungroupSelection(desk);
  else if (key === 'g') actions.groupSelection(desk);
  else if (key === 'a') actions.select(desk, topLevel(desk));
  else return false;
  return true;
}

function topLevel({ file }: Desk): string[] {
  const shown = pickable(file).filter((record) => record.parent === file.currentPageId && !record.locked);
  return shown.map((record) => record.id);
}

function tab(desk: Desk, step: 1 | -1): Handled {
  const next = neighbour(desk.file, (id) => desk.canvas.scene.boxOf(id), step);
  if (!next) return false;
  actions.select(desk, [next]);
  desk.canvas.reveal(next);
  return true;
}

function arrow(desk: Desk, event: KeyboardEvent): Handled {
  const direction = ARROWS[event.key];
  if (!direction) return false;
  if (desk.file.selection.length === 0) {
    desk.canvas.pan(direction.x * PAN, direction.y * PAN);
    return true;
  }
  const step = event.shiftKey ? BIG_NUDGE : NUDGE;
  actions.nudgeSelection(desk, { x: direction.x * step, y: direction.y * step });
  return true;
}

function letGo(desk: Desk): Handled {
  const { tool } = desk.ui.get();
  if (tool !== 'select') desk.ui.set({ tool: 'select' });
  else if (desk.file.selection.length > 0) actions.select(desk, []);
  else desk.canvas.element.blur();
  return true;
}

/** With a placing tool active, Enter adds its node in the middle of the screen. */
function enter(desk: Desk): Handled {
  if (desk.ui.get().tool === 'stamp') {
    actions.stampSelection(desk, desk.ui.get().stamp);
    return true;
  }
  return actions.typeIntoSelection(desk) || actions.placeTool(desk, desk.file.viewport.center);
}

function plain(desk: Desk, event: KeyboardEvent): Handled {
  const { canvas, ui } = desk;
  if (ARROWS[event.key]) return arrow(desk, event);
  if (event.key === 'Tab') return tab(desk, event.shiftKey ? -1 : 1);
  if (event.key === 'Escape') return letGo(desk);
  if (event.key === 'Enter') return enter(desk);
  if (event.key === 'Delete' || event.key === 'Backspace') actions.deleteSelection(desk);
  else if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM_STEP);
  else if (event.key === '-') canvas.zoom(1 / ZOOM_STEP);
  else if (event.key === '0') actions.fitView(desk);
  else if (event.key === 'S') ui.set({ tool: 'section' });
  else if (event.key === 'C') ui.set({ tool: 'connector' });
  else if (TOOL_KEYS[event.key]) ui.set({ tool: TOOL_KEYS[event.key] ?? 'select' });
  else return false;
  return true;
}

export function listenToKeys(desk: Desk): void {
  const press = (event: KeyboardEvent) => {
    const onBoard = event.target === desk.canvas.element;
    const nowhere = event.target === document.body;
    if ((!onBoard && !nowhere) || (nowhere && event.key === 'Tab')) return;
    const command = event.ctrlKey || event.metaKey;
    if (command ? withCommand(desk, event) : plain(desk, event)) event.preventDefault();
  };
  addEventListener('keydown', press);
}

// Mouse, pen and wheel on the board: pan, zoom, select, marquee, drag, resize, place. One gesture at a time.
import { sectionAt } from '../../document/geometry';
import * as people from '../../document/people';
import type { Point } from '../../document/types';
import { rectBetween } from '../board/viewport';
import { actingUser, type Desk, movable, placed, placeTool, select, startTyping } from './actions';
import { cellUnder } from './cells';
import { attachableUnder, nodeUnder, pick, sweep } from './picking';

interface Gesture {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
}

/** Hands are never quite still: any movement smaller than this is a click. */
const SLACK = 4;
const WHEEL_LINE = 16;
/** One notch of a mouse wheel reports ten times as much as a pinch. */
const LARGEST_NOTCH = 24;

export function listenToPointer(desk: Desk): void {
  const { element } = desk.canvas;
  let gesture: Gesture | null = null;
  const spaceHeld = spaceBar(element);

  const down = (event: PointerEvent) => {
    if (gesture || event.button > 1) return;
    element.focus({ preventScroll: true });
    desk.ui.set({ popup: null });
    gesture = startGesture(desk, event, spaceHeld());
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const move = (event: PointerEvent) => (gesture ? gesture.move(event) : hover(desk, event));
  const up = (event: PointerEvent) => {
    gesture?.end(event);
    gesture = null;
  };
  const cancel = () => {
    gesture = null;
    const lifted = desk.file.selection.flatMap((id) => [id, ...desk.file.stampsOn(id)]);
    desk.canvas.scene.lift(lifted, null);
    desk.canvas.setOverlay({ lift: null, target: null, marquee: null, link: null });
  };
  on(element, 'pointerdown', down);
  on(element, 'pointermove', move);
  on(element, 'pointerleave', () => desk.canvas.setOverlay({ hover: null }));
  on(element, 'pointerup', up);
  on(element, 'pointercancel', cancel);
  on(element, 'dblclick', (event) => doubleClick(desk, event));
  on(element, 'wheel', (event) => wheel(desk, event));
  on(element, 'contextmenu', (event) => event.preventDefault());
}

/** Not passive, so that the wheel neither scrolls nor zooms the page itself. */
function on<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  element.addEventListener(name, listener, { passive: false });
}

/** While the space bar is down, dragging pans. */
function spaceBar(element: HTMLElement): () => boolean {
  let held = false;
  const set = (down: boolean) => (event: KeyboardEvent) => {
    if (event.code !== 'Space' || (down && document.activeElement !== element)) return;
    held = down;
    element.classList.toggle('panning', down);
    if (down) event.preventDefault();
  };
  addEventListener('keydown', set(true));
  addEventListener('keyup', set(false));
  return () => held;
}

function startGesture(desk: Desk, event: PointerEvent, space: boolean): Gesture {
  const { file, ui } = desk;
  const { tool } = ui.get();
  if (event.button === 1 || space || tool === 'hand') return panning(desk, event);
  if (tool === 'connector') return connecting(desk, event);
  if (tool !== 'select') return placing(desk);
  const handle = event.target instanceof Element ? event.target.getAttribute('data-handle') : null;
  if (handle) return resizing(desk, handle, event);
  const hit = nodeUnder(event.target);
  const id = hit ? pick(file, hit, event.metaKey || event.ctrlKey) : null;
  if (!id) return sweeping(desk, event, null);
  const selected = file.selection.includes(id);
  // A drag on a section's background draws a marquee, unless the section itself is selected.
  const onGround = file.get(id).type === 'SECTION' && event.target instanceof Element;
  const byTitle = event.target instanceof Element && event.target.closest('.title-chip') !== null;
  if (onGround && !selected && !byTitle) return sweeping(desk, event, id);
  if (event.shiftKey) {
    select(desk, selected ? file.selection.filter((other) => other !== id) : [...file.selection, id]);
  } else if (!selected) {
    select(desk, [id]);
  }
  return dragging(desk, event, selected && !event.shiftKey ? id : null);
}

function panning(desk: Desk, start: PointerEvent): Gesture {
  let last = start;
  desk.canvas.element.classList.add('grabbing');
  return {
    move(event) {
      desk.canvas.pan(last.clientX - event.clientX, last.clientY - event.clientY);
      last = event;
    },
    end: () => desk.canvas.element.classList.remove('grabbing'),
  };
}

function placing(desk: Desk): Gesture {
  return {
    move: () => undefined,
    end(event) {
      placeTool(desk, desk.canvas.pointAt(event));
    },
  };
}

function connecting(desk: Desk, start: PointerEvent): Gesture {
  const { file, canvas } = desk;
  const from = canvas.pointAt(start);
  const first = attachableUnder(file, start.target);
  // The board has captured the pointer, so the event does not say what is under it.
  const over = (event: PointerEvent) =>
    attachableUnder(file, document.elementFromPoint(event.clientX, event.clientY));
  return {
    move: (event) => canvas.setOverlay({ link: { from, to: canvas.pointAt(event) }, target: over(event) }),
    end(event) {
      canvas.setOverlay({ link: null, target: null });
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < SLACK) return;
      const last = over(event);
      const to = last === first ? null : last;
      const user = actingUser(desk);
      placed(desk, people.connect(file, first ?? from, to ?? canvas.pointAt(event), { user }));
    },
  };
}

function sweeping(desk: Desk, start: PointerEvent, under: string | null): Gesture {
  const from = desk.canvas.pointAt(start);
  const kept = start.shiftKey ? [...desk.file.selection] : [];
  let swept = false;
  return {
    move(event) {
      swept ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= SLACK;
      if (!swept) return;
      const area = rectBetween(from, desk.canvas.pointAt(event));
      const taken = sweep(desk.file, area, (id) => desk.canvas.scene.boxOf(id));
      desk.file.selection = [...new Set([...kept, ...taken])];
      desk.canvas.setOverlay({ marquee: area });
    },
    end() {
      desk.canvas.setOverlay({ marquee: null });
      if (swept) select(desk, desk.file.selection);
      else select(desk, under ? [...kept, under] : kept);
    },
  };
}

function dragging(desk: Desk, start: PointerEvent, clicked: string | null): Gesture {
  const { file, canvas, ui } = desk;
  const from = canvas.pointAt(start);
  const ids = movable(desk);
  const shown = ids.flatMap((id) => [id, ...file.stampsOn(id)]);
  let by: Point | null = null;
  return {
    move(event) {
      if (!by && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < SLACK) return;
      if (ids.length === 0) return;
      const at = canvas.pointAt(event);
      by = { x: at.x - from.x, y: at.y - from.y };
      canvas.scene.lift(shown, by);
      canvas.setOverlay({ lift: by, target: sectionAt(file, at, new Set(ids)), hover: null });
      ui.set({ dragging: true });
    },
    end() {
      canvas.scene.lift(shown, null);
      canvas.setOverlay({ lift: null, target: null });
      ui.set({ dragging: false });
      if (by) people.moveBy(file, ids, by, actingUser(desk));
      else if (clicked) select(desk, [clicked]);
    },
  };
}

function resizing(desk: Desk, id: string, start: PointerEvent): Gesture {
  const { file, canvas } = desk;
  const { width, height } = file.get(id);
  const from = canvas.pointAt(start);
  let size: { width: number; height: number } | null = null;
  return {
    move(event) {
      const at = canvas.pointAt(event);
      size = { width: Math.max(80, width + at.x - from.x), height: Math.max(80, height + at.y - from.y) };
      const box = canvas.scene.boxOf(id);
      if (box) canvas.setOverlay({ marquee: { x: box.x, y: box.y, ...size } });
    },
    end() {
      canvas.setOverlay({ marquee: null });
      if (size) people.resizeSection(file, id, size.width, size.height, actingUser(desk));
    },
  };
}

function hover(desk: Desk, event: PointerEvent): void {
  const { file, canvas, ui } = desk;
  const hit = ui.get().tool === 'select' || ui.get().tool === 'stamp' ? nodeUnder(event.target) : null;
  const id = hit && file.find(hit) ? pick(file, hit, false) : null;
  if (id !== canvas.overlayState.hover) canvas.setOverlay({ hover: id });
}

function doubleClick(desk: Desk, event: MouseEvent): void {
  // The event's target is the board, which has captured the pointer.
  const hit = nodeUnder(document.elementFromPoint(event.clientX, event.clientY));
  const record = hit ? desk.file.find(hit) : undefined;
  if (!record || desk.ui.get().tool !== 'select') return;
  if (record.table) {
    startTyping(desk, { id: record.id, cell: cellUnder(desk.file, record, desk.canvas.pointAt(event)) });
  } else if (record.text) {
    startTyping(desk, { id: record.id, cell: null });
  } else {
    select(desk, [record.id]);
  }
}

/** The wheel pans; with ctrl or cmd it zooms at the pointer. A touchpad pinch arrives as ctrl plus wheel. */
function wheel(desk: Desk, event: WheelEvent): void {
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
  if (event.ctrlKey || event.metaKey) {
    const pixels = Math.max(-LARGEST_NOTCH, Math.min(LARGEST_NOTCH, event.deltaY * unit));
    desk.canvas.zoom(Math.exp(-pixels / 100), event);
    return;
  }
  const sideways = event.shiftKey && event.deltaX === 0;
  desk.canvas.pan(sideways ? event.deltaY * unit : event.deltaX * unit, sideways ? 0 : event.deltaY * unit);
}

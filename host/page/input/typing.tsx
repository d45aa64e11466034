// The field for typing into a note, a shape, a text or a cell, placed exactly on top of it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CELL_PADDING, STICKY_PADDING } from '../../document/layout';
import * as people from '../../document/people';
import { shapeTextRoom } from '../../document/shape-room';
import { shownText } from '../../document/shown-text';
import type { NodeRecord, Rect, TextRecord } from '../../document/types';
import { LABEL_WIDTH } from '../board/draw-connector';
import { cellBoxes } from '../board/draw-table';
import { cssFont } from '../board/draw-text';
import { colorOf } from '../board/paint';
import { useStore } from '../state/store';
import type { Typing } from '../state/ui-state';
import { actingUser, type Desk } from './actions';
import { cellAfter } from './cells';

interface Field {
  readonly text: TextRecord;
  readonly label: string;
  /** Relative to the node. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly ground: string;
  readonly centered: boolean;
  readonly middle: boolean;
}

function fieldOf(desk: Desk, record: NodeRecord, typing: Typing): Field | null {
  const { width, height } = record;
  const whole = {
    x: 0,
    y: 0,
    width,
    height,
    padding: 0,
    ground: 'transparent',
    centered: false,
    middle: false,
  };
  const { cell } = typing;
  if (cell && record.table) {
    const box = cellBoxes(desk.file, record).find(
      ({ row, column }) => row === cell.row && column === cell.column,
    );
    const found = record.table.cells[cell.row]?.[cell.column];
    const label = `Row ${cell.row + 1}, column ${cell.column + 1}`;
    return box && found
      ? {
          ...whole,
          ...box,
          text: shownText(desk.file, found.text),
          label,
          padding: CELL_PADDING,
          ground: colorOf(found.fills),
          middle: true,
        }
      : null;
  }
  if (!record.text) return null;
  const text = shownText(desk.file, record.text);
  if (record.type === 'STICKY')
    return { ...whole, text, label: 'Note', padding: STICKY_PADDING, ground: colorOf(record.fills) };
  if (record.type === 'SHAPE_WITH_TEXT') {
    const padding = shapeTextRoom(desk.file, record).x;
    return { ...whole, text, label: 'Shape', padding, centered: true, middle: true };
  }
  if (record.type === 'CONNECTOR')
    return labelField(text, whole, desk.canvas.scene.boxOf(record.id) ?? whole);
  const grows = record.textAutoResize === 'WIDTH_AND_HEIGHT';
  return { ...whole, text, label: 'Text', width: grows ? Math.max(width + 400, 400) : width };
}

/** A connector's label is typed halfway between its ends. */
function labelField(text: TextRecord, whole: Omit<Field, 'text' | 'label'>, { width, height }: Rect): Field {
  const x = (width - LABEL_WIDTH) / 2;
  const y = height / 2 - text.fontSize;
  const size = { x, y, width: LABEL_WIDTH, height: 2 * text.fontSize, ground: '#fff' };
  return { ...whole, ...size, text, label: 'Connector', centered: true, middle: true };
}

function commit(desk: Desk, typing: Typing, words: string): void {
  const { file } = desk;
  const record = file.find(typing.id);
  if (!record) return;
  const user = actingUser(desk);
  const { cell } = typing;
  if (cell && record.table) {
    const before = record.table.cells[cell.row]?.[cell.column]?.text.characters;
    if (before !== words) people.editCell(file, typing.id, cell.row, cell.column, words, user);
  } else if (record.text && record.text.characters !== words) {
    people.typeText(file, typing.id, words, user);
  }
  if (record.type === 'TEXT' && words === '') people.remove(file, [typing.id], user);
}

export function TypingField({ desk }: { desk: Desk }) {
  const { typing } = useStore(desk.ui);
  return typing ? (
    <Editor key={`${typing.id} ${JSON.stringify(typing.cell)}`} desk={desk} typing={typing} />
  ) : null;
}

function Editor({ desk, typing }: { desk: Desk; typing: Typing }) {
  const field = useRef<HTMLDivElement>(null);
  const [, repaint] = useState(0);
  const done = useRef(false);
  const { canvas, file, ui } = desk;
  const record = file.find(typing.id);
  const shape = record ? fieldOf(desk, record, typing) : null;

  const finish = (next: Typing | null) => {
    if (done.current) return;
    done.current = true;
    commit(desk, typing, readWords(field.current));
    ui.set({ typing: next });
    if (!next) canvas.element.focus({ preventScroll: true });
  };

  useEffect(() => canvas.afterPaint(() => repaint((count) => count + 1)), [canvas]);
  useLayoutEffect(() => {
    canvas.flush();
    const words = field.current;
    if (!words || !shape) return undefined;
    words.textContent = shape.text.characters;
    words.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(words);
    getSelection()?.collapseToEnd();
    if (!typing.cell) canvas.scene.hideWords(typing.id);
    return () => canvas.scene.hideWords(null);
  }, []);

  if (!record || !shape) return null;
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    const save = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape' || save) finish(null);
    else if (event.key === 'Tab' && typing.cell) {
      const cell = cellAfter(desk.file, record, typing.cell, event.shiftKey ? -1 : 1);
      finish(cell ? { id: typing.id, cell } : null);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="typing-field" style={placeOf(desk, record, shape)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea neither grows nor centres its text */}
      <div
        ref={field}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={shape.label}
        contentEditable="plaintext-only"
        style={lookOf(shape, file.viewport.zoom)}
        onKeyDown={keys}
        onBlur={() => finish(null)}
      />
    </div>
  );
}

function readWords(element: HTMLElement | null): string {
  return (element?.innerText ?? '').replace(/\n$/, '');
}

function placeOf({ canvas, file }: Desk, record: NodeRecord, field: Field): Record<string, string> {
  const { zoom } = file.viewport;
  const box = canvas.boxOnScreen([record.id]) ?? { x: 0, y: 0 };
  return {
    left: `${box.x + field.x * zoom}px`,
    top: `${box.y + field.y * zoom}px`,
    width: `${field.width * zoom}px`,
    minHeight: `${field.height * zoom}px`,
    background: field.ground,
    alignItems: field.middle ? 'center' : 'start',
  };
}

function lookOf({ text, padding, centered }: Field, zoom: number): Record<string, string> {
  const font = cssFont(text.fontName);
  return {
    padding: `${padding * zoom}px`,
    fontFamily: font.family,
    fontWeight: String(font.weight),
    fontSize: `${text.fontSize * zoom}px`,
    lineHeight: '1.21',
    color: colorOf(text.fills),
    textAlign: centered ? 'center' : 'start',
  };
}

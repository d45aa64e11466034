// Draws with what Figma Design offers: frames, auto-layout and plain text. It has no stickies, shapes with
// text or tables.

import type { TableBlock } from '../../shared/draw/board-plan';
import { DISC, INK, LINE, PAPER, TABLE_HEAD } from '../../shared/draw/palette';
import { TAG_VERSION, type Tag } from '../../shared/map/tag';
import { solid } from '../read/paint';
import { writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import type { Renderer } from './renderer';
import type { Transaction } from './transaction';

const CORNER = 16;
const STROKE = 2;
const NOTE_TEXT = 24;
const CELL_TEXT = 36;
/** Two lines fit. */
const ROW_HEIGHT = 130;
const CELL_PADDING = 20;
const NOTE_PADDING = 20;
/** Of the persona's circle. */
const INITIALS_SHARE = 160 / 520;

export const designRenderer: Renderer = {
  root: outlinedFrame,
  panel: outlinedFrame,

  disc(transaction, { label, size }) {
    const fontSize = Math.round(INITIALS_SHARE * size);
    const look = { size, fill: DISC, color: INK, fontSize, characters: label };
    return outlined(circle(transaction, look));
  },

  pad: () => null,

  table(transaction, block: TableBlock) {
    const table = outlined(plainFrame(transaction, 'Table', PAPER));
    table.layoutMode = 'VERTICAL';
    table.counterAxisSizingMode = 'AUTO';
    block.rows.forEach((texts, row) => {
      table.appendChild(tableRow(transaction, block, texts, block.head === 'row' && row === 0));
    });
    return table;
  },

  note(transaction, { map, text, fill, size: { width, height } }) {
    const note = plainFrame(transaction, 'Note', fill);
    note.layoutMode = 'VERTICAL';
    note.counterAxisSizingMode = 'FIXED';
    note.resize(width, height);
    note.primaryAxisSizingMode = 'AUTO';
    note.minHeight = height;
    pad(note, NOTE_PADDING);
    const letters = { characters: text, width: width - 2 * NOTE_PADDING, fontSize: NOTE_TEXT };
    note.appendChild(drawLetters(transaction, { ...letters, fontStyle: 'Medium' }));
    const tag: Tag = { v: TAG_VERSION, map, role: 'note' };
    writeTag(note, tag);
    return note;
  },
};

function outlinedFrame(transaction: Transaction, name: string, fill: string): FrameNode {
  const frame = outlined(plainFrame(transaction, name, fill));
  frame.cornerRadius = CORNER;
  return frame;
}

function outlined(frame: FrameNode): FrameNode {
  frame.strokes = [solid(LINE)];
  frame.strokeWeight = STROKE;
  return frame;
}

/** A new frame is white, 100 by 100, and clips its contents; people's notes must stay visible. */
function plainFrame(transaction: Transaction, name: string, fill: string): FrameNode {
  const frame = transaction.track(figma.createFrame());
  frame.name = name;
  frame.fills = [solid(fill)];
  frame.clipsContent = false;
  return frame;
}

interface Circle {
  characters: string;
  size: number;
  fill: string;
  color: string;
  fontSize: number;
}

function circle(transaction: Transaction, look: Circle): FrameNode {
  const { size, characters, fontSize, color } = look;
  const frame = plainFrame(transaction, characters, look.fill);
  frame.resizeWithoutConstraints(size, size);
  frame.cornerRadius = size / 2;
  const text = drawLetters(transaction, {
    characters,
    fontSize,
    color,
    width: size,
    fontStyle: 'Bold',
    align: 'CENTER',
  });
  appendAt(frame, text, { x: 0, y: (size - text.height) / 2 });
  return frame;
}

function tableRow(
  transaction: Transaction,
  block: TableBlock,
  texts: readonly string[],
  isHead: boolean,
): FrameNode {
  const row = plainFrame(transaction, 'Row', isHead ? TABLE_HEAD : PAPER);
  row.layoutMode = 'HORIZONTAL';
  row.primaryAxisSizingMode = 'AUTO';
  row.counterAxisSizingMode = 'AUTO';
  row.minHeight = block.rowHeight ?? ROW_HEIGHT;
  row.strokes = [solid(LINE)];
  pad(row, CELL_PADDING);
  row.itemSpacing = 2 * CELL_PADDING;
  writeTag(row, { ...block.tag, role: 'actions-row' });
  texts.forEach((characters, column) => {
    const width = (block.columnWidths[column] || 0) - 2 * CELL_PADDING;
    const color = isHead ? PAPER : INK;
    const fontStyle = block.head === 'column' && column === 0 ? 'Bold' : 'Medium';
    const cell = drawLetters(transaction, { characters, width, fontSize: CELL_TEXT, fontStyle, color });
    row.appendChild(cell);
    writeTag(cell, { ...block.tag, role: 'actions-cell', column });
  });
  return row;
}

function pad(frame: FrameNode, padding: number): void {
  frame.paddingLeft = padding;
  frame.paddingRight = padding;
  frame.paddingTop = padding;
  frame.paddingBottom = padding;
}

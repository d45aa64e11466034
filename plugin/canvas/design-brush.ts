// Draws with what Figma Design has: frames, auto-layout and plain text. No stickies, shapes with text or tables there.
import { BLANK, INK, LINE, PAPER, TABLE_HEAD } from '../../shared/board/palette';
import {
  BADGE_SIZE,
  type BadgeBlock,
  DISC_SIZE,
  type DiscBlock,
  type TableBlock,
} from '../../shared/board/plan';
import { TAG_VERSION, type Tag } from '../../shared/board/tag';
import { NOTE_SIZE } from '../../shared/geometry/grid';
import type { Brush } from './brush';
import { drawLetters } from './draw-text';
import { solid } from './paint';
import { writeTag } from './tags';
import type { Transaction } from './transaction';

const CORNER = 16;
const STROKE = 2;
const CELL_TEXT = 24;
const CELL_PADDING = 20;
const NOTE_PADDING = 20;
const NOTE_TEXT = 24;
const BADGE_TEXT = 28;
const LABEL_TEXT = 32;

export const designBrush: Brush = {
  root: outlinedFrame,
  panel: outlinedFrame,

  badge(transaction, block: BadgeBlock) {
    const badge = plainFrame(transaction, block.characters, INK);
    badge.resizeWithoutConstraints(BADGE_SIZE, BADGE_SIZE);
    badge.cornerRadius = BADGE_SIZE / 2;
    addCentred(transaction, badge, block.characters, BADGE_SIZE, BADGE_TEXT, PAPER);
    writeTag(badge, block.tag);
    return badge;
  },

  disc(transaction, block: DiscBlock) {
    const disc = plainFrame(transaction, block.label, BLANK);
    disc.resizeWithoutConstraints(DISC_SIZE, DISC_SIZE);
    disc.cornerRadius = DISC_SIZE / 2;
    disc.strokes = [solid(LINE)];
    disc.strokeWeight = STROKE;
    addCentred(transaction, disc, block.label, DISC_SIZE, LABEL_TEXT, INK);
    writeTag(disc, block.tag);
    return disc;
  },

  table(transaction, block: TableBlock) {
    const table = plainFrame(transaction, 'Table', PAPER);
    table.layoutMode = 'VERTICAL';
    table.counterAxisSizingMode = 'AUTO';
    table.strokes = [solid(LINE)];
    table.strokeWeight = STROKE;
    block.rows.forEach((texts, row) => {
      table.appendChild(tableRow(transaction, block, texts, row === 0 ? TABLE_HEAD : PAPER));
    });
    writeTag(table, block.tag);
    return table;
  },

  note(transaction, { map, text, fill, imported }) {
    const { width, height } = imported?.size ?? { width: NOTE_SIZE, height: NOTE_SIZE };
    const note = plainFrame(transaction, 'Note', fill);
    note.layoutMode = 'VERTICAL';
    note.counterAxisSizingMode = 'FIXED';
    note.resize(width, height);
    note.primaryAxisSizingMode = 'AUTO';
    note.minHeight = height;
    pad(note, NOTE_PADDING);
    const letters = { ...plain(text, NOTE_TEXT, INK), width: width - 2 * NOTE_PADDING, fontStyle: 'Medium' };
    note.appendChild(drawLetters(transaction, letters));
    const tag: Tag = { v: TAG_VERSION, map, role: 'note' };
    writeTag(note, tag);
    return note;
  },

  badgeText(badge) {
    if (!('children' in badge)) return undefined;
    return badge.children.find((child): child is TextNode => child.type === 'TEXT');
  },
};

function outlinedFrame(transaction: Transaction, name: string, fill: string): FrameNode {
  const frame = plainFrame(transaction, name, fill);
  frame.cornerRadius = CORNER;
  frame.strokes = [solid(LINE)];
  frame.strokeWeight = STROKE;
  return frame;
}

/** A new frame is white, 100 by 100 and hides what hangs over its edge; people's notes must stay visible. */
function plainFrame(transaction: Transaction, name: string, fill: string): FrameNode {
  const frame = transaction.track(figma.createFrame());
  frame.name = name;
  frame.fills = [solid(fill)];
  frame.clipsContent = false;
  return frame;
}

function addCentred(
  transaction: Transaction,
  frame: FrameNode,
  characters: string,
  size: number,
  fontSize: number,
  color: string,
): void {
  const letters = { ...plain(characters, fontSize, color), width: size, fontStyle: 'Bold', centred: true };
  const text = drawLetters(transaction, letters);
  frame.appendChild(text);
  text.x = 0;
  text.y = (size - text.height) / 2;
}

function tableRow(
  transaction: Transaction,
  block: TableBlock,
  texts: readonly string[],
  fill: string,
): FrameNode {
  const row = plainFrame(transaction, 'Row', fill);
  row.layoutMode = 'HORIZONTAL';
  row.primaryAxisSizingMode = 'AUTO';
  row.counterAxisSizingMode = 'AUTO';
  row.strokes = [solid(LINE)];
  pad(row, CELL_PADDING);
  row.itemSpacing = 2 * CELL_PADDING;
  writeTag(row, { ...block.tag, role: 'actions-row' });
  texts.forEach((characters, column) => {
    const width = (block.columnWidths[column] ?? 0) - 2 * CELL_PADDING;
    const cell = drawLetters(transaction, {
      ...plain(characters, CELL_TEXT, INK),
      width,
      fontStyle: 'Medium',
    });
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

const plain = (characters: string, fontSize: number, color: string) => ({
  characters,
  fontSize,
  color,
  centred: false,
});

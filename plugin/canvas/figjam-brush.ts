// Draws with what FigJam has: sections, shapes with text, native tables, stickies.
import { INK, LINE, PAPER, QUIET, TABLE_HEAD } from '../../shared/board/palette';
import {
  BADGE_SIZE,
  type BadgeBlock,
  DISC_SIZE,
  type DiscBlock,
  type TableBlock,
} from '../../shared/board/plan';
import type { Brush } from './brush';
import { loadFonts, writeText } from './fonts';
import { solid } from './paint';
import { writeTag } from './tags';
import type { Transaction } from './transaction';

const BADGE_TEXT = 24;
const CELL_TEXT = 20;

export const figjamBrush: Brush = {
  container(transaction, name, fill) {
    const section = transaction.track(figma.createSection());
    section.name = name;
    section.fills = [solid(fill)];
    return section;
  },

  badge(transaction, block: BadgeBlock) {
    const badge = circle(transaction, BADGE_SIZE, INK, PAPER);
    badge.text.fontSize = BADGE_TEXT;
    badge.text.characters = block.characters;
    writeTag(badge, block.tag);
    return badge;
  },

  disc(transaction, block: DiscBlock) {
    const disc = circle(transaction, DISC_SIZE, QUIET, INK);
    disc.strokes = [solid(LINE)];
    disc.text.fontSize = BADGE_TEXT;
    disc.text.characters = block.label;
    writeTag(disc, block.tag);
    return disc;
  },

  table(transaction, block: TableBlock) {
    const table = transaction.track(figma.createTable(block.emptyRows + 1, block.header.length));
    block.header.forEach((label, column) => {
      const cell = table.cellAt(0, column);
      cell.fills = [solid(TABLE_HEAD)];
      cell.text.fontSize = CELL_TEXT;
      cell.text.characters = label;
    });
    block.columnWidths.forEach((width, column) => {
      table.resizeColumn(column, width);
    });
    writeTag(table, block.tag);
    return table;
  },

  /** The author is whoever runs the plugin, as FigJam sets it (platform.md C). */
  async note(transaction, { text, fill }) {
    const sticky = transaction.track(figma.createSticky());
    const { fontName } = sticky.text;
    if (fontName !== figma.mixed) await loadFonts([fontName]);
    sticky.text.characters = text;
    sticky.fills = [solid(fill)];
    return sticky;
  },

  async writeBadge(badge, characters) {
    if (badge.type === 'SHAPE_WITH_TEXT') await writeText(badge.text, characters);
  },
};

/** A new shape is an ellipse already (platform.md A, Defaults). */
function circle(transaction: Transaction, size: number, fill: string, ink: string): ShapeWithTextNode {
  const shape = transaction.track(figma.createShapeWithText());
  shape.shapeType = 'ELLIPSE';
  shape.resize(size, size);
  shape.fills = [solid(fill)];
  shape.text.fills = [solid(ink)];
  return shape;
}

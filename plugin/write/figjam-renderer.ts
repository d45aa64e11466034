// Draws with what FigJam offers: sections, shapes with text, native tables, stickies.
import { BLANK, INK, LINE, PAPER, TABLE_HEAD } from '../../shared/draw/palette';
import { BADGE_SIZE, DISC_SIZE } from '../../shared/draw/sizes';
import { solid } from '../read/paint';
import type { Renderer } from './renderer';
import type { Transaction } from './transaction';

const BADGE_TEXT = 24;
const LABEL_TEXT = 32;
/** For all table cells, including those of rows added later. */
export const CELL_TEXT = 24;
export const ROW_HEIGHT = 72;

export const figjamRenderer: Renderer = {
  root(transaction, name, fill) {
    return section(transaction, name, fill);
  },

  /**
   * No name: a panel has a heading inside, and a name would repeat it on a chip that covers what is above.
   */
  panel(transaction, _name, fill) {
    return section(transaction, '', fill);
  },

  badge: (transaction, { characters }) =>
    circle(transaction, {
      characters,
      size: BADGE_SIZE,
      fill: INK,
      stroke: INK,
      ink: PAPER,
      fontSize: BADGE_TEXT,
    }),

  disc: (transaction, { label }) =>
    circle(transaction, {
      characters: label,
      size: DISC_SIZE,
      fill: BLANK,
      stroke: LINE,
      ink: INK,
      fontSize: LABEL_TEXT,
    }),

  table(transaction, { rows, columnWidths }) {
    const table = transaction.track(figma.createTable(rows.length, columnWidths.length));
    columnWidths.forEach((width, column) => {
      table.resizeColumn(column, width);
    });
    rows.forEach((texts, row) => {
      texts.forEach((characters, column) => {
        const cell = table.cellAt(row, column);
        const { text } = cell;
        if (row === 0) cell.fills = [solid(TABLE_HEAD)];
        text.fontSize = CELL_TEXT;
        if (characters !== '') text.characters = characters;
      });
      table.resizeRow(row, ROW_HEIGHT);
    });
    return table;
  },

  /** FigJam sets the user running the plugin as the author (docs/platform.md C). */
  note(transaction, { text, fill, wide, isImported }) {
    const sticky = transaction.track(figma.createSticky());
    if (isImported) sticky.authorVisible = false;
    if (wide) sticky.isWideWidth = true;
    sticky.text.characters = text;
    sticky.fills = [solid(fill)];
    return sticky;
  },
};

function section(transaction: Transaction, name: string, fill: string): SectionNode {
  const node = transaction.track(figma.createSection());
  node.name = name;
  node.fills = [solid(fill)];
  return node;
}

interface Circle {
  size: number;
  fill: string;
  stroke: string;
  ink: string;
  fontSize: number;
  characters: string;
}

/** A new shape has its own outline, so fill, stroke and text are set together (docs/platform.md D). */
function circle(transaction: Transaction, look: Circle): ShapeWithTextNode {
  const shape = transaction.track(figma.createShapeWithText());
  shape.shapeType = 'ELLIPSE';
  shape.resize(look.size, look.size);
  shape.fills = [solid(look.fill)];
  shape.strokes = [solid(look.stroke)];
  const { text } = shape;
  text.fills = [solid(look.ink)];
  text.fontSize = look.fontSize;
  text.characters = look.characters;
  return shape;
}

// Draws with what FigJam offers: sections, shapes with text, native tables, stickies.
import { DISC, INK, PAD, PAPER, TABLE_HEAD, TABLE_LABEL } from '../../shared/draw/palette';
import { PAD_SIZE } from '../../shared/draw/sizes';
import { solid } from '../read/paint';
import type { Renderer } from './renderer';
import type { Transaction } from './transaction';

/** Of the persona's circle: two letters fit into its middle (docs/platform.md S5). */
const INITIALS_SHARE = 96 / 520;
/** Three words fit, each on a line of its own. */
const PAD_TEXT = 48;
/** For all table cells, including those of rows added later. */
export const CELL_TEXT = 36;
/** Two lines fit, so that a table hardly grows while people write. */
export const ROW_HEIGHT = 112;

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

  disc: (transaction, { label, size }) =>
    shape(transaction, {
      shapeType: 'ELLIPSE',
      characters: label,
      size,
      fill: DISC,
      stroke: INK,
      ink: INK,
      fontSize: Math.round(INITIALS_SHARE * size),
    }),

  pad: (transaction, { characters }) =>
    shape(transaction, {
      shapeType: 'ROUNDED_RECTANGLE',
      characters,
      size: PAD_SIZE,
      fill: PAD,
      stroke: INK,
      ink: INK,
      fontSize: PAD_TEXT,
    }),

  /** Sized while its cells are empty: below what a text needs, resizing may throw (docs/platform.md S6). */
  table(transaction, { rows, columnWidths, head, rowHeight = ROW_HEIGHT }) {
    const table = transaction.track(figma.createTable(rows.length, columnWidths.length));
    // While the cells are empty: to make them smaller than their text needs may be refused (docs/platform.md S6).
    columnWidths.forEach((width, column) => {
      table.resizeColumn(column, width);
    });
    rows.forEach((_texts, row) => {
      table.resizeRow(row, rowHeight);
    });
    rows.forEach((texts, row) => {
      texts.forEach((characters, column) => {
        const cell = table.cellAt(row, column);
        const { text } = cell;
        if (head === 'row' && row === 0) {
          cell.fills = [solid(TABLE_HEAD)];
          text.fills = [solid(PAPER)];
        } else if (head === 'column' && column === 0) cell.fills = [solid(TABLE_LABEL)];
        text.fontSize = CELL_TEXT;
        if (characters !== '') text.characters = characters;
      });
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

interface Shape {
  shapeType: ShapeWithTextNode['shapeType'];
  size: number;
  fill: string;
  stroke: string;
  ink: string;
  fontSize: number;
  characters: string;
}

/** A new shape has its own outline, so fill, stroke and text are set together (docs/platform.md D). */
function shape(transaction: Transaction, look: Shape): ShapeWithTextNode {
  const node = transaction.track(figma.createShapeWithText());
  node.shapeType = look.shapeType;
  node.resize(look.size, look.size);
  node.fills = [solid(look.fill)];
  node.strokes = [solid(look.stroke)];
  const { text } = node;
  text.fills = [solid(look.ink)];
  text.fontSize = look.fontSize;
  text.characters = look.characters;
  return node;
}

// The initial state of a new node, by type; depends only on the document types.
import type {
  AutoLayout,
  FontName,
  NodeRecord,
  NodeSource,
  NodeType,
  Paint,
  TableCell,
  TextRecord,
} from './types';

export const DOCUMENT_ID = '0:0';

export const INTER_MEDIUM = { family: 'Inter', style: 'Medium' };
export const INTER_REGULAR = { family: 'Inter', style: 'Regular' };

/** The font of what is new in FigJam: sources differ (docs/platform.md 0). */
export function firstFont(file: NodeSource): FontName {
  return file.reading('first-font') === 'Medium' ? INTER_MEDIUM : INTER_REGULAR;
}

export function hexPaint(hex: string): Paint {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  return {
    type: 'SOLID',
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
    color: { r: ((value >> 16) & 255) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 },
  };
}

const INK = hexPaint('1E1E1E');
export const STICKY_WIDTH = 240;
export const STICKY_WIDE_WIDTH = 416;
export const STICKY_HEIGHT = 240;
/** Not published by Figma (docs/platform.md R3): a guess, see README.md. */
export const STICKY_FONT_SIZE = 24;

export function textRecord(characters = '', patch: Partial<TextRecord> = {}): TextRecord {
  return {
    characters,
    ranges: [],
    fontName: INTER_MEDIUM,
    fontSize: 16,
    fills: [INK],
    textCase: 'ORIGINAL',
    textDecoration: 'NONE',
    lineHeight: { unit: 'AUTO' },
    letterSpacing: { unit: 'PERCENT', value: 0 },
    hyperlink: null,
    listOptions: { type: 'NONE' },
    indentation: 0,
    ...patch,
  };
}

export function tableCell(fontName: FontName = INTER_MEDIUM): TableCell {
  return { text: textRecord('', { fontName, fontSize: 16 }), fills: [hexPaint('FFFFFF')] };
}

export const NO_LAYOUT: AutoLayout = {
  layoutMode: 'NONE',
  paddingLeft: 0,
  paddingRight: 0,
  paddingTop: 0,
  paddingBottom: 0,
  itemSpacing: 0,
  primaryAxisSizingMode: 'AUTO',
  counterAxisSizingMode: 'AUTO',
  primaryAxisAlignItems: 'MIN',
  counterAxisAlignItems: 'MIN',
};

const COMMON = {
  parent: null,
  children: [],
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  rotation: 0,
  visible: true,
  locked: false,
  opacity: 1,
  blendMode: 'PASS_THROUGH',
  fills: [],
  strokes: [],
  strokeWeight: 1,
  strokeAlign: 'INSIDE',
  dashPattern: [],
  cornerRadius: 0,
  pluginData: {},
  sharedPluginData: {},
  relaunchData: {},
} as const;

// Sizes and looks: docs/platform.md A "Defaults at creation", C, D. Names are guesses (docs/platform.md R13).
const BY_TYPE: Partial<Record<NodeType, () => Partial<NodeRecord>>> = {
  SECTION: () => ({
    name: 'Section',
    // All we know is "born very small" (docs/platform.md B, R13).
    width: 1,
    height: 1,
    fills: [hexPaint('FFFFFF')],
    cornerRadius: 2,
    sectionContentsHidden: false,
  }),
  FRAME: () => ({ fills: [hexPaint('FFFFFF')], layout: NO_LAYOUT, clipsContent: true }),
  STICKY: () => ({
    name: '',
    width: STICKY_WIDTH,
    height: STICKY_HEIGHT,
    fills: [hexPaint('FFE299')],
    text: textRecord('', { fontSize: STICKY_FONT_SIZE }),
    authorVisible: true,
    authorName: '',
    authorId: null,
    isWideWidth: false,
  }),
  STAMP: () => ({ width: 36, height: 36, stuckTo: null }),
  SHAPE_WITH_TEXT: () => ({
    width: 208,
    height: 208,
    shapeType: 'ELLIPSE',
    fills: [hexPaint('FFFFFF')],
    strokes: [hexPaint('B3B3B3')],
    strokeWeight: 4,
    text: textRecord('', { fontSize: 24 }),
  }),
  TEXT: () => ({
    width: 0,
    height: 0,
    text: textRecord(),
    textAutoResize: 'WIDTH_AND_HEIGHT',
    textAlignHorizontal: 'LEFT',
    textAlignVertical: 'TOP',
    autoRename: true,
  }),
  TABLE: () => ({
    fills: [],
    table: {
      columnWidths: [160, 160],
      rowHeights: [64, 64],
      cells: [
        [tableCell(), tableCell()],
        [tableCell(), tableCell()],
      ],
    },
  }),
  CONNECTOR: () => ({
    width: 200,
    height: 0,
    strokes: [INK],
    strokeWeight: 4,
    // The font of a new connector cannot be loaded (docs/platform.md D, trap 17).
    text: textRecord('', { fontName: { family: '', style: '' } }),
    connector: {
      start: { position: { x: 0, y: 0 } },
      end: { position: { x: 200, y: 0 } },
      lineType: 'ELBOWED',
      startCap: 'NONE',
      endCap: 'ARROW_LINES',
    },
  }),
  CODE_BLOCK: () => ({ width: 200, height: 60, code: '', codeLanguage: 'PLAINTEXT' }),
  RECTANGLE: () => ({ fills: [hexPaint('D9D9D9')] }),
  ELLIPSE: () => ({ fills: [hexPaint('D9D9D9')] }),
  LINE: () => ({ height: 0, strokes: [hexPaint('000000')], strokeCap: 'NONE' }),
};

const NAMES: Partial<Record<NodeType, string>> = {
  SHAPE_WITH_TEXT: 'Shape with text',
  TEXT: 'Text',
  TABLE: 'Table',
  FRAME: 'Frame',
  GROUP: 'Group',
  RECTANGLE: 'Rectangle',
  ELLIPSE: 'Ellipse',
  LINE: 'Line',
  CONNECTOR: 'Connector line',
  CODE_BLOCK: 'Code block',
  STICKY: 'Sticky',
  STAMP: 'Stamp',
};

export function newRecord(id: string, type: NodeType, patch: Partial<NodeRecord> = {}): NodeRecord {
  return { ...COMMON, name: NAMES[type] ?? '', ...BY_TYPE[type]?.(), ...patch, id, type };
}

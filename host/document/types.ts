// The plain data of a FigJam or Design file; no plugin API, no QuickJS, no DOM.
import type { DoubtId, ReadingOf } from '../doubts';

export type EditorType = 'figma' | 'figjam';

export interface Point {
  x: number;
  y: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Color {
  r: number;
  g: number;
  b: number;
}

interface SolidPaint {
  type: 'SOLID';
  color: Color;
  opacity?: number;
  visible?: boolean;
  blendMode?: string;
}

interface ImagePaint {
  type: 'IMAGE';
  scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  imageHash: string | null;
  opacity?: number;
  visible?: boolean;
  blendMode?: string;
}

interface GradientPaint {
  type: 'GRADIENT_LINEAR' | 'GRADIENT_RADIAL' | 'GRADIENT_ANGULAR' | 'GRADIENT_DIAMOND';
  gradientTransform: number[][];
  gradientStops: { position: number; color: Color & { a: number } }[];
  opacity?: number;
  visible?: boolean;
  blendMode?: string;
}

export type Paint = SolidPaint | ImagePaint | GradientPaint;

export interface FontName {
  family: string;
  style: string;
}

export type LineHeight = { unit: 'AUTO' } | { unit: 'PIXELS' | 'PERCENT'; value: number };

interface LetterSpacing {
  unit: 'PIXELS' | 'PERCENT';
  value: number;
}

export interface TextStyle {
  fontName: FontName;
  fontSize: number;
  fills: Paint[];
  textCase: 'ORIGINAL' | 'UPPER' | 'LOWER' | 'TITLE';
  textDecoration: 'NONE' | 'UNDERLINE' | 'STRIKETHROUGH';
  lineHeight: LineHeight;
  letterSpacing: LetterSpacing;
  hyperlink: { type: 'URL' | 'NODE'; value: string } | null;
  listOptions: { type: 'NONE' | 'ORDERED' | 'UNORDERED' };
  indentation: number;
}

/** A range with a style of its own. Ranges are sorted and never overlap; indices are UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
  style: Partial<TextStyle>;
}

export interface TextRecord extends TextStyle {
  characters: string;
  ranges: TextRange[];
}

export interface TableCell {
  text: TextRecord;
  fills: Paint[];
}

export interface TableRecord {
  /** Preferred sizes; a row is never lower than its text (see layout.ts). */
  columnWidths: number[];
  rowHeights: number[];
  /** cells[row][column] */
  cells: TableCell[][];
}

export interface ConnectorEndpoint {
  position?: Point;
  endpointNodeId?: string;
  magnet?: 'NONE' | 'AUTO' | 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT' | 'CENTER';
}

export interface ConnectorRecord {
  start: ConnectorEndpoint;
  end: ConnectorEndpoint;
  lineType: 'ELBOWED' | 'STRAIGHT' | 'CURVED';
  startCap: string;
  endCap: string;
}

export type Sizing = 'FIXED' | 'HUG' | 'FILL';

export interface AutoLayout {
  layoutMode: 'NONE' | 'HORIZONTAL' | 'VERTICAL';
  paddingLeft: number;
  paddingRight: number;
  paddingTop: number;
  paddingBottom: number;
  itemSpacing: number;
  primaryAxisSizingMode: 'FIXED' | 'AUTO';
  counterAxisSizingMode: 'FIXED' | 'AUTO';
  primaryAxisAlignItems: 'MIN' | 'MAX' | 'CENTER' | 'SPACE_BETWEEN';
  counterAxisAlignItems: 'MIN' | 'MAX' | 'CENTER' | 'BASELINE';
}

export type NodeType =
  | 'DOCUMENT'
  | 'PAGE'
  | 'SECTION'
  | 'FRAME'
  | 'GROUP'
  | 'STICKY'
  | 'STAMP'
  | 'SHAPE_WITH_TEXT'
  | 'TEXT'
  | 'TABLE'
  | 'CONNECTOR'
  | 'CODE_BLOCK'
  | 'RECTANGLE'
  | 'ELLIPSE'
  | 'LINE'
  | 'VECTOR'
  | 'HIGHLIGHT'
  | 'WASHI_TAPE'
  | 'WIDGET'
  | 'EMBED'
  | 'LINK_UNFURL'
  | 'MEDIA'
  | 'INSTANCE';

/**
 * One node. Records are immutable: every edit puts a new record into `FigmaFile.nodes`, so `before !== after`
 * means "redraw". x and y are relative to the container (page, section, frame); groups are transparent to
 * coordinates (docs/platform.md B).
 */
export interface NodeRecord {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  readonly parent: string | null;
  /** Ids, back to front: the last one is on top. */
  readonly children: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, counter-clockwise, about the top left corner. */
  readonly rotation: number;
  readonly visible: boolean;
  readonly locked: boolean;
  readonly opacity: number;
  readonly blendMode: string;
  readonly fills: readonly Paint[];
  readonly strokes: readonly Paint[];
  readonly strokeWeight: number;
  readonly strokeAlign: 'INSIDE' | 'OUTSIDE' | 'CENTER';
  readonly dashPattern: readonly number[];
  readonly cornerRadius: number;
  readonly pluginData: Readonly<Record<string, string>>;
  /** "namespace/key" → value. */
  readonly sharedPluginData: Readonly<Record<string, string>>;
  /** command → description. */
  readonly relaunchData: Readonly<Record<string, string>>;
  /** STICKY, SHAPE_WITH_TEXT, TEXT, CONNECTOR. */
  readonly text?: TextRecord;
  /** STICKY. Plugins cannot see authorId (docs/platform.md C). */
  readonly authorVisible?: boolean;
  readonly authorName?: string;
  readonly authorId?: string | null;
  readonly isWideWidth?: boolean;
  /** STAMP: the id of the node it is stuck to and moves with. */
  readonly stuckTo?: string | null;
  /** SECTION. */
  readonly sectionContentsHidden?: boolean;
  /** SHAPE_WITH_TEXT: SQUARE, ELLIPSE, ROUNDED_RECTANGLE, DIAMOND … */
  readonly shapeType?: string;
  readonly table?: TableRecord;
  readonly connector?: ConnectorRecord;
  /** LINE. */
  readonly strokeCap?: string;
  readonly code?: string;
  readonly codeLanguage?: string;
  /** TEXT. */
  readonly textAutoResize?: 'NONE' | 'WIDTH_AND_HEIGHT' | 'HEIGHT' | 'TRUNCATE';
  readonly textAlignHorizontal?: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED';
  readonly textAlignVertical?: 'TOP' | 'CENTER' | 'BOTTOM';
  readonly autoRename?: boolean;
  /** FRAME. */
  readonly layout?: AutoLayout;
  readonly clipsContent?: boolean;
  /** The node's own sizing inside an auto-layout frame. */
  readonly minWidth?: number | null;
  readonly minHeight?: number | null;
  readonly layoutSizingHorizontal?: Sizing;
  readonly layoutSizingVertical?: Sizing;
}

export type NodePatch = { -readonly [K in keyof Omit<NodeRecord, 'id' | 'type'>]?: NodeRecord[K] };

export type Origin = 'LOCAL' | 'REMOTE';

export interface ChangeRecord {
  type: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE';
  id: string;
  nodeType: NodeType;
  /** Names of the changed record keys; empty for CREATE and DELETE. */
  properties: string[];
  origin: Origin;
  /** True if the edit was made by a plugin, not by a person. */
  byPlugin: boolean;
  /** For DELETE: the former parent. */
  removedParent: string | null;
  /** Which entries of its plugin data have another value. */
  entries: string[];
  pageId: string | null;
}

export interface User {
  id: string;
  name: string;
  color: string;
  sessionId: number;
  photoUrl: string | null;
}

export interface TimerState {
  state: 'STOPPED' | 'PAUSED' | 'RUNNING';
  /** In seconds. */
  total: number;
  remaining: number;
  /** While RUNNING: the host clock in ms at which `remaining` was measured. */
  since?: number;
}

export interface ViewportState {
  center: Point;
  zoom: number;
  /** The size of the canvas on screen, in CSS pixels. */
  width: number;
  height: number;
}

/** The serialised form; `FigmaFile.parse(JSON.stringify(state))` restores the file. */
export interface FileState {
  editor: EditorType;
  name: string;
  nodes: NodeRecord[];
  currentPageId: string;
  selection: string[];
  viewport: ViewportState;
  users: User[];
  currentUserId: string;
  timer: TimerState;
  /** The first part of the ids that this client gives to new nodes; the counter is the second. */
  session: number;
  nextId: number;
  images: Record<string, { mediaType: string; base64: string }>;
}

/** Read access to a file's nodes. */
export interface NodeSource {
  readonly editor: EditorType;
  readonly currentPageId: string;
  /** How this Figma answers an open question (doubts.ts). */
  reading<Id extends DoubtId>(id: Id): ReadingOf<Id>;
  ofType(type: NodeType): ReadonlySet<string>;
  find(id: string): NodeRecord | undefined;
  get(id: string): NodeRecord;
}

/** Read access plus the writes that layout needs. */
export interface NodeStore extends NodeSource {
  patch(id: string, patch: NodePatch): void;
  /** Writes a derived change without triggering another layout. */
  place(id: string, patch: NodePatch): void;
  remove(id: string): void;
  stampsOn(id: string): string[];
}

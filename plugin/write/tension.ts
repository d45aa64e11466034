// Draws a labelled line between two notes: a connector in FigJam, a line with a label on it in Design.
import { PAPER, TENSION } from '../../shared/draw/palette';
import { connectEdges } from '../../shared/geometry/connect-edges';
import { overlaps, type Point, type Rect, relativeTo, type Size } from '../../shared/geometry/rect';
import { KEYS, type Role, TAG_VERSION } from '../../shared/map/tag';
import type { Pace } from '../pause';
import { type BoardNode, type Container, isFigjam, type MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import type { OwnNode } from '../read/page-tags';
import { solid } from '../read/paint';
import { originOf, ownGround } from '../read/regions';
import { mapIdOf, roleOf, writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import { currentRenderer } from './renderers';
import type { Transaction } from './transaction';

const LINE_WEIGHT = 8;
const DASHES = [32, 20];
/** Calls to Figma for one line that is put anew. */
const CALLS = 40;
const LABEL_TEXT = 32;
const LABEL_WIDTH = 320;
/** Where on the line its label may be, best first. */
const LABEL_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** A label must not cover these. */
const TITLES: readonly (Role | undefined)[] = [
  'title',
  'persona-line',
  'heading',
  'badge',
  'prompt',
  'persona-name',
];

export interface TensionSpec {
  map: string;
  from: SceneNode;
  to: SceneNode;
  label: string;
}

/** The caller must have loaded the board fonts. */
export function drawTension(transaction: Transaction, root: MapRoot, spec: TensionSpec): void {
  if (isFigjam()) connect(transaction, root, spec);
  else drawLine(transaction, root, spec);
}

/**
 * The default font of a new connector's text cannot be loaded, so set another before writing
 * (docs/platform.md 1.17).
 */
function connect(transaction: Transaction, root: MapRoot, { map, from, to, label }: TensionSpec): void {
  const connector = transaction.track(figma.createConnector());
  ownGround(root).appendChild(connector);
  connector.connectorStart = { endpointNodeId: from.id, magnet: 'AUTO' };
  connector.connectorEnd = { endpointNodeId: to.id, magnet: 'AUTO' };
  connector.connectorStartStrokeCap = 'NONE';
  connector.connectorEndStrokeCap = 'NONE';
  dash(connector);
  const { text } = connector;
  text.fontName = transaction.fonts.inStyle('Medium');
  text.fontSize = LABEL_TEXT;
  text.characters = label;
  writeTag(connector, { v: TAG_VERSION, map, role: 'tension' });
}

function dash(line: ConnectorNode | LineNode): void {
  line.strokes = [solid(TENSION)];
  line.strokeWeight = LINE_WEIGHT;
  line.dashPattern = DASHES;
}

function drawLine(transaction: Transaction, root: MapRoot, { map, from, to, label }: TensionSpec): void {
  const ground = ownGround(root);
  const ends = endsBetween(ground, from, to);
  const dx = ends.to.x - ends.from.x;
  const dy = ends.to.y - ends.from.y;
  const line = transaction.track(figma.createLine());
  dash(line);
  line.resize(Math.max(1, Math.hypot(dx, dy)), 0);
  writeTag(line, { v: TAG_VERSION, map, role: 'tension', ends: [from.id, to.id] });
  appendAt(ground, line, ends.from);
  // Angles run counter-clockwise, while y points down (docs/platform.md D).
  line.rotation = (-Math.atan2(dy, dx) * 180) / Math.PI;
  if (label !== '') drawLabel(transaction, root, { line, ends }, label);
}

/** In Design, where lines do not follow their notes: puts those between notes of the map where the notes are now. */
export async function placeTensions(
  transaction: Transaction,
  root: BoardNode,
  pieces: readonly OwnNode[],
  pace: Pace,
): Promise<void> {
  for (const { node: line, id, tag } of pieces) {
    if (tag.role !== 'tension' || tag.ends === undefined || line.removed || line.type !== 'LINE') continue;
    if (pace.spend(CALLS)) await pace.rest();
    const [from, to] = await Promise.all(tag.ends.map((end) => figma.getNodeByIdAsync(end)));
    if (!from || !to || from.removed || to.removed || line.removed) continue;
    const ends = endsBetween(root, from as SceneNode, to as SceneNode);
    reroute(transaction, line, ends);
    const label = pieces.find(({ tag: other, node }) => other.of === id && node.type === 'FRAME')?.node;
    if (label === undefined || label.removed || label.parent?.id !== root.id) continue;
    const { x, y } = labelPlace(ends, label, titlesOn(root));
    transaction.set(label, 'x', x);
    transaction.set(label, 'y', y);
  }
}

/** Relative to the root, on which the line is. */
function reroute(transaction: Transaction, line: LineNode, { from, to }: Line['ends']): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const { width } = line;
  transaction.set(line, 'rotation', 0);
  transaction.change({
    apply: () => line.resize(Math.max(1, Math.hypot(dx, dy)), 0),
    takeBack: () => line.resize(width, 0),
  });
  transaction.set(line, 'x', from.x);
  transaction.set(line, 'y', from.y);
  transaction.set(line, 'rotation', (-Math.atan2(dy, dx) * 180) / Math.PI);
}

function endsBetween(ground: Container, from: SceneNode, to: SceneNode): Line['ends'] {
  const origin = originOf(ground);
  return connectEdges(relativeTo(boxOf(from), origin), relativeTo(boxOf(to), origin));
}

interface Line {
  line: LineNode;
  /** Relative to what the map's own things are drawn into. */
  ends: { from: Point; to: Point };
}

/** Has its own background, so that the line does not run through the text. */
function drawLabel(transaction: Transaction, root: MapRoot, { line, ends }: Line, label: string): void {
  const tag = { v: TAG_VERSION, map: mapIdOf(root), role: 'tension-label', of: line.id } as const;
  const ground = currentRenderer().panel(transaction, label, PAPER) as FrameNode;
  ground.layoutMode = 'VERTICAL';
  ground.primaryAxisSizingMode = 'AUTO';
  ground.counterAxisSizingMode = 'AUTO';
  const text = drawLetters(transaction, {
    characters: label,
    width: LABEL_WIDTH,
    fontSize: LABEL_TEXT,
    fontStyle: 'Medium',
    align: 'CENTER',
  });
  ground.appendChild(text);
  writeTag(text, tag);
  text.setPluginData(KEYS.written, label);
  writeTag(ground, tag);
  const below = ownGround(root);
  appendAt(below, ground, labelPlace(ends, ground, titlesOn(below)));
}

/** On the line: in the middle, or beside it if a title is there. */
function labelPlace({ from, to }: Line['ends'], { width, height }: Size, titles: readonly Rect[]): Point {
  const boxAt = (share: number): Rect => ({
    x: from.x + (to.x - from.x) * share - width / 2,
    y: from.y + (to.y - from.y) * share - height / 2,
    width,
    height,
  });
  const boxes = LABEL_PLACES.map(boxAt);
  return boxes.find((box) => !titles.some((title) => overlaps(title, box))) || (boxes[0] as Rect);
}

/** Relative to what the map's own things are drawn into. */
function titlesOn(ground: Container): Rect[] {
  const origin = originOf(ground);
  const texts = ground.findAllWithCriteria({ types: ['TEXT'], pluginData: { keys: [KEYS.tag] } });
  return texts.filter((text) => TITLES.includes(roleOf(text))).map((text) => relativeTo(boxOf(text), origin));
}

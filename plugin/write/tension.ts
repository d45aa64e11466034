// Draws a labelled line between two notes: a connector in FigJam, a line with a label on it in Design.
import { INK, PAPER } from '../../shared/draw/palette';
import { connectEdges } from '../../shared/geometry/connect-edges';
import { centre, relativeTo } from '../../shared/geometry/rect';
import { KEYS, TAG_VERSION } from '../../shared/map/tag';
import { type BoardNode, isFigjam } from '../read/board-node';
import { boxOf } from '../read/note';
import { solid } from '../read/paint';
import { mapIdOf, writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { MEDIUM } from './fonts';
import { appendAt } from './move';
import { currentRenderer } from './renderers';
import type { Transaction } from './transaction';

const LINE_WEIGHT = 4;
const LABEL_TEXT = 20;
const LABEL_WIDTH = 240;

export interface TensionSpec {
  map: string;
  from: SceneNode;
  to: SceneNode;
  label: string;
}

/** The caller must have loaded the board fonts. */
export function drawTension(transaction: Transaction, root: BoardNode, spec: TensionSpec): void {
  if (isFigjam()) connect(transaction, root, spec);
  else drawLine(transaction, root, spec);
}

/**
 * The default font of a new connector's text cannot be loaded, so set another before writing
 * (docs/platform.md 1.17).
 */
function connect(transaction: Transaction, root: BoardNode, { map, from, to, label }: TensionSpec): void {
  const connector = transaction.track(figma.createConnector());
  root.appendChild(connector);
  connector.connectorStart = { endpointNodeId: from.id, magnet: 'AUTO' };
  connector.connectorEnd = { endpointNodeId: to.id, magnet: 'AUTO' };
  connector.connectorStartStrokeCap = 'NONE';
  connector.connectorEndStrokeCap = 'NONE';
  const { text } = connector;
  text.fontName = MEDIUM;
  text.fontSize = LABEL_TEXT;
  text.characters = label;
  writeTag(connector, { v: TAG_VERSION, map, role: 'tension' });
}

function drawLine(transaction: Transaction, root: BoardNode, { map, from, to, label }: TensionSpec): void {
  const origin = boxOf(root);
  const ends = connectEdges(relativeTo(boxOf(from), origin), relativeTo(boxOf(to), origin));
  const dx = ends.to.x - ends.from.x;
  const dy = ends.to.y - ends.from.y;
  const line = transaction.track(figma.createLine());
  line.strokes = [solid(INK)];
  line.strokeWeight = LINE_WEIGHT;
  line.resize(Math.max(1, Math.hypot(dx, dy)), 0);
  writeTag(line, { v: TAG_VERSION, map, role: 'tension', ends: [from.id, to.id] });
  appendAt(root, line, ends.from);
  // Angles run counter-clockwise, while y points down (docs/platform.md D).
  line.rotation = (-Math.atan2(dy, dx) * 180) / Math.PI;
  if (label !== '') drawLabel(transaction, root, line, label);
}

/** Has its own background, so that the line does not run through the text. */
function drawLabel(transaction: Transaction, root: BoardNode, line: SceneNode, label: string): void {
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
    centred: true,
  });
  ground.appendChild(text);
  writeTag(text, tag);
  text.setPluginData(KEYS.written, label);
  writeTag(ground, tag);
  const { x, y } = centre(relativeTo(boxOf(line), boxOf(root)));
  appendAt(root, ground, { x: x - ground.width / 2, y: y - ground.height / 2 });
}

// Raises the flags on the sections that people write in, and outlines these; takes the others down.
import type { ChipEdit } from '../../shared/draw/board-edit';
import { flagCorner } from '../../shared/draw/layout';
import { INK } from '../../shared/draw/palette';
import { type BoardNode, isBoardNode } from '../read/board-node';
import type { OwnNode } from '../read/page-tags';
import { solid } from '../read/paint';
import { chipOffset } from './draw-label';
import { loadAvailableFonts } from './fonts';
import { type Chip, move, rewrite } from './order-chips';
import type { Transaction } from './transaction';

/** Remembers, on the flag, how its panel was outlined before. */
const OUTLINE_KEY = 'outline';
const OUTLINE = 16;

interface Flag {
  pill: RectangleNode;
  text: TextNode;
  panel: BoardNode;
  /** Null for one to take down. */
  edit: ChipEdit | null;
}

/** Those that are still on their panel and can be written; on boards of before there are none. */
export async function findFlags(pieces: readonly OwnNode[], edits: readonly ChipEdit[]): Promise<Flag[]> {
  const flags: Flag[] = [];
  for (const { node: pill, tag } of pieces) {
    if (tag.role !== 'flag' || pill.removed || pill.type !== 'RECTANGLE') continue;
    const panel = pill.parent;
    const words = pieces.find(
      (piece) => piece.tag.role === 'flag-text' && !piece.node.removed && piece.node.parent?.id === panel?.id,
    );
    if (panel === null || !isBoardNode(panel) || words?.node.type !== 'TEXT') continue;
    const edit = edits.find(({ section }) => section === tag.section) ?? null;
    flags.push({ pill, text: words.node, panel, edit });
  }
  const raised = flags.filter(({ edit }) => edit !== null);
  const writable = await loadAvailableFonts(raised.map(({ text }) => text));
  return flags.filter(({ edit, text }) => edit === null || writable.has(text));
}

export function writeFlags(transaction: Transaction, flags: readonly Flag[]): void {
  for (const { pill, text, panel, edit } of flags) {
    if (pill.removed || text.removed) continue;
    if (edit !== null) plant(transaction, { pill, text, edit }, panel);
    transaction.set(pill, 'visible', edit !== null);
    transaction.set(text, 'visible', edit !== null);
    if (edit === null) restoreOutline(transaction, pill, panel);
    else outline(transaction, pill, panel);
  }
}

/** Its words and the panel's width may have changed. */
function plant(transaction: Transaction, chip: Chip, panel: BoardNode): void {
  const { pill, text } = chip;
  const { width } = rewrite(transaction, chip);
  const { x, y } = flagCorner(panel.width, width);
  const offset = chipOffset(text);
  move(transaction, pill, { x, y });
  move(transaction, text, { x: x + offset.x, y: y + offset.y });
}

function outline(transaction: Transaction, pill: RectangleNode, panel: BoardNode): void {
  if (pill.getPluginData(OUTLINE_KEY) !== '') return;
  const { strokes, strokeWeight } = panel;
  transaction.setData(pill, OUTLINE_KEY, JSON.stringify({ strokes, strokeWeight }));
  transaction.set(panel, 'strokes', [solid(INK)]);
  transaction.set(panel, 'strokeWeight', OUTLINE);
}

function restoreOutline(transaction: Transaction, pill: RectangleNode, panel: BoardNode): void {
  const before = pill.getPluginData(OUTLINE_KEY);
  if (before === '') return;
  const { strokes, strokeWeight } = JSON.parse(before) as Pick<BoardNode, 'strokes' | 'strokeWeight'>;
  transaction.setData(pill, OUTLINE_KEY, '');
  transaction.set(panel, 'strokes', strokes);
  transaction.set(panel, 'strokeWeight', strokeWeight);
}

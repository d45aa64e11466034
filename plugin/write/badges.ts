// Puts badges on the notes with the most votes at the end of a session, and takes away those of before.
import type { NoteBadge } from '../../shared/draw/board-edit';
import { SIGNAL } from '../../shared/draw/palette';
import { relativeTo } from '../../shared/geometry/rect';
import { TAG_VERSION, type Tag } from '../../shared/map/tag';
import type { MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import type { OwnNode } from '../read/page-tags';
import { originOf } from '../read/regions';
import { mapIdOf, writeTag } from '../read/tags';
import { drawPill } from './draw-label';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import { parentFor } from './place-evidence-labels';
import type { Transaction } from './transaction';

const TEXT = 32;
const HEIGHT = 48;
/** Three digits fit. */
const WIDTH = 128;
/** From the note's left edge, and above its upper edge: half of the gap between two rows of notes. */
const INSET = 12;
const RISE = 24;

export interface Badge {
  note: SceneNode;
  characters: string;
}

/** Somebody may have deleted a note meanwhile. */
export async function findBadges(transaction: Transaction, badges: readonly NoteBadge[]): Promise<Badge[]> {
  if (badges.length > 0) await transaction.fonts.load();
  const notes = await Promise.all(badges.map(({ note }) => figma.getNodeByIdAsync(note)));
  const found: Badge[] = [];
  badges.forEach(({ characters }, at) => {
    const note = notes[at];
    if (note) found.push({ note: note as SceneNode, characters });
  });
  return found;
}

/** The notes themselves stay as they are. */
export function writeBadges(
  transaction: Transaction,
  root: MapRoot,
  pieces: readonly OwnNode[],
  badges: readonly Badge[],
): void {
  for (const { node, id, tag } of pieces) {
    if (tag.role === 'top-note' && tag.node === id && !node.removed) transaction.leaving.set(id, node);
  }
  for (const badge of badges) if (!badge.note.removed) draw(transaction, root, badge);
}

function draw(transaction: Transaction, root: MapRoot, { note, characters }: Badge): void {
  const tag: Tag = { v: TAG_VERSION, map: mapIdOf(root), role: 'top-note', of: note.id };
  const pill = drawPill(transaction, { width: WIDTH, height: HEIGHT }, SIGNAL);
  const text = drawLetters(transaction, {
    characters,
    width: WIDTH,
    fontSize: TEXT,
    fontStyle: 'Bold',
    align: 'CENTER',
  });
  writeTag(pill, tag);
  writeTag(text, tag);
  const parent = parentFor(root, note, tag.map);
  const { x, y } = relativeTo(boxOf(note), originOf(parent));
  const corner = { x: x + INSET, y: y - RISE };
  appendAt(parent, pill, corner);
  appendAt(parent, text, { x: corner.x, y: corner.y + (HEIGHT - text.height) / 2 });
}

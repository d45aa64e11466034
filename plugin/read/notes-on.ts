// Lists the notes on a map without reading them, and the stamps on them.
import { centre, contains } from '../../shared/geometry/rect';
import type { BoardNode } from './board-node';
import { listMap } from './list';
import { boxOf, type NoteNode } from './note';
import { stampsOn } from './stamps';

/** Notes in sections and loose ones, as `readBoard` counts them. */
export function notesOn(root: BoardNode): NoteNode[] {
  const box = boxOf(root);
  const { listing, loose } = listMap(root, box);
  const isOnMap = (node: NoteNode) => contains(box, centre(boxOf(node)));
  return listing.notes.map(({ node }) => node).filter((node, at) => at < loose || isOnMap(node));
}

export function stampsOf(root: BoardNode): StampNode[] {
  const stamps: StampNode[] = [];
  for (const note of notesOn(root)) stamps.push(...stampsOn(note));
  return stamps;
}

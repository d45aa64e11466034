// Moves the notes a user chose to group into sections of their own, where there is room.

import type { RequestOf } from '../../shared/contract';
import { placeCluster } from '../../shared/geometry/cluster';
import { centre, type Point, relativeTo } from '../../shared/geometry/rect';
import { pause } from '../pause';
import type { Container, MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { originOf } from '../read/regions';
import { type Room, roomIn } from '../read/room';
import { mapIdOf } from '../read/tags';
import { moveWithStamps } from '../write/move';
import { loadEvidenceLabels, placeEvidenceLabels } from '../write/place-evidence-labels';
import { drawTheme } from '../write/theme';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const notesGather: Handler<'notes.gather'> = async ({ node, groups }, { transaction, needs }) => {
  const root = await needs.map(node);
  const labels = await loadEvidenceLabels(transaction, root);
  let skipped = 0;
  for (const group of groups) {
    await pause();
    const place = await needs.notePlace(root, group.section);
    const room = await roomIn(root, place, group.notes);
    const notes = await Promise.all(group.notes.map((note) => needs.note(note)));
    if (!gather(transaction, { root, container: place.container, room }, group, notes)) skipped += 1;
  }
  await placeEvidenceLabels(transaction, root, labels);
  return { skipped };
};

type Group = RequestOf<'notes.gather'>['groups'][number];

/** Returns false if there is no room for the group. */
function gather(
  transaction: Transaction,
  { root, container, room }: { root: MapRoot; container: Container; room: Room },
  group: Group,
  notes: readonly SceneNode[],
): boolean {
  const origin = originOf(container);
  const boxes = notes.map((note) => relativeTo(boxOf(note), origin));
  const [first] = boxes;
  const cluster = first && placeCluster(boxes, centre(first), room.area, room.taken);
  if (!cluster) return false;
  const theme = drawTheme(transaction, container, { map: mapIdOf(root), name: group.name, box: cluster.box });
  notes.forEach((note, index) => {
    moveWithStamps(transaction, note, theme, cluster.corners[index] as Point);
  });
  return true;
}

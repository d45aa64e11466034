// Moves the notes a user chose to group into sections of their own, where there is room.

import type { RequestOf } from '../../shared/contract';
import { placeCluster } from '../../shared/geometry/cluster';
import { centre, type Point, relativeTo } from '../../shared/geometry/rect';
import { pause } from '../pause';
import type { BoardNode } from '../read/board-node';
import { mapRoot } from '../read/maps';
import { boxOf } from '../read/note';
import { sectionNode } from '../read/own-nodes';
import { roomIn } from '../read/room';
import { noteNode } from '../read/scene-node';
import { mapIdOf } from '../read/tags';
import { moveWithStamps } from '../write/move';
import { loadEvidenceLabels, placeEvidenceLabels } from '../write/place-evidence-labels';
import { drawTheme } from '../write/theme';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const notesGather: Handler<'notes.gather'> = async ({ node, groups }, { transaction }) => {
  const root = await mapRoot(node);
  const labels = await loadEvidenceLabels(root);
  let left = 0;
  for (const group of groups) {
    await pause();
    if (!(await gather(transaction, root, group))) left += 1;
  }
  await placeEvidenceLabels(transaction, root, labels);
  return { left };
};

type Group = RequestOf<'notes.gather'>['groups'][number];

/** Returns false if there is no room for the group. */
async function gather(transaction: Transaction, root: BoardNode, group: Group): Promise<boolean> {
  const section = await sectionNode(root, group.section);
  const { area, taken } = await roomIn(root, section, group.notes);
  const notes = await Promise.all(group.notes.map(noteNode));
  const origin = boxOf(section);
  const boxes = notes.map((note) => relativeTo(boxOf(note), origin));
  const [first] = boxes;
  const cluster = first && placeCluster(boxes, centre(first), area, taken);
  if (!cluster) return false;
  const theme = drawTheme(transaction, section, { map: mapIdOf(root), name: group.name, box: cluster.box });
  notes.forEach((note, index) => {
    moveWithStamps(transaction, note, theme, cluster.corners[index] as Point);
  });
  return true;
}

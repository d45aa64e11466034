// Moves notes that a person chose to put together into sections of their own, where there is free room for them.
import { placeCluster } from '../../shared/geometry/cluster';
import { centre, type Point, relativeTo } from '../../shared/geometry/rect';
import type { RequestOf } from '../../shared/protocol/messages';
import { mapRoot } from '../board/maps';
import { boxOf } from '../board/note';
import { pause } from '../board/pause';
import { sectionNode } from '../board/pieces';
import { roomIn } from '../board/room';
import { noteNode } from '../board/scene-node';
import type { BoardNode } from '../canvas/brush';
import { carry } from '../canvas/move';
import { putMarks, readyMarks } from '../canvas/put-marks';
import { mapIdOf } from '../canvas/tags';
import { drawTheme } from '../canvas/theme';
import { allOrNothing, type Transaction } from '../canvas/transaction';
import type { Handler } from './handler';

export const gatherNotes: Handler<'notes.gather'> = async ({ node, groups }) => {
  const root = await mapRoot(node);
  const marks = await readyMarks(root);
  return allOrNothing(async (transaction) => {
    let left = 0;
    for (const group of groups) {
      await pause();
      const notes = await Promise.all(group.notes.map(noteNode));
      if (!gather(transaction, root, group, notes)) left += 1;
    }
    await putMarks(transaction, root, marks);
    return { left };
  });
};

type Group = RequestOf<'notes.gather'>['groups'][number];

/** False when there is no room for the group. */
function gather(
  transaction: Transaction,
  root: BoardNode,
  group: Group,
  notes: readonly SceneNode[],
): boolean {
  const section = sectionNode(root, group.section);
  const origin = boxOf(section);
  const boxes = notes.map((note) => relativeTo(boxOf(note), origin));
  const [first] = boxes;
  const { area, taken } = roomIn(root, section, group.notes);
  const cluster = first && placeCluster(boxes, centre(first), area, taken);
  if (!cluster) return false;
  const theme = drawTheme(transaction, section, { map: mapIdOf(root), name: group.name, box: cluster.box });
  notes.forEach((note, index) => {
    carry(transaction, note, theme, cluster.corners[index] as Point);
  });
  return true;
}

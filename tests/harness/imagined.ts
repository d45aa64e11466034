// Predicts what reading a file's board would return, without a board. For tests of what follows from a read.

import { boardTexts } from '../../shared/catalogue/board-texts';
import { planImport } from '../../shared/file/from-empathy-map';
import { predictBoard } from '../../shared/file/predict-board';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { toOpenMap } from '../../shared/map/open-map';
import type { Snapshot } from '../../shared/map/snapshot';
import type { MergeContext } from '../../shared/merge/plan-merge';
import type { EmpathyMap } from '../../shared/model/empathy-map';

export function imaginedSnapshot(file: EmpathyMap): Snapshot {
  const { plan, facts, content } = planImport(file, file.id, boardTexts[file.language]);
  return predictBoard(plan, facts, content ?? { notes: [], themes: [], tensions: [], photo: null });
}

/** The file after a round trip through the predicted board. */
export function throughImagined(file: EmpathyMap): EmpathyMap {
  return toEmpathyMap(imaginedSnapshot(file), file).map;
}

/** The map as read, plus the context a merge needs. */
export function groundOf(snapshot: Snapshot): MergeContext & { map: EmpathyMap } {
  const { map, nodeIndex } = toEmpathyMap(snapshot, {
    source: 'Test 1',
    exportedAt: '2026-11-21T10:00:00.000Z',
  });
  const open = toOpenMap({
    ...snapshot,
    counts: {},
    present: snapshot.sections.map(({ id }) => id),
    hidden: [],
  });
  const data = Object.fromEntries(snapshot.notes.map((note) => [note.node, note.data]));
  return { map, nodeIndex, data, open };
}

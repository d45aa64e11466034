// What the tests of the open questions share: an emulator with given readings, and what stands on its board. Tests only.
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import type { EditorType, User } from '../document/types';
import type { DoubtId, ReadingOf, Readings } from '../doubts';
import { Bench, MANIFEST } from './engine-fixture';
import type { Ref } from './ref';

export const MAYA: User = { id: 'maya', name: 'Maya', color: '#FF0000', sessionId: 7, photoUrl: null };
export const THROWN = 'Error: ';

/** What a plugin sees, and what that is under each reading. */
export interface Observation<Id extends DoubtId> {
  see: (readings: Readings) => unknown;
  gives: Record<ReadingOf<Id>, unknown>;
}

/** Each doubt at its own readings. */
export type Observations = { [Id in DoubtId]?: Observation<Id> };

export function benchIn(
  readings: Readings,
  editor: EditorType = 'figjam',
  permissions: string[] = [],
): Bench {
  const file = FigmaFile.create({ editor, readings });
  return new Bench({ file, manifest: { ...MANIFEST, permissions } });
}

export const idOf = (node: Ref): string => node.key;
export function sectionWithNote(file: FigmaFile): { section: string; note: string } {
  const section = people.addSection(file, { x: 0, y: 0 }, 900, 900);
  return { section, note: people.addSticky(file, { x: 40, y: 40 }, 'Waits') };
}

export function stamped(editor: EditorType, readings: Readings): { bench: Bench; note: string } {
  const bench = benchIn(readings, editor);
  const note = people.addSticky(bench.file, { x: 0, y: 0 }, 'Waits');
  people.stamp(bench.file, note, 'Heart', MAYA);
  return { bench, note };
}

// The full example on a board, and changed copies of it, compared and planned for the merge tests.
import { readFileSync } from 'node:fs';
import type { BatchEntry } from '../../shared/contract';
import { type Comparison, compareMaps } from '../../shared/merge/compare-maps';
import { type MergeContext, planMerge } from '../../shared/merge/plan-merge';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import { groundOf, imaginedSnapshot } from './imagined';

export const readFull = (): EmpathyMap => JSON.parse(readFileSync('schema/examples/full.json', 'utf8'));
export const ground = groundOf(imaginedSnapshot(readFull()));
export const nodeOf = (id: string) => ground.nodeIndex.notes[id] as string;

/** The full example with one change. */
export function changed(change: (file: EmpathyMap) => void): EmpathyMap {
  const file = readFull();
  change(file);
  return file;
}
export const noteIn = (file: EmpathyMap, id: string): Note =>
  [...file.sections.flatMap(({ notes }) => notes), ...(file.unplaced ?? [])].find(
    (note) => note.id === id,
  ) as Note;
export const compared = (change: (file: EmpathyMap) => void) =>
  compareMaps(ground.map, changed(change), ground.nodeIndex);
export const planned = (comparison: Comparison, all = true, on: MergeContext = ground) =>
  planMerge(comparison, new Set(all ? comparison.conflicts.map(({ id }) => id) : []), on);

/** The body of the request at an index of the batch. */
export const bodyAt = <T>(entries: readonly BatchEntry[], at: number): T => entries[at]?.body as T;

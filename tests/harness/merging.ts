// The full example on a board, and files that say something else: compared and planned, for the tests of merging.
import { readFileSync } from 'node:fs';
import { type Comparison, compareMaps } from '../../shared/board/merge';
import { type MergeGround, planMerge } from '../../shared/board/merge-plan';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import type { BatchEntry } from '../../shared/protocol/messages';
import { groundOf, imaginedSnapshot } from './imagined';

export const readFull = (): EmpathyMap => JSON.parse(readFileSync('schema/examples/full.json', 'utf8'));
export const ground = groundOf(imaginedSnapshot(readFull()));
export const nodeOf = (id: string) => ground.ties.notes[id] as string;

/** The full example with something changed in it. */
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
  compareMaps(ground.map, changed(change), ground.ties);
export const planned = (comparison: Comparison, all = true, on: MergeGround = ground) =>
  planMerge(comparison, new Set(all ? comparison.conflicts.map(({ id }) => id) : []), on);

/** What is asked of the sandbox, by its place among the requests. */
export const bodyAt = <T>(entries: readonly BatchEntry[], at: number): T => entries[at]?.body as T;

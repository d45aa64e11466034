// What becomes of a file, in three numbers. Pure.
import type { EmpathyMap } from '../../model/empathy-map';
import type { Remark } from '../types';

export interface Tally {
  /** Notes in a section. */
  placed: number;
  /** Notes in none. */
  unplaced: number;
  /** What becomes of no note and no field. */
  leftOut: number;
}

export const tallyOf = (maps: readonly EmpathyMap[], remarks: readonly Remark[]): Tally => ({
  placed: sum(maps.flatMap(({ sections }) => sections.map(({ notes }) => notes.length))),
  unplaced: sum(maps.map(({ unplaced = [] }) => unplaced.length)),
  leftOut: sum(remarks.map(({ leftOut }) => leftOut.length)),
});

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

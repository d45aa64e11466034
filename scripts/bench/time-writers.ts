// Times every exporter on a map, next to the minimum any exporter could take. Runs in Node and in a page, and
// must not know which.
import { notesOfMap } from '../../shared/exchange/features';
import { exporters } from '../../shared/exchange/writing/registry';
import type { EmpathyMap } from '../../shared/model/empathy-map';

const WARM_UP = 2;
/** Other programs slow down some rounds, so the fastest counts. */
const ROUNDS = 7;

export interface WriterTimes {
  /** Runs each note through `JSON.stringify` and joins the results. */
  bare: number;
  writers: { id: string; time: number }[];
}

/** `now` in milliseconds. */
export function timeWriters(map: EmpathyMap, now: () => number): WriterTimes {
  const fastest = (work: () => unknown): number => {
    for (let round = 0; round < WARM_UP; round += 1) work();
    const times = Array.from({ length: ROUNDS }, () => {
      const from = now();
      work();
      return now() - from;
    });
    return Math.min(...times);
  };
  const notes = notesOfMap(map);
  return {
    bare: fastest(() => notes.map((note) => JSON.stringify(note)).join('\n')),
    writers: Object.values(exporters).map(({ id, write }) => ({ id, time: fastest(() => write(map)) })),
  };
}

// What each note is evidence for, according to a file: its problem statement and its actions. Pure.

import { PROBLEM } from '../map/note-data';
import type { EmpathyMap } from '../model/empathy-map';

/** Keyed by note id: `problem`, or ids of actions. */
export function evidenceFor({ actions = [], problemStatement }: EmpathyMap): Map<string, string[]> {
  const supports = new Map<string, string[]>();
  const supported = [
    ...actions.map(({ id, notes }) => ({ id, notes })),
    { id: PROBLEM, notes: problemStatement?.notes },
  ];
  for (const { id, notes = [] } of supported) {
    for (const note of notes) {
      const before = supports.get(note);
      if (before === undefined) supports.set(note, [id]);
      else before.push(id);
    }
  }
  return supports;
}

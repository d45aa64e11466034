// What the formats of the page that sums a map up have in common. Independent of formats.
import { boardTexts } from '../../catalogue/board-texts';
import type { PlacedNote } from '../../insight/notes';
import type { EmpathyMap } from '../../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../../model/evidence';
import type { Readout } from '../../readout/readout';
import type { ExportWarning } from '../types';

/** What customers answered, what kind of evidence a note is, and its source. */
export function saidOf({ note }: PlacedNote, { language }: EmpathyMap): string[] {
  const { check, evidence } = boardTexts[language];
  const { verdict } = note.check ?? {};
  return [
    ...(verdict === undefined ? [] : [check.labels[verdict]]),
    evidence[note.evidence ?? DEFAULT_EVIDENCE],
    ...(note.source === undefined ? [] : [note.source]),
  ];
}

/** What people have sorted it under. */
export const groupsOf = ({ note: { theme, touchpoint } }: PlacedNote): string[] =>
  [theme, touchpoint].filter((name) => name !== undefined);

export function notShown({ notes, behind }: Readout): ExportWarning[] {
  const count = notes - behind.length;
  return count === 0 ? [] : [{ code: 'not-shown', count }];
}

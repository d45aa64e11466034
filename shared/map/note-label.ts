// What the label under a note says: what customers answered, or else what kind of evidence it has. Pure.
import type { BoardTexts } from '../locales/locale';
import type { NoteData } from './note-data';

/** '' for no label. */
export function noteLabel({ check, evidence }: NoteData, texts: BoardTexts): string {
  if (check?.verdict !== undefined) return texts.check.labels[check.verdict];
  return evidence === undefined ? '' : texts.evidence[evidence];
}

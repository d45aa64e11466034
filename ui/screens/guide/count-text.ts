// "4 notes from 3 people". Knows no section.
import { countText, texts } from '../../texts';

export function describeCount(count: { notes: number; names: string[] } | undefined): string {
  if (!count || count.notes === 0) return texts.guide.noNotes;
  const notes = countText(texts.guide.notes, count.notes);
  // Authors may be unknown altogether: then nobody is counted.
  return count.names.length === 0 ? notes : `${notes} ${countText(texts.guide.people, count.names.length)}`;
}

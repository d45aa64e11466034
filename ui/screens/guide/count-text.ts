// "4 notes from 3 people".
import { countText, texts } from '../../texts';

export function describeCount(count: { notes: number; names: string[] } | undefined): string {
  if (!count || count.notes === 0) return texts.guide.noNotes;
  const notes = countText(texts.guide.notes, count.notes);
  // If no authors are known, leave the people out.
  return count.names.length === 0 ? notes : `${notes} ${countText(texts.guide.people, count.names.length)}`;
}

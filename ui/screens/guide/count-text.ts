// "4 notes from 3 people".
import type { Locale } from '../../locale';

export function describeCount(
  count: { notes: number; names: string[] } | undefined,
  { countText, texts }: Locale,
): string {
  if (!count || count.notes === 0) return texts.guide.noNotes;
  const notes = countText(texts.guide.notes, count.notes);
  // If no authors are known, leave the people out.
  return count.names.length === 0 ? notes : `${notes} ${countText(texts.guide.people, count.names.length)}`;
}

// Which heading the notes on a page stand under, told by where they lie. Pure geometry.
import { bottom, centre, type Rect, right } from './rect';

/** A wider gap, about two stickies, parts a note from the heading and its notes. */
const MAX_GAP = 480;
/** Notes hang under a heading rather than beside it: by so much more counts a gap sideways. */
const SIDEWAYS = 1.5;

/**
 * For each note the index of its heading, or null. Notes join a heading from the nearest on, each over the smallest gap to
 * it or to a note that has joined it, so a column stays whole wherever its heading starts. None joins a heading below it.
 */
export function underHeadings(
  headings: readonly Rect[],
  notes: readonly Rect[],
  sideways = SIDEWAYS,
): (number | null)[] {
  const joined: (number | null)[] = notes.map(() => null);
  const nearest = notes.map(() => ({ gap: Number.POSITIVE_INFINITY, heading: 0 }));
  const waiting = new Set(notes.keys());
  const offer = (from: Rect, heading: number) => {
    for (const index of waiting) {
      const note = notes[index] as Rect;
      const gap = gapBetween(from, note, sideways);
      if (centre(note).y >= (headings[heading] as Rect).y && gap < (nearest[index]?.gap ?? 0))
        nearest[index] = { gap, heading };
    }
  };
  headings.forEach(offer);
  while (waiting.size > 0) {
    const gapOf = (index: number) => nearest[index]?.gap ?? Number.POSITIVE_INFINITY;
    const next = [...waiting].reduce((best, index) => (gapOf(index) < gapOf(best) ? index : best));
    if (gapOf(next) > MAX_GAP) break;
    const heading = nearest[next]?.heading ?? 0;
    waiting.delete(next);
    joined[next] = heading;
    offer(notes[next] as Rect, heading);
  }
  return joined;
}

function gapBetween(a: Rect, b: Rect, sideways: number): number {
  const x = Math.max(0, b.x - right(a), a.x - right(b));
  const y = Math.max(0, b.y - bottom(a), a.y - bottom(b));
  return Math.hypot(x * sideways, y);
}

// Ends a run whose invisible window says nothing: nobody could see or close it.
import { tolerate } from '../failures';
import type { Session } from './session';

/** On a slow machine or connection a window may take this long to load. */
const MAX_SILENCE_MS = 60_000;
/** After this time the user is told that there is something to wait for. */
const SLOW_MS = 10_000;

/** Returns what to call whenever the window says something. */
export function endAfterSilence(session: Session): () => void {
  const slow = setTimeout(() => {
    if (session.isWindowHidden) tolerate('the notice', () => figma.notify(session.words.slowWindow));
  }, SLOW_MS);
  let end: number | null = null;
  const wait = () => {
    if (end !== null) clearTimeout(end);
    end = setTimeout(() => {
      if (session.isWindowHidden) session.end(session.words.noWindow, true);
    }, MAX_SILENCE_MS);
  };
  wait();
  return () => {
    clearTimeout(slow);
    if (session.isWindowHidden) wait();
  };
}

// The first entries of a long list, and a button to show more.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

/** More than a list's box shows without scrolling. Drawing more at once would keep the next key waiting. */
const AT_ONCE = 10;
/** Longer than between two keys of a fast typist. */
const REST_MS = 150;

export interface ShowMoreProps<Entry> {
  entries: readonly Entry[];
  /** How many to show at first, and how many more per click. */
  page?: number;
  children: (shown: readonly Entry[]) => ComponentChildren;
}

export function ShowMore<Entry>({ entries, page = 50, children }: ShowMoreProps<Entry>) {
  const { countText, texts } = useLocale();
  const [count, setCount] = useState(page);
  const drawn = useGrowing(Math.min(count, entries.length));
  const more = Math.min(page, entries.length - count);
  return (
    <>
      {children(entries.slice(0, drawn))}
      {more > 0 && (
        <Button onClick={() => setCount(count + page)}>{countText(texts.review.more, more)}</Button>
      )}
    </>
  );
}

/** Grows to `count` bit by bit, with rests in which the window can answer. */
function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const rest = setTimeout(() => setDrawn(drawn + AT_ONCE), REST_MS);
    return () => clearTimeout(rest);
  }, [drawn, count]);
  return Math.min(drawn, count);
}

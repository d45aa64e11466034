// The first entries of a long list, and a button to show more.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { countText, texts } from '../../texts';

export interface ShowMoreProps<Entry> {
  entries: readonly Entry[];
  /** How many to show at first, and how many more per click. */
  page?: number;
  children: (shown: readonly Entry[]) => ComponentChildren;
}

export function ShowMore<Entry>({ entries, page = 50, children }: ShowMoreProps<Entry>) {
  const [count, setCount] = useState(page);
  const more = Math.min(page, entries.length - count);
  return (
    <>
      {children(entries.slice(0, count))}
      {more > 0 && (
        <Button onClick={() => setCount(count + page)}>{countText(texts.review.more, more)}</Button>
      )}
    </>
  );
}

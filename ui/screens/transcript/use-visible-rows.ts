// Keeps track of which rows of a long list are in view, and how high the drawn ones are.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { topOf, type View, type VisibleRows, visibleRows } from './visible-rows';

export interface RowsInView extends VisibleRows {
  /** The element that scrolls: its children are the rows, between two that take the place of the others. */
  box: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  scrollTo: (row: number) => void;
}

/** Before the list has been measured. */
const FIRST_VIEW: View = { top: 0, height: 640 };

/** `estimates` are the heights of rows that have never been drawn. */
export function useVisibleRows(estimates: readonly number[]): RowsInView {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(FIRST_VIEW);
  /** By row; at another width they are others. */
  const measured = useRef({ width: 0, heights: new Map<number, number>() });
  const [, measureAgain] = useState(0);
  const heights = estimates.map((estimate, row) => measured.current.heights.get(row) ?? estimate);
  const rows = visibleRows(heights, view);

  function look(): void {
    const { current } = box;
    if (!current) return;
    const { scrollTop: top, clientHeight: height, clientWidth: width } = current;
    if (measured.current.width !== width) measured.current = { width, heights: new Map() };
    setView((before) => (before.top === top && before.height === height ? before : { top, height }));
  }

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const drawn = [...(box.current?.children ?? [])].slice(1, -1);
    let isNew = false;
    for (const [at, row] of drawn.entries()) {
      const { height } = row.getBoundingClientRect();
      isNew ||= measured.current.heights.get(rows.from + at) !== height;
      measured.current.heights.set(rows.from + at, height);
    }
    if (isNew) measureAgain((times) => times + 1);
  }, [rows.from, rows.to, measured.current.width]);

  return {
    ...rows,
    box,
    onScroll: look,
    scrollTo(row) {
      box.current?.scrollTo(0, topOf(heights, row));
      look();
    },
  };
}

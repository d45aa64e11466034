// Keeps the keyboard's place when the control that had focus goes away with its screen, alert or question.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Browsers drop focus to the page then, and the next Tab would start from the top. */
export function useKeepFocus(fallback: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const lost = last.current instanceof Node && !last.current.isConnected;
    if (lost && document.activeElement === document.body) fallback.current?.focus();
  });
}

// Keeps the keyboard user's place when the focused control disappears with its screen, alert or question.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Otherwise browsers move focus to the page, and the next Tab starts from the top. */
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

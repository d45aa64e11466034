// State that can be read back within the same event.
import { useRef, useState } from 'preact/hooks';

/**
 * A field that unmounts with its screen is left twice in a row: when the screen removes it, and when the
 * browser moves focus away. The second time must see the effect of the first before the next render.
 */
export function useInstantState<T>(initial: T): [shown: T, set: (value: T) => void, read: () => T] {
  const now = useRef(initial);
  const [shown, show] = useState(initial);
  const set = (value: T) => {
    now.current = value;
    show(() => value);
  };
  return [shown, set, () => now.current];
}

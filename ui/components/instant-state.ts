// State that can be read back within the same event. Knows no control.
import { useRef, useState } from 'preact/hooks';

/**
 * What goes away with its screen is left twice in one go: the screen takes it down, and the browser takes the focus
 * away. The second one must see what the first one did, before anything is drawn again.
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

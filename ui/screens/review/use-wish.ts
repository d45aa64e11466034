// A choice that is shown at once, while the board is still being asked; then the board's own word counts again.
import { useState } from 'preact/hooks';

export function useWish<T>(value: T): [shown: T, wish: (value: T, done: Promise<unknown>) => void] {
  const [wished, setWished] = useState<{ value: T } | null>(null);

  function wish(wanted: T, done: Promise<unknown>): void {
    const mine = { value: wanted };
    setWished(mine);
    void done.then(() => setWished((latest) => (latest === mine ? null : latest)));
  }

  return [wished === null ? value : wished.value, wish];
}

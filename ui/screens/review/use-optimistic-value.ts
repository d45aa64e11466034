// Optimistic updates: shows a choice while the board is being changed, then the board's value again.
import { useState } from 'preact/hooks';

export function useOptimisticValue<T>(
  value: T,
): [shown: T, show: (value: T, done: Promise<unknown>) => void] {
  const [optimistic, setOptimistic] = useState<{ value: T } | null>(null);

  function show(chosen: T, done: Promise<unknown>): void {
    const mine = { value: chosen };
    setOptimistic(mine);
    void done.then(() => setOptimistic((latest) => (latest === mine ? null : latest)));
  }

  return [optimistic === null ? value : optimistic.value, show];
}

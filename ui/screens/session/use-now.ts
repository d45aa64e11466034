// The current time, updated at intervals. Values are computed from timestamps, because ticks may be late.
import { useEffect, useState } from 'preact/hooks';

export function useNow(isTicking: boolean, everyMs: number, ...causes: unknown[]): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isTicking) return;
    const tick = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(tick);
  }, [isTicking, everyMs, ...causes]);
  return now;
}

// The moment of drawing, anew every so often. What is shown follows from moments: ticks may come late.
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

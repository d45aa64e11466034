// Accepts a file dropped anywhere on the window, and reports whether one is hovering over it.
import { useEffect, useRef, useState } from 'preact/hooks';

export function useDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    // Otherwise the browser would leave the page and open the file.
    const hold = (over: boolean) => (event: DragEvent) => {
      event.preventDefault();
      setOver(over);
    };
    document.addEventListener('dragover', hold(true), { signal });
    document.addEventListener('dragleave', hold(false), { signal });
    document.addEventListener('drop', hold(false), { signal });
    document.addEventListener(
      'drop',
      ({ dataTransfer }) => {
        const file = dataTransfer?.files[0];
        if (file) latest.current(file);
      },
      { signal },
    );
    return () => end.abort();
  }, []);
  return isOver;
}

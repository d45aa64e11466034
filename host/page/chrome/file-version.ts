// Makes chrome components follow the file: when it changes, they rerender at most once per frame.
import { useEffect, useState } from 'preact/hooks';
import type { FigmaFile } from '../../document/file';

export function useFileVersion(file: FigmaFile): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const change = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setVersion((count) => count + 1);
      });
    };
    const stops = [file.subscribe(change), file.onMeta(change), () => cancelAnimationFrame(frame)];
    change();
    return () => {
      for (const stop of stops) stop();
    };
  }, [file]);
  return version;
}

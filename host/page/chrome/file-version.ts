// Lets chrome components follow the file: they are drawn again, at most once a frame, when it changes.
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

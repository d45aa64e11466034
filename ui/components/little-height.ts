// Whether the window is so low that bars fold: small, or at a large zoom.
import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets. */
const LITTLE = '(max-height: 480px)';

export function useLittleHeight(): boolean {
  const [isLittle, setLittle] = useState(() => matchMedia(LITTLE).matches);
  useEffect(() => {
    const query = matchMedia(LITTLE);
    const follow = () => setLittle(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isLittle;
}

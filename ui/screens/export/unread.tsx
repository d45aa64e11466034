// Shown while the board is being read, or if it could not be read.
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

export function Unread({ reading, onRefresh }: { reading: boolean; onRefresh: () => void }) {
  const { texts } = useLocale();
  if (reading) return <p class="muted">{texts.reading.reading}</p>;
  return (
    <div class="buttons">
      <p class="muted">{texts.reading.unread}</p>
      <Button onClick={onRefresh}>{texts.reading.refresh}</Button>
    </div>
  );
}

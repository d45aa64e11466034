// How many participants have written in a section; the names of the others only on request.
import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { Button } from '../../components/button';
import type { Voices } from '../../state/people';
import { useLocale } from '../../use-locale';

export function VoicesLine({ voices: { written, all, quiet } }: { voices: Voices }) {
  const { countText, enumerate, texts } = useLocale();
  const [showsNames, showNames] = useState(false);
  return (
    <p class="voices">
      {fill(countText(texts.guide.written, all), { written })}{' '}
      {quiet.length > 0 && (
        <Button variant="quiet" expanded={showsNames} onClick={() => showNames(!showsNames)}>
          {texts.guide.who}
        </Button>
      )}
      {showsNames && quiet.length > 0 && <span class="names">{enumerate(quiet)}</span>}
    </p>
  );
}

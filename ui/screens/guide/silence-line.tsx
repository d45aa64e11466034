// How many people have not written in a section; their names only on request.
import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import type { Silence } from '../../state/people';
import { fill, texts } from '../../texts';

export function SilenceLine({ silence: { names, all, isAtMost } }: { silence: Silence }) {
  const [showsNames, showNames] = useState(false);
  if (names.length === 0) return <p class="silence">{fill(texts.guide.allWrote, { all })}</p>;
  const words = isAtMost ? texts.guide.silentAtMost : texts.guide.silent;
  return (
    <p class="silence">
      {fill(words, { count: names.length, all })}{' '}
      <Button variant="quiet" expanded={showsNames} onClick={() => showNames(!showsNames)}>
        {texts.guide.who}
      </Button>
      {showsNames && <span class="names">{names.join(', ')}</span>}
    </p>
  );
}

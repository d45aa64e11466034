// Which situations become steps of the session: those of the catalogue, and the group's own.
import { useState } from 'preact/hooks';
import { situationOf, whatIfTitle } from '../../../shared/catalogue/what-if-words';
import type { MapOrder } from '../../../shared/model/orders';
import {
  addWhatIf,
  isWhatIfId,
  LONGEST_WHAT_IF,
  MOST_WHAT_IFS,
  toggleWhatIf,
  WHAT_IF_IDS,
  type WhatIf,
  withWhatIfs,
} from '../../../shared/model/what-ifs';
import { Button } from '../../components/button';
import { keepComposing } from '../../components/composing';
import { Disclosure } from '../../components/disclosure';
import { useLocale } from '../../use-locale';

export interface WhatIfListProps {
  order: MapOrder;
  onChoose: (order: MapOrder) => void;
}

export function WhatIfList({ order, onChoose }: WhatIfListProps) {
  const { board, texts } = useLocale();
  const { whatIfs = [], ...others } = order;
  const choose = (chosen: WhatIf[]) => onChoose({ ...others, ...withWhatIfs(chosen) });
  const own = whatIfs.filter(({ id }) => !isWhatIfId(id));
  const known = WHAT_IF_IDS.map((id): WhatIf => whatIfs.find((one) => one.id === id) ?? { id });
  const isFull = whatIfs.length >= MOST_WHAT_IFS;
  return (
    <Disclosure title={texts.touchpoints.whatIfs} aside={whatIfs.length}>
      <p class="muted">{texts.touchpoints.whatIfsHint}</p>
      <div class="ticks">
        {[...known, ...own].map((one) => {
          const isChosen = whatIfs.some(({ id }) => id === one.id);
          return (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => choose(toggleWhatIf(whatIfs, one.id))}
              />
              {whatIfTitle(one, board)}
            </label>
          );
        })}
      </div>
      {!isFull && (
        <OwnWhatIf
          hint={situationOf({ id: 'sold-out' }, board)}
          onAdd={(text) => choose(addWhatIf(whatIfs, text))}
        />
      )}
    </Disclosure>
  );
}

function OwnWhatIf({ hint, onAdd }: { hint: string; onAdd: (text: string) => void }) {
  const { texts } = useLocale();
  const [text, setText] = useState('');

  function add(): void {
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  }

  return (
    <div class="input-row">
      <input
        type="text"
        autocomplete="off"
        aria-label={texts.touchpoints.ownWhatIf}
        placeholder={`${texts.touchpoints.ownWhatIf}: ${hint}`}
        maxLength={LONGEST_WHAT_IF}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          keepComposing(event);
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button disabled={text.trim() === ''} onClick={add}>
        {texts.touchpoints.addWhatIf}
      </Button>
    </div>
  );
}

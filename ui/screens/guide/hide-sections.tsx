// Write alone, then reveal: explains what hiding the sections does and does not hide.
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import type { Actions } from '../../state/actions';
import { texts } from '../../texts';

export function HideSections({ actions }: { actions: Actions }) {
  const { heading, what, hide } = texts.cards.hiding;
  return (
    <Disclosure title={heading}>
      <p class="muted">{what}</p>
      <div class="buttons">
        <Button onClick={() => void actions.hideSections(true)}>{hide}</Button>
      </div>
    </Disclosure>
  );
}

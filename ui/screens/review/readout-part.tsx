// What to do with the results: one page beside the map, for those who were not there.
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { useLocale } from '../../use-locale';

export function ReadoutPart({ isBusy, actions }: { isBusy: boolean; actions: Actions }) {
  const { texts } = useLocale();
  const { readout } = texts;
  return (
    <>
      <p class="muted">{readout.hint}</p>
      <div class="buttons">
        <Button disabled={isBusy} onClick={() => void actions.putReadout()}>
          {readout.put}
        </Button>
        <Button disabled={isBusy} onClick={() => void actions.putDigest()}>
          {readout.putDigest}
        </Button>
      </div>
    </>
  );
}

// The persona's photo: a round preview, choosing a file, and removing it from the board.
import { useRef, useState } from 'preact/hooks';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import { cutSquare } from '../../picture';
import type { Actions } from '../../state/actions';
import type { PhotoProblem } from '../../state/photo';
import { useLocale } from '../../use-locale';

export interface PhotoFieldProps {
  map: OpenMap;
  /** The picture's URL if known; '' otherwise. */
  address: string;
  busy: boolean;
  actions: Actions;
}

export function PhotoField({ map, address, busy, actions }: PhotoFieldProps) {
  const { texts } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<PhotoProblem | null>(null);

  async function take(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    setProblem(null);
    if (file) setProblem(await actions.choosePhoto(map, file, cutSquare));
    // Lets the same file be chosen again after it was fixed.
    field.value = '';
  }

  function remove(): void {
    setProblem(null);
    button.current?.focus();
    void actions.removePhoto(map);
  }

  return (
    <div class="photo-row">
      <Circle address={map.hasPhoto ? address : ''} filled={map.hasPhoto} />
      <div>
        <div class="buttons">
          <Button buttonRef={button} disabled={busy} onClick={() => input.current?.click()}>
            {texts.plan.choosePhoto}
          </Button>
          {map.hasPhoto && (
            <Button variant="quiet" disabled={busy} onClick={remove}>
              {texts.plan.removePhoto}
            </Button>
          )}
        </div>
        {problem ? (
          <p class="field-error" role="alert">
            {texts.plan.photoProblems[problem]}
          </p>
        ) : (
          <p class="reason">{map.hasPhoto ? texts.plan.photoOnBoard : texts.plan.noPhoto}</p>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        aria-label={texts.plan.photo}
        onChange={(event) => void take(event.currentTarget)}
      />
    </div>
  );
}

function Circle({ address, filled }: { address: string; filled: boolean }) {
  const { texts } = useLocale();
  if (address !== '') return <img class="photo" src={address} alt={texts.plan.photo} />;
  return (
    <svg class={filled ? 'photo filled' : 'photo'} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="19" r="8" />
      <path d="M9 44c1-10 7-14 15-14s14 4 15 14" />
    </svg>
  );
}

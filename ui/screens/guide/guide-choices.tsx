// Settings for the whole session: whether the view follows the steps, whether people write alone, and the sound.
import { Disclosure } from '../../components/disclosure';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';

export function GuideChoices({ state, actions }: { state: State; actions: Actions }) {
  const { texts } = useLocale();
  const { guide, timer, editor } = state;
  const { setGuide } = actions;
  const words = texts.guide;
  const { writesAlone, what, more } = texts.session.hiding;
  return (
    <div class="guide-choices">
      <Tick label={words.follow} checked={guide.follows} onChange={(follows) => setGuide({ follows })} />
      <Tick
        label={words.showsStep}
        checked={guide.showsStep}
        onChange={(showsStep) => setGuide({ showsStep })}
      />
      {editor === 'figjam' && (
        <Tick
          label={writesAlone}
          checked={guide.writesAlone}
          onChange={(on) => setGuide({ writesAlone: on })}
        />
      )}
      {timer.kind === 'own' && (
        <Tick label={words.sound} checked={guide.sound} onChange={(sound) => setGuide({ sound })} />
      )}
      <p class="muted">{words.spotlight}</p>
      {editor === 'figjam' && (
        <Disclosure title={more}>
          <p class="muted">{what}</p>
        </Disclosure>
      )}
    </div>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
);

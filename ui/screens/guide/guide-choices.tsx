// Settings for the whole session: whether the view follows the steps, and whether a countdown makes a sound.
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { texts } from '../../texts';

export function GuideChoices({ state: { guide, timer }, actions }: { state: State; actions: Actions }) {
  const { setGuide } = actions;
  return (
    <div class="guide-choices">
      <Tick
        label={texts.guide.follow}
        checked={guide.follows}
        onChange={(follows) => setGuide({ follows })}
      />
      {timer.kind === 'own' && (
        <Tick label={texts.guide.sound} checked={guide.sound} onChange={(sound) => setGuide({ sound })} />
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

// Progress of a long task, with a cancel button.

import { fill } from '../../../shared/catalogue/fill';
import { Button } from '../../components/button';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';

export interface WorkBarProps {
  progress: State['progress'];
  onCancel: () => void;
}

export function WorkBar({ progress, onCancel }: WorkBarProps) {
  const { texts, number } = useLocale();
  if (progress === null) return null;
  const { done, total } = progress;
  const said = fill(texts.importing.progress, { done: number(done), total: number(total) });
  return (
    <div class="footer-hint work">
      <progress aria-label={texts.importing.progressName} aria-valuetext={said} value={done} max={total} />
      <span>{said}</span>
      <Button onClick={onCancel}>{texts.importing.cancel}</Button>
    </div>
  );
}

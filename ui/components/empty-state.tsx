// What Guide and Export show when the page has no map.
import { useLocale } from '../use-locale';
import { Button } from './button';

export function EmptyState({ onGoToPlan }: { onGoToPlan: () => void }) {
  const { texts } = useLocale();
  return (
    <div class="empty">
      <svg class="empty-picture" viewBox="0 0 96 72" aria-hidden="true">
        <rect class="sheet" x="1" y="1" width="94" height="70" rx="8" />
        <path class="line" d="M1 50h94M48 50v21M1 1l33 24M95 1L62 25M1 50l33-12M95 50L62 38" />
        <circle class="face" cx="48" cy="31" r="15" />
        <path class="smile" d="M42 34c3 4 9 4 12 0M43 27v1M53 27v1" />
      </svg>
      <h2 class="empty-title">{texts.window.noMap}</h2>
      <p>{texts.window.noMapHint}</p>
      <Button variant="primary" onClick={onGoToPlan}>
        {texts.window.goToPlan}
      </Button>
    </div>
  );
}

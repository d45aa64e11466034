// Shows a failure as one sentence, with buttons to copy a report and to dismiss it.
import { useState } from 'preact/hooks';
import { copyText } from '../clipboard';
import { useLocale } from '../use-locale';
import { Button } from './button';

/** What the user can do besides copying the report. */
export interface FailureWays {
  onDismiss?: () => void;
  onTryAgain?: () => void;
}

export interface FailureAlertProps extends FailureWays {
  message: string;
  report: string;
  onAnnounce: (text: string) => void;
}

export function FailureAlert({ message, report, onDismiss, onAnnounce, onTryAgain }: FailureAlertProps) {
  const { texts } = useLocale();
  const [byHand, setByHand] = useState(false);

  function copy(): void {
    const copied = copyText(report);
    setByHand(!copied);
    if (copied) onAnnounce(texts.failure.copied);
  }

  return (
    <div class="alert">
      <p role="alert">{message}</p>
      {byHand && (
        <label>
          {texts.failure.copyByHand}
          <textarea class="report" aria-label={texts.failure.report} readOnly rows={5} value={report} />
        </label>
      )}
      <div class="buttons">
        {onTryAgain && <Button onClick={onTryAgain}>{texts.window.tryAgain}</Button>}
        <Button onClick={copy}>{texts.failure.copyReport}</Button>
        {onDismiss && (
          <Button variant="quiet" onClick={onDismiss}>
            {texts.failure.dismiss}
          </Button>
        )}
      </div>
    </div>
  );
}

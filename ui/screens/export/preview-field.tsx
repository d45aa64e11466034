// The preview of a file before it is saved, with a button to refresh it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

export interface PreviewFieldProps {
  /** The label of the refresh button. */
  again: string;
  note?: string | undefined;
  busy: boolean;
  onAgain: () => void;
  children: ComponentChildren;
}

export function PreviewField({ again, note, busy, onAgain, children }: PreviewFieldProps) {
  const { texts } = useLocale();
  const id = useId();
  return (
    <div class="preview-field">
      <div class="heading-row">
        <h3 id={id}>{texts.exporting.preview}</h3>
        <Button variant="quiet" disabled={busy} onClick={onAgain}>
          {again}
        </Button>
      </div>
      {note && <p class="stale">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="preview" aria-labelledby={id} tabIndex={0}>
        {children}
      </section>
    </div>
  );
}

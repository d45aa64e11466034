// The beginning of the file as text: enough to check it, little enough to stay quick with thousands of notes.
import { useId, useMemo } from 'preact/hooks';
import { Button } from '../../components/button';
import { fill, texts } from '../../drawer-texts';

const SHOWN_LINES = 200;

export interface PreviewProps {
  text: string;
  stale: boolean;
  reading: boolean;
  onRefresh: () => void;
}

export function Preview({ text, stale, reading, onRefresh }: PreviewProps) {
  const id = useId();
  const { shown, more } = useMemo(() => cutLines(text), [text]);
  return (
    <div class="preview-field">
      <div class="heading-row">
        <h3 id={id}>{texts.exporting.preview}</h3>
        <Button look="quiet" unavailable={reading} onClick={onRefresh}>
          {texts.exporting.refresh}
        </Button>
      </div>
      {stale && !reading && <p class="stale">{texts.exporting.stale}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="preview" aria-labelledby={id} tabIndex={0}>
        <pre>{shown}</pre>
        {more > 0 && <p>{fill(texts.exporting.moreLines, { count: more })}</p>}
      </section>
    </div>
  );
}

function cutLines(text: string): { shown: string; more: number } {
  const lines = text.trimEnd().split('\n');
  return { shown: lines.slice(0, SHOWN_LINES).join('\n'), more: lines.length - SHOWN_LINES };
}

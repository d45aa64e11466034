// The beginning of the file as text: enough to check it, little enough to stay quick with thousands of notes.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill, texts } from '../../export-texts';
import { PreviewField } from './preview-field';

const SHOWN_LINES = 200;

export interface PreviewProps {
  text: string;
  stale: boolean;
  reading: boolean;
  onRefresh: () => void;
  /** Which part of the whole it is. */
  children?: ComponentChildren;
}

export function Preview({ text, stale, reading, onRefresh, children }: PreviewProps) {
  const { shown, more } = useMemo(() => cutLines(text), [text]);
  return (
    <PreviewField
      again={texts.reading.refresh}
      note={stale ? texts.exporting.stale : undefined}
      busy={reading}
      onAgain={onRefresh}
    >
      {children && <p>{children}</p>}
      <pre>{shown}</pre>
      {more > 0 && <p>{fill(texts.exporting.moreLines, { count: more })}</p>}
    </PreviewField>
  );
}

function cutLines(text: string): { shown: string; more: number } {
  const lines = text.trimEnd().split('\n');
  return { shown: lines.slice(0, SHOWN_LINES).join('\n'), more: lines.length - SHOWN_LINES };
}

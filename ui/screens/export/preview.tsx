// A web page as it will look; of any other file the start as text: enough to check it, and short enough to stay fast with thousands of notes.
import type { ComponentChildren } from 'preact';
import { fill } from '../../../shared/catalogue/fill';
import { beginningOf } from '../../state/export-files';
import { useLocale } from '../../use-locale';
import { PreviewField } from './preview-field';

const PAGE_START = '<!doctype html>';
/** A longer page would hold up the editor, which draws on the same thread. */
const LONGEST_PAGE = 300_000;

export interface PreviewProps {
  text: string;
  stale: boolean;
  reading: boolean;
  onRefresh: () => void;
  /** Which part of the file this is. */
  children?: ComponentChildren;
}

export function Preview({ text, stale, reading, onRefresh, children }: PreviewProps) {
  const { number, texts } = useLocale();
  const isPage = text.startsWith(PAGE_START) && text.length <= LONGEST_PAGE;
  const shown = beginningOf(text);
  const more = text.trimEnd().length - shown.length;
  return (
    <PreviewField
      again={texts.reading.refresh}
      note={stale ? texts.exporting.stale : undefined}
      busy={reading}
      onAgain={onRefresh}
    >
      {children && <p>{children}</p>}
      {isPage ? (
        <iframe class="page" title={texts.exporting.preview} sandbox="" srcdoc={text} />
      ) : (
        <>
          <pre>{shown}</pre>
          {more > 0 && <p>{fill(texts.exporting.moreCharacters, { count: number(more) })}</p>}
        </>
      )}
    </PreviewField>
  );
}

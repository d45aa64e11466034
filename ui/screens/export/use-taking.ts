// Saving an exported text, copying it, or copying it part by part.
import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { withoutMark } from '../../../shared/exchange/encoding';
import type { Exporter, Part } from '../../../shared/exchange/types';
import { copyText } from '../../clipboard';
import { download } from '../../download';
import type { Locale } from '../../locale';
import { filesOf } from '../../state/export-files';
import { countRows } from '../../state/export-formats';
import { useLocale } from '../../use-locale';
import type { Output } from './use-written';

/** Wraps around after the last part. */
export function stepAt(steps: readonly Part[], next: number, { texts }: Locale) {
  const at = steps.length === 0 ? 0 : next % steps.length;
  const part = steps[at];
  const position = at + 1;
  const name = fill(texts.exporting.step, { section: part?.name ?? '', position, total: steps.length });
  return { part, name, position, isLast: position === steps.length };
}

/** A text that the browser refused to copy, shown so that the user can copy it. */
export interface ByHand {
  /** The name of the part; omitted for the whole text. */
  name?: string;
  text: string;
}

export function useTaking(exporter: Exporter, announce: (text: string) => void) {
  const locale = useLocale();
  const { countText, texts } = locale;
  const { exporting } = texts;
  const [byHand, setByHand] = useState<ByHand | null>(null);
  const [next, setNext] = useState(0);
  const [saved, setSaved] = useState<Exporter | null>(null);

  function copy(taken: ByHand, said: string): void {
    // The byte order mark that Excel needs at the start of a file would be pasted as a character.
    const copied = copyText(withoutMark(taken.text));
    setByHand(copied ? null : taken);
    announce(copied ? said : texts.reading.copyByHand);
  }

  return {
    byHand,
    /** How many parts have been copied. */
    next,
    /** The format has been saved: whether the file arrived is unknown. */
    hasSaved: saved === exporter,
    copyAll({ exported: { text } }: Output): void {
      const lines = text.trimEnd().split('\n').length;
      copy({ text }, countText(exporting.copied, lines));
    },
    copyNext({ exported: { parts = [] } }: Output): void {
      const { part, name, position, isLast } = stepAt(parts, next, locale);
      if (!part) return;
      const said = fill(countText(exporting.copiedStep, countRows(part.text)), { step: name });
      copy({ name, text: part.text }, isLast ? `${said} ${exporting.lastStep}` : said);
      setNext(position);
    },
    async save({ exported, maps }: Output): Promise<void> {
      const files = filesOf(exporter, exported, maps, locale);
      for (const { name, text } of files) await download(text, name, exporter.mediaType);
      setSaved(exporter);
      const [{ name: file } = { name: '' }] = files;
      const several = fill(exporting.downloadedAll, { count: files.length });
      announce(files.length > 1 ? several : fill(exporting.downloaded, { file }));
    },
  };
}

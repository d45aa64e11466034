// What a person does with a text that was written: saves it, copies it, or copies it piece by piece.
import { useState } from 'preact/hooks';
import type { Exporter, Part } from '../../../shared/exchange/types';
import { copyText } from '../../clipboard';
import { download } from '../../download';
import { countText, fill, texts } from '../../export-texts';
import { filesOf } from '../../state/export-files';
import { countRows } from '../../state/export-formats';
import type { Output } from './use-written';

/** After the last piece comes the first again. */
export function stepAt(steps: readonly Part[], next: number) {
  const at = steps.length === 0 ? 0 : next % steps.length;
  const part = steps[at];
  return { part, place: { section: part?.name ?? '', position: at + 1, total: steps.length } };
}

export function useTaking(exporter: Exporter, say: (text: string) => void) {
  const { exporting } = texts;
  const [byHand, setByHand] = useState('');
  const [next, setNext] = useState(0);

  function copy(text: string, said: string): boolean {
    // Where it is pasted, the mark that Excel needs at the beginning of a file is a letter like any other.
    const copied = copyText(text.replace(/^\uFEFF/, ''));
    setByHand(copied ? '' : text);
    say(copied ? said : texts.reading.copyByHand);
    return copied;
  }

  return {
    /** The text that could not be copied. */
    byHand,
    /** How many pieces have been copied. */
    next,
    copyAll({ exported: { text } }: Output): void {
      copy(text, fill(exporting.copied, { count: text.trimEnd().split('\n').length }));
    },
    copyNext({ exported: { parts = [] } }: Output): void {
      const { part, place } = stepAt(parts, next);
      if (!part) return;
      const said = fill(countText(exporting.copiedSection, countRows(part.text)), place);
      if (copy(part.text, said)) setNext(place.position);
    },
    save({ exported, maps }: Output): void {
      const files = filesOf(exporter, exported, maps);
      for (const { name, text } of files) download(text, name, exporter.mediaType);
      const [{ name: file } = { name: '' }] = files;
      const several = fill(exporting.downloadedAll, { count: files.length });
      say(files.length > 1 ? several : fill(exporting.downloaded, { file }));
    },
  };
}

// Saving a picture, or copying one that is text.
import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { PictureFormatId } from '../../../shared/exchange/types';
import { buildFileName, formatDay } from '../../../shared/exchange/writing/file-name';
import { copyText } from '../../clipboard';
import { download } from '../../download';
import { useLocale } from '../../use-locale';
import type { ExportProps } from './part';
import { type Bytes, MEDIA_TYPES } from './use-picture';

interface TakingPicture {
  format: PictureFormatId;
  title: string;
  /** Null if Figma makes no picture. */
  make: () => Promise<Bytes | null>;
  actions: ExportProps['actions'];
}

export function useTakingPicture({ format, title, make, actions }: TakingPicture) {
  const { texts } = useLocale();
  const { exporting, reading } = texts;
  const [byHand, setByHand] = useState<{ format: PictureFormatId; text: string } | null>(null);
  const [saved, setSaved] = useState<PictureFormatId | null>(null);
  return {
    /** A picture that the browser refused to copy. */
    byHand: byHand?.format === format ? byHand.text : null,
    /** The format has been saved: whether the file arrived is unknown. */
    hasSaved: saved === format,
    async save(): Promise<void> {
      const bytes = await make();
      if (!bytes) return;
      const file = buildFileName(title, formatDay(new Date()), format, exporting.fileFallback);
      await download(bytes, file, MEDIA_TYPES[format]);
      setSaved(format);
      actions.announce(fill(exporting.downloaded, { file }));
    },
    async copy(): Promise<void> {
      const bytes = await make();
      if (!bytes) return;
      const text = new TextDecoder().decode(bytes);
      const copied = copyText(text);
      setByHand(copied ? null : { format, text });
      actions.announce(copied ? exporting.copiedSvg : reading.copyByHand);
    },
  };
}

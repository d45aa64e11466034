// How large a picture of the map would be, and whether that is too large. Pure.

import { fill } from '../../shared/catalogue/fill';
import type { PictureFormatId } from '../../shared/exchange/types';
import { sizeOfPicture } from '../../shared/file/picture';
import type { Size } from '../../shared/geometry/rect';
import type { Locale } from '../locale';

export const SCALES = [0.5, 1, 2, 4] as const;

/**
 * Figma says that its own renders have up to 32 megapixels and that larger ones are scaled down (REST API,
 * GET image). It states no limit for `exportAsync`; we assume the same one.
 */
const MOST_MEGAPIXELS = 32;
/** The maximum side of a page in points that readers open (PDF reference 1.7, annex C). */
const MOST_POINTS = 14_400;
const MEGA = 1_000_000;

export function sizeAt({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const megapixels = (size: Size, scale: number): number => {
  const { width, height } = sizeAt(size, scale);
  return (width * height) / MEGA;
};

/** A sentence with an alternative; undefined if the picture can be requested. */
export function refusal(
  format: PictureFormatId,
  size: Size,
  scale: number,
  locale: Locale,
): string | undefined {
  const { texts } = locale;
  const { exporting } = texts;
  if (format === 'pdf' && Math.max(size.width, size.height) > MOST_POINTS) {
    return fill(exporting.pageTooLarge, { ...written(size, locale), most: locale.number(MOST_POINTS) });
  }
  if (format !== 'png' || megapixels(size, scale) <= MOST_MEGAPIXELS) return undefined;
  const smaller = SCALES.filter((one) => megapixels(size, one) <= MOST_MEGAPIXELS).at(-1);
  const values = { megapixels: locale.number(Math.ceil(megapixels(size, scale))), most: MOST_MEGAPIXELS };
  if (smaller === undefined) return fill(exporting.tooManyAtAnyScale, values);
  return fill(exporting.tooManyPixels, { ...values, instead: scaleName(smaller, locale) });
}

export const scaleName = (scale: number, { texts }: Locale): string =>
  fill(texts.exporting.times, { scale: scale === 0.5 ? '½' : scale });

/** A size, formatted for a sentence. */
export const written = ({ width, height }: Size, { number }: Locale) => ({
  width: number(Math.round(width)),
  height: number(Math.round(height)),
});

/** The message when Figma made a smaller picture; sizes may be off by one from rounding. */
export function smallerThan(bytes: Uint8Array, { width, height }: Size, locale: Locale): string | undefined {
  const made = sizeOfPicture(bytes);
  if (!made || Math.max(width - made.width, height - made.height) <= 1) return undefined;
  return fill(locale.texts.exporting.madeSmaller, written(made, locale));
}

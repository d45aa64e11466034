// How large a picture of the map would be, and why one may be too large. Pure.

import type { PictureFormatId } from '../../shared/exchange/types';
import { sizeOfPicture } from '../../shared/file/picture';
import type { Size } from '../../shared/geometry/rect';
import { fill, texts } from '../texts';

export const SCALES = [0.5, 1, 2, 4] as const;

/**
 * Figma says of its own renders that they have up to 32 megapixels and that larger ones are scaled down (REST API,
 * GET image). Of `exportAsync` it states no limit; the same is taken to hold.
 */
const MOST_MEGAPIXELS = 32;
/** Points a side that a page can have for readers to open it (PDF reference 1.7, annex C). */
const MOST_POINTS = 14_400;
const MEGA = 1_000_000;

export function sizeAt({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const megapixels = (size: Size, scale: number): number => {
  const { width, height } = sizeAt(size, scale);
  return (width * height) / MEGA;
};

/** A sentence with what to do instead; undefined when the picture may be asked for. */
export function refusal(format: PictureFormatId, size: Size, scale: number): string | undefined {
  const { exporting } = texts;
  if (format === 'pdf' && Math.max(size.width, size.height) > MOST_POINTS) {
    return fill(exporting.pageTooLarge, { ...written(size), most: grouped(MOST_POINTS) });
  }
  if (format !== 'png' || megapixels(size, scale) <= MOST_MEGAPIXELS) return undefined;
  const smaller = SCALES.filter((one) => megapixels(size, one) <= MOST_MEGAPIXELS).at(-1);
  const values = { megapixels: grouped(Math.ceil(megapixels(size, scale))), most: MOST_MEGAPIXELS };
  if (smaller === undefined) return fill(exporting.tooManyAtAnyScale, values);
  return fill(exporting.tooManyPixels, { ...values, instead: scaleName(smaller) });
}

export const scaleName = (scale: number): string =>
  fill(texts.exporting.times, { scale: scale === 0.5 ? '½' : scale });

export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A size for a sentence. */
export const written = ({ width, height }: Size) => ({
  width: grouped(Math.round(width)),
  height: grouped(Math.round(height)),
});

/** What to say when Figma made a picture of another size; sizes are rounded one way or the other. */
export function smallerThan(bytes: Uint8Array, { width, height }: Size): string | undefined {
  const made = sizeOfPicture(bytes);
  if (!made || Math.max(width - made.width, height - made.height) <= 1) return undefined;
  return fill(texts.exporting.madeSmaller, written(made));
}

// Crops a picture to the square that fills the persona's circle, on the browser's canvas.
import { type CutSquare, middleSquare } from './state/photo';

/** In pixels; even as a PNG, this is never larger than the board allows. */
const SIDE = 512;
const JPEG_QUALITY = 0.9;

export const cutSquare: CutSquare = async (file, type) => {
  const picture = await createImageBitmap(file).catch(() => null);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!picture || !context) return null;
  canvas.width = SIDE;
  canvas.height = SIDE;
  const { x, y, side } = middleSquare(picture.width, picture.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, side, side, 0, 0, SIDE, SIDE);
  picture.close();
  const address = canvas.toDataURL(type, JPEG_QUALITY);
  const packed = atob(address.slice(address.indexOf(',') + 1));
  return { address, bytes: Uint8Array.from(packed, (letter) => letter.charCodeAt(0)) };
};

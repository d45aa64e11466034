// Reads the picture in the persona's circle.
import { MAX_PHOTO_BYTES } from '../../shared/model/format';
import { warn } from '../failures';

/** Null if there is no picture, if it is larger than any we write, or if Figma does not return it. */
export async function readPicture(hash: string | null): Promise<Uint8Array | null> {
  if (hash === null) return null;
  try {
    const bytes = await figma.getImageByHash(hash)?.getBytesAsync();
    return bytes === undefined || bytes.length > MAX_PHOTO_BYTES ? null : bytes;
  } catch (error) {
    warn('the picture', error);
    return null;
  }
}

// Reads a picture's type and pixel size from its first bytes, without decoding it.

export interface ImageHeader {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GIF = [0x47, 0x49, 0x46, 0x38];
const JPEG = [0xff, 0xd8, 0xff];
/** In a PNG, the size comes after the signature and after the length and name of the first chunk, IHDR. */
const IHDR_SIZE = 16;
const GIF_SIZE = 6;
/** These markers fall between those that start a frame: Huffman tables, JPG extensions, arithmetic tables. */
const NO_FRAME = [0xc4, 0xc8, 0xcc];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Null for anything but PNG, JPEG or GIF, or if the data ends before the size. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, PNG) && bytes.length >= IHDR_SIZE + 8) {
    const [width, height] = [view.getUint32(IHDR_SIZE), view.getUint32(IHDR_SIZE + 4)];
    return { mediaType: 'image/png', width, height };
  }
  if (startsWith(bytes, GIF) && bytes.length >= GIF_SIZE + 4) {
    const [width, height] = [view.getUint16(GIF_SIZE, true), view.getUint16(GIF_SIZE + 2, true)];
    return { mediaType: 'image/gif', width, height };
  }
  return startsWith(bytes, JPEG) ? frameOf(view) : null;
}

/** Walks a JPEG's segments, whose length is in their first two bytes, up to the one with the size. */
function frameOf(view: DataView): ImageHeader | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // A marker may be padded by repeating its first byte.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

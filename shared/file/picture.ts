// A picture as bytes and as text in a file. Pure: base64 (RFC 4648) without platform functions.
import type { Size } from '../geometry/rect';

export type MediaType = 'image/png' | 'image/jpeg';

const SIGNATURES: Record<MediaType, readonly number[]> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** By the first bytes; null if it is neither PNG nor JPEG. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  for (const type of ['image/png', 'image/jpeg'] as const) {
    if (SIGNATURES[type].every((byte, at) => bytes[at] === byte)) return type;
  }
  return null;
}

/** A PNG's size follows the signature and the first chunk's length and name, IHDR. */
const IHDR_SIZE = 16;
/** JPEG segments that start a frame: baseline, extended, progressive (ITU-T T.81, B.1.1.3). */
const FRAMES = [0xc0, 0xc1, 0xc2];

/** In pixels, from the header alone; null if it is neither PNG nor JPEG, or too short. */
export function sizeOfPicture(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = mediaTypeOf(bytes);
  if (type === 'image/jpeg') return sizeOfFrame(view);
  if (type === null || view.byteLength < IHDR_SIZE + 8) return null;
  return { width: view.getUint32(IHDR_SIZE), height: view.getUint32(IHDR_SIZE + 4) };
}

/** Skips from segment to segment; each states its length after its marker. */
function sizeOfFrame(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (FRAMES.includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be padded with repeats of its first byte.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63]).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(four.slice(0, 4 - missing) + '='.repeat(missing));
  }
  return parts.join('');
}

/** Null if it is not base64 with padding. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < letters.length; index += 1) {
    bits = ((bits << 6) | LETTERS.indexOf(letters.charAt(index))) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}

// Checks whether the bytes of a file are UTF-8 text, and what they are if not. Independent of import formats.
import { MAX_FILE_BYTES } from '../model/format';
import { type Problem, problemOfFile, TOO_LARGE } from './problem';

/** At the start of a file; without it Excel does not recognise UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;

const LINE_FEED = 10;
/** The part of a file that shows what kind it is. */
const HEAD = 4096;

/** The first bytes of well-known formats. */
const SIGNATURES: [Problem['code'], string][] = [
  ['office', 'PK\x03\x04'],
  ['office', '\xD0\xCF\x11\xE0'],
  ['office', '{\\rtf'],
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG'],
  ['picture', '\xFF\xD8\xFF'],
  ['picture', 'GIF8'],
  ['utf-16', '\xFF\xFE'],
  ['utf-16', '\xFE\xFF'],
];

/** Null for UTF-8 text, with or without a byte order mark; otherwise a single problem. */
export function problemInBytes(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return problemOfFile('blank');
  if (bytes.length > MAX_FILE_BYTES) return TOO_LARGE;
  const known = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (known) return problemOfFile(known[0]);
  if (bytes.includes(0)) return problemOfFile(isWide(bytes) ? 'utf-16' : 'binary');
  const wrong = firstWrongByte(bytes);
  return wrong < 0 ? null : { path: `line ${lineOf(bytes, wrong)}`, code: 'encoding', values: {} };
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** UTF-16 without a mark: in mostly Latin text every other byte is zero. */
function isWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const least = head.length / 4;
  return (even > least && odd === 0) || (odd > least && even === 0);
}

/** The range of the second byte after those first bytes that restrict it (RFC 3629, section 4). */
const NARROW: Record<number, [number, number]> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

/** -1 if everything is UTF-8. */
function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] as number;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let more = 1; more < length; more += 1) {
      const [least, most] = (more === 1 && NARROW[first]) || [0x80, 0xbf];
      const byte = bytes[at + more] ?? 0;
      if (byte < least || byte > most) return at;
    }
    at += length;
  }
  return -1;
}

const lineOf = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === LINE_FEED ? 1 : 0), 1);

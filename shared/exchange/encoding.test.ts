// Tests whether the bytes of a file are UTF-8 text, or what else they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../tests/harness/runs';
import { problemInBytes } from './encoding';

/** `fatal` makes the platform's own decoder decide what is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe('problemInBytes', () => {
  it.each(['a', '\uFEFFa', 'Zurück 等待 👍', 'a\r\nb\t', '\u0001'])('accepts %j', (text) => {
    expect(problemInBytes(new TextEncoder().encode(text))).toBe(null);
  });

  it('names the line of the first byte that is not UTF-8', () => {
    const problem = { path: 'line 3', code: 'encoding', values: {} };
    expect(problemInBytes(bytesOf(97, 10, 98, 10, 0xfc, 10, 0xfc))).toEqual(problem);
  });

  it.each([
    ['a letter longer than need be', [0xe0, 0x9f, 0xbf]],
    ['half of a pair of UTF-16', [0xed, 0xa0, 0x80]],
    ['four bytes where three would do', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['a letter beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a letter that breaks off', [0xe2, 0x82]],
  ])('rejects %s', (_what, bytes) => {
    expect(problemInBytes(bytesOf(97, ...bytes))?.code).toBe('encoding');
    expect(isUtf8(bytesOf(97, ...bytes))).toBe(false);
  });

  it('distinguishes UTF-16 from other bytes with zeros', () => {
    const codeOf = (...bytes: number[]) => problemInBytes(bytesOf(...bytes))?.code;
    expect(codeOf(97, 0, 98, 0)).toBe('utf-16');
    expect(codeOf(0, 97, 0, 98)).toBe('utf-16');
    expect(codeOf(97, 98, 0, 0)).toBe('binary');
    expect(codeOf(97, 98, 99, 100, 101, 0)).toBe('binary');
  });

  it("agrees with the platform's decoder on any bytes without zeros", () => {
    const byte = fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf),
    );
    fc.assert(
      // Starts with a letter, so that it cannot match a known signature.
      fc.property(
        fc.uint8Array({ min: 1, minLength: 1, maxLength: 6 }),
        fc.array(byte, { maxLength: 8 }),
        (some, more) => {
          const bytes = bytesOf(97, ...some, ...more);
          expect(problemInBytes(bytes) === null).toBe(isUtf8(bytes));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

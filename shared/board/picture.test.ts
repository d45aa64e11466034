// Pictures as bytes and as base64.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, mediaTypeOf, toBase64 } from './picture';

describe('toBase64', () => {
  it('writes what every other program writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('fromBase64', () => {
  it.each(['A', 'AAA', 'AA=A', 'A===', 'AAAA\n', 'AA-_', 'é'])('refuses %o', (text) =>
    expect(fromBase64(text)).toBe(null),
  );
});

describe('mediaTypeOf', () => {
  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
    [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    [[0x89, 0x50, 0x4e, 0x47], null],
    [[0x47, 0x49, 0x46, 0x38], null],
    [[], null],
  ])('of %o is %o', (bytes, type) => expect(mediaTypeOf(Uint8Array.from(bytes))).toBe(type));
});

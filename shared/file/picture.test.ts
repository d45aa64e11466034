// Tests pictures as bytes and as base64.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegHead, pngHead } from '../../host/document/image-fixture';
import { fromBase64, mediaTypeOf, sizeOfPicture, toBase64 } from './picture';

describe('toBase64', () => {
  it('writes the same as any other program', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('fromBase64', () => {
  it.each(['A', 'AAA', 'AA=A', 'A===', 'AAAA\n', 'AA-_', 'é'])('rejects %o', (text) =>
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

describe('sizeOfPicture', () => {
  it.each([
    ['a PNG', pngHead],
    ['a JPEG', jpegHead],
  ])('reads it from the header of %s', (_name, head) => {
    const bytes = head(513, 4464);
    expect(sizeOfPicture(bytes)).toEqual({ width: 513, height: 4464 });
    expect(sizeOfPicture(Uint8Array.from([0, ...bytes]).subarray(1))).toEqual({ width: 513, height: 4464 });
  });

  it.each([
    ['a PNG', pngHead(1, 1)],
    ['a JPEG', jpegHead(1, 1)],
  ])('is null if %s ends before it', (_name, bytes) => {
    const cut = Array.from(bytes, (_byte, at) => sizeOfPicture(bytes.subarray(0, at)));
    expect(cut.filter((size) => size !== null)).toEqual([]);
  });

  it('is null for a JPEG with something else where a segment should be', () => {
    const bytes = jpegHead(1, 1);
    bytes[2] = 0;
    expect(sizeOfPicture(bytes)).toBe(null);
  });
});

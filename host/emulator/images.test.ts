// Images: which are accepted, what is stored, what paints show; docs/platform.md L.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { gifHead, jpegHead, pngHead } from '../document/image-fixture';
import { Bench, thrown } from './engine-fixture';

const PAINT = { type: 'IMAGE', scaleMode: 'FILL' } as const;

describe('createImage', () => {
  it('accepts PNG, JPEG and GIF up to 4096 pixels a side', () => {
    const bench = new Bench();
    const hashes = [pngHead(4096, 4096), jpegHead(1, 4096), gifHead(20, 20)].map((bytes) =>
      bench.call('FIGMA', 'createImage', bytes),
    );
    expect(new Set(hashes).size).toBe(3);
    expect(Object.values(bench.file.images).map(({ mediaType }) => mediaType)).toEqual([
      'image/png',
      'image/jpeg',
      'image/gif',
    ]);
    expect(bench.call('FIGMA', 'createImage', pngHead(4096, 4096))).toBe(hashes[0]);
  });

  it('rejects what is too large, too small or not an image', () => {
    const bench = new Bench();
    const refusal = (bytes: unknown) => thrown(() => bench.call('FIGMA', 'createImage', bytes));
    expect(refusal(pngHead(4097, 10))).toBe('Error: in createImage: Image is too large');
    expect(refusal(jpegHead(10, 4097))).toBe('Error: in createImage: Image is too large');
    expect(refusal(pngHead(0, 10))).toBe('Error: in createImage: Image is too small');
    expect(refusal(new Uint8Array([0x89, 0x50]))).toBe('Error: in createImage: Image type is unsupported');
    expect(refusal('data:image/png;base64,')).toBe(
      'Error: in createImage: Property "data" failed validation: Expected Uint8Array',
    );
    expect(bench.file.images).toEqual({});
  });
});

describe('an image', () => {
  it('is found by its hash, even after reloading the file and after an undo', () => {
    const file = FigmaFile.create();
    const bytes = pngHead(12, 34);
    const first = new Bench({ file });
    const hash = first.call('FIGMA', 'createImage', bytes);
    first.set(first.create('Sticky'), 'fills', [{ ...PAINT, imageHash: hash }]);
    file.undo();
    const bench = new Bench({ file: FigmaFile.parse(file.serialize()) });
    expect(bench.call('FIGMA', 'getImageByHash', hash)).toBe(true);
    expect(bench.call('FIGMA', 'getImageByHash', 'toString')).toBe(false);
    expect(bench.call('HOST', 'imageBytes', hash)).toEqual(bytes);
    expect(bench.call('HOST', 'imageSize', hash)).toEqual({ width: 12, height: 34 });
  });
});

describe('an image paint', () => {
  it('fills shapes, frames, ellipses and stickies', () => {
    const bench = new Bench();
    const hash = bench.call('FIGMA', 'createImage', pngHead(12, 34));
    for (const type of ['ShapeWithText', 'Frame', 'Ellipse', 'Sticky']) {
      const node = bench.create(type);
      bench.set(node, 'fills', [{ ...PAINT, imageHash: hash }]);
      expect(bench.get(node, 'fills')).toEqual([
        { ...PAINT, imageHash: hash, visible: true, opacity: 1, blendMode: 'NORMAL' },
      ]);
    }
  });

  it('needs a scale mode, and has no colour', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    const refusal = (paint: object) => thrown(() => bench.set(sticky, 'fills', [paint]));
    expect(refusal({ type: 'IMAGE', imageHash: null })).toBe(
      `Error: in set_fills: Property "fills" failed validation: Invalid enum value. Expected 'FILL' | 'FIT' | 'CROP' | 'TILE', received undefined`,
    );
    expect(refusal({ ...PAINT, imageHash: 7 })).toBe(
      'Error: in set_fills: Expected "[0].imageHash" to have type string but got number instead',
    );
    expect(refusal({ ...PAINT, imageHash: null, color: { r: 1, g: 1, b: 1 } })).toBe(
      `Error: in set_fills: Property "fills" failed validation: Unrecognized key(s) in object: 'color' at [0]`,
    );
  });
});

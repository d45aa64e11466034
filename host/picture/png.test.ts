// The local FigJam's PNGs can be read by other programs, whatever runs of pixels they contain.
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateRows } from './deflate';
import { pngOf } from './png';

/** Undoes the filter that stores each row as its difference from the row above. */
function pixelsOf(stream: Uint8Array, width: number): number[] {
  const raw = inflateSync(stream);
  const pixels: number[] = [];
  for (let at = 0; at < raw.length; at += width + 1) {
    for (let x = 0; x < width; x += 1) {
      const above = pixels[pixels.length - width] ?? 0;
      pixels.push(((raw[at + 1 + x] ?? 0) + above) & 255);
    }
  }
  return pixels;
}

describe('deflateRows', () => {
  it('gives every pixel back to an independent reader', () => {
    const run = fc.record({ value: fc.nat(255), length: fc.integer({ min: 1, max: 700 }) });
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 300 }),
        (runs, width) => {
          const all = runs.flatMap(({ value, length }) => Array<number>(length).fill(value));
          const whole = [...all, ...Array<number>((width - (all.length % width)) % width).fill(0)];
          expect(pixelsOf(deflateRows(Uint8Array.from(whole), width), width)).toEqual(whole);
        },
      ),
    );
  });

  it('keeps a large picture with few colours small', () => {
    expect(deflateRows(new Uint8Array(5000 * 5000), 5000).length).toBeLessThan(300_000);
  });
});

describe('pngOf', () => {
  it('paints later items over earlier ones, in their colours', () => {
    const box = { kind: 'box' as const, round: false, stroke: null };
    const png = pngOf(
      {
        width: 2,
        height: 1,
        items: [
          { ...box, x: 0, y: 0, width: 2, height: 1, fill: '#ff0000' },
          { ...box, x: 1, y: 0, width: 1, height: 1, fill: '#00ff00' },
        ],
      },
      1,
    );
    const text = Buffer.from(png).toString('latin1');
    const palette = text.slice(text.indexOf('PLTE') + 4, text.indexOf('PLTE') + 13);
    expect([...Buffer.from(palette, 'latin1')]).toEqual([255, 255, 255, 255, 0, 0, 0, 255, 0]);
    const data = text.indexOf('IDAT') + 4;
    expect(pixelsOf(png.subarray(data, png.length - 16), 2)).toEqual([1, 2]);
  });
});

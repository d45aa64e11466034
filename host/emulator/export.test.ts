// What exportAsync accepts, rejects and returns: settings as in the typings, loaded pages, picture sizes.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { readImageHeader } from '../document/image-header';
import * as people from '../document/people';
import { Bench, RED, thrown } from './engine-fixture';

function benchWithFrame(width: number, height: number) {
  const bench = new Bench();
  const frame = bench.create('Frame');
  bench.call(frame, 'resize', width, height);
  bench.set(frame, 'fills', [RED]);
  return { bench, frame, make: (settings?: unknown) => bench.call(frame, 'exportAsync', settings) };
}

/** A PNG's palette indices row by row, still filtered. */
function rowsOf(bytes: Uint8Array, width: number): number[][] {
  const text = Buffer.from(bytes);
  const at = text.indexOf('IDAT');
  const raw = inflateSync(text.subarray(at + 4, at + 4 + text.readUInt32BE(at - 4)));
  return Array.from({ length: raw.length / (width + 1) }, (_, row) => [
    ...raw.subarray(row * (width + 1), (row + 1) * (width + 1)),
  ]);
}

describe('exportAsync', () => {
  it('returns a PNG in the node’s size by default', () => {
    const { make } = benchWithFrame(3, 2);
    const bytes = make() as Uint8Array;
    expect(readImageHeader(bytes)).toEqual({ mediaType: 'image/png', width: 3, height: 2 });
    // Each row starts with its filter; red is the second colour, and the second row repeats the first.
    expect(rowsOf(bytes, 3)).toEqual([
      [2, 1, 1, 1],
      [2, 0, 0, 0],
    ]);
  });

  it('scales a PNG by a factor, to a width or to a height', () => {
    const { make } = benchWithFrame(300, 200);
    const sizeFor = (type: string, value: number) => {
      const { width, height } =
        readImageHeader(make({ format: 'PNG', constraint: { type, value } }) as Uint8Array) ?? {};
      return [width, height];
    };
    expect(sizeFor('SCALE', 2)).toEqual([600, 400]);
    expect(sizeFor('WIDTH', 150)).toEqual([150, 100]);
    expect(sizeFor('HEIGHT', 800)).toEqual([1200, 800]);
  });

  it('scales down anything above 32 megapixels', () => {
    const { make } = benchWithFrame(8000, 2000);
    const bytes = make({ format: 'PNG', constraint: { type: 'SCALE', value: 2 } }) as Uint8Array;
    expect(readImageHeader(bytes)).toEqual({ mediaType: 'image/png', width: 11314, height: 2828 });
  });

  it('writes people’s text into an SVG, escaped', () => {
    const bench = new Bench();
    const id = people.addSticky(bench.file, { x: 100, y: 100 }, 'Wait < 5 & go', {});
    const text = new TextDecoder().decode(bench.call(id, 'exportAsync', { format: 'SVG' }) as Uint8Array);
    expect(text).toContain('viewBox="0 0 240 240"');
    expect(text).toContain('>Wait &lt; 5 &amp; go</text>');
    expect(bench.call(id, 'exportAsync', { format: 'SVG_STRING' })).toBe(text);
  });

  it('returns a PDF whose page has the node’s size', () => {
    const { make } = benchWithFrame(300, 200);
    const text = Buffer.from(make({ format: 'PDF' }) as Uint8Array).toString('latin1');
    expect(text.slice(0, 9)).toBe('%PDF-1.4\n');
    expect(text).toContain('/MediaBox [0 0 300 200]');
    expect(text).toContain('1 0 0 rg 0 0 300 200 re f');
  });

  it.each([
    [{ format: 'WEBP' }, /Invalid enum value/],
    [{ constraint: { type: 'SCALE', value: 2 } }, /Invalid enum value.*received undefined/],
    [
      { format: 'SVG', constraint: { type: 'SCALE', value: 2 } },
      /Unrecognized key\(s\) in object: 'constraint'/,
    ],
    [{ format: 'PDF', scale: 2 }, /Unrecognized key\(s\) in object: 'scale'/],
    [{ format: 'PNG', constraint: { type: 'SIZE', value: 2 } }, /Expected 'SCALE' \| 'WIDTH' \| 'HEIGHT'/],
    [{ format: 'PNG', constraint: { type: 'SCALE', value: 0 } }, /greater than 0/],
    [{ format: 'PNG', constraint: { type: 'SCALE' } }, /to have type number but got undefined/],
    [{ format: 'PNG', contentsOnly: 1 }, /to have type boolean/],
    ['PNG', /Expected object, received string/],
  ])('rejects %j', (settings, why) => {
    const { make } = benchWithFrame(3, 2);
    expect(thrown(() => make(settings))).toMatch(why);
  });

  it('says which formats are not emulated', () => {
    const { make } = benchWithFrame(3, 2);
    expect(thrown(() => make({ format: 'JPG' }))).toBe('Error: not emulated: exportAsync as JPG');
  });

  it('fails for invisible nodes', () => {
    const { bench, frame, make } = benchWithFrame(3, 2);
    bench.set(frame, 'visible', false);
    expect(thrown(() => make())).toBe(
      'Error: in exportAsync: Failed to export node. This node may not have any visible layers.',
    );
  });

  it('rejects pages that are not loaded, and the nodes on them', () => {
    const file = FigmaFile.create({ pages: ['Board', 'Archive'] });
    const archive = file.pages[1]?.id ?? '';
    file.currentPageId = archive;
    const note = people.addSticky(file, { x: 0, y: 0 }, 'Old', {});
    file.currentPageId = file.pages[0]?.id ?? '';
    const bench = new Bench({ file });
    for (const node of [archive, note]) {
      expect(thrown(() => bench.call(node, 'exportAsync'))).toMatch(
        /^Error: in exportAsync: Cannot access property `exportAsync` on a page that has not been explicitly loaded/,
      );
    }
    bench.call(archive, 'loadAsync');
    expect(bench.call(note, 'exportAsync')).toBeInstanceOf(Uint8Array);
  });
});

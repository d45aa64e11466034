// Detecting a picture's type and size from its first bytes.
import { describe, expect, it } from 'vitest';
import { gifHead, jpegHead, pngHead } from './image-fixture';
import { readImageHeader } from './image-header';

describe('the picture header', () => {
  it('gives the type and size of PNG, JPEG and GIF', () => {
    expect(readImageHeader(pngHead(70000, 3))).toEqual({ mediaType: 'image/png', width: 70000, height: 3 });
    expect(readImageHeader(jpegHead(640, 480))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 480 });
    expect(readImageHeader(gifHead(300, 2))).toEqual({ mediaType: 'image/gif', width: 300, height: 2 });
  });

  it('is found when the picture is part of a larger buffer', () => {
    const larger = new Uint8Array([1, 2, 3, ...pngHead(5, 6)]);
    expect(readImageHeader(larger.subarray(3))).toEqual({ mediaType: 'image/png', width: 5, height: 6 });
  });

  it('is null for other data and for truncated pictures', () => {
    const words = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (const head of [pngHead(5, 6), jpegHead(5, 6), gifHead(5, 6)]) {
      expect(readImageHeader(head.subarray(0, -1))).toBeNull();
    }
    expect(readImageHeader(words)).toBeNull();
    expect(readImageHeader(new Uint8Array())).toBeNull();
  });
});

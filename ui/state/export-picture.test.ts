// How large pictures may be, and the message when one is refused or comes out smaller.
import { describe, expect, it } from 'vitest';
import { pngHead } from '../../host/document/image-fixture';
import { localeFor } from '../locale';
import { refusal, sizeAt, smallerThan } from './export-picture';

const en = localeFor('en');

const MAP = { width: 4120.4, height: 2980.6 };

describe('sizeAt', () => {
  it('rounds to whole pixels', () => {
    expect(sizeAt(MAP, 1)).toEqual({ width: 4120, height: 2981 });
    expect(sizeAt(MAP, 0.5)).toEqual({ width: 2060, height: 1490 });
  });
});

describe('refusal', () => {
  it('allows up to 32 megapixels', () => {
    expect(refusal('png', { width: 8000, height: 4000 }, 1, en)).toBeUndefined();
    expect(refusal('png', { width: 2000, height: 1000 }, 4, en)).toBeUndefined();
  });

  it('suggests the largest scale that fits', () => {
    expect(refusal('png', { width: 8001, height: 4000 }, 1, en)).toBe(
      'That is 33 megapixels, and Figma makes 32 at most. Choose ½×, SVG or PDF.',
    );
    expect(refusal('png', MAP, 4, en)).toBe(
      'That is 197 megapixels, and Figma makes 32 at most. Choose 1×, SVG or PDF.',
    );
  });

  it('suggests the vector formats when no scale fits', () => {
    expect(refusal('png', { width: 40_000, height: 30_000 }, 1, en)).toBe(
      'That is 1,200 megapixels, and Figma makes 32 at most. Choose SVG or PDF, which have no pixels.',
    );
  });

  it('refuses PDF pages too large for readers, and never an SVG', () => {
    const wide = { width: 14_401, height: 900 };
    expect(refusal('pdf', wide, 1, en)).toBe(
      '14,401 × 900 points is too large for PDF readers (14,400 per side). Choose SVG instead.',
    );
    expect(refusal('pdf', { width: 14_400, height: 900 }, 1, en)).toBeUndefined();
    expect(refusal('svg', { width: 90_000, height: 90_000 }, 1, en)).toBeUndefined();
  });
});

describe('smallerThan', () => {
  it('reports the size Figma made instead', () => {
    expect(smallerThan(pngHead(2060, 1490), { width: 4120, height: 2981 }, en)).toBe(
      'Figma made it 2,060 × 1,490 pixels.',
    );
  });

  it('ignores rounding differences, and anything but a PNG', () => {
    expect(smallerThan(pngHead(4119, 2981), { width: 4120, height: 2981 }, en)).toBeUndefined();
    expect(smallerThan(new Uint8Array(3), { width: 4120, height: 2981 }, en)).toBeUndefined();
  });
});

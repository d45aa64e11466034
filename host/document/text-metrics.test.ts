// Text widths, wrapping and sizes.
import { describe, expect, it } from 'vitest';
import { textRecord } from './defaults';
import { layoutText, textWidth, wrap } from './text-metrics';

const FONT = { fontSize: 100, style: 'Regular' };

function lines(text: string, maxWidth: number): string[] {
  return wrap(text, { ...FONT, maxWidth }).map((line) => line.text);
}

describe('text width', () => {
  it('matches Inter', () => {
    expect(textWidth('A', FONT)).toBeCloseTo(69);
    expect(textWidth('A', { ...FONT, style: 'Bold' })).toBeCloseTo(74.7, 0);
  });

  it('counts CJK and emoji as one em, joined emoji as one, and combining marks as zero', () => {
    expect(textWidth('日本', FONT)).toBe(200);
    expect(wrap('👩‍👩‍👧', { ...FONT, maxWidth: 1000 })[0]?.width).toBe(100);
    expect(textWidth('e\u0301', FONT)).toBe(textWidth('e', FONT));
    expect(textWidth('שלום', FONT)).toBeCloseTo(220);
  });

  it('counts letters that Inter lacks as one em', () => {
    expect(textWidth('ກ', FONT)).toBe(100);
  });

  it('counts the narrow spaces of French as a fifth of an em, as wide as thin ones', () => {
    expect(textWidth('\u202f', FONT)).toBe(20);
    expect(textWidth('\u2009', FONT)).toBe(20);
    expect(textWidth('«\u202fOui\u202f»', FONT)).toBeCloseTo(textWidth('«Oui»', FONT) + 40);
    expect(
      ['\u2002', '\u2004', '\u2005', '\u2006'].map((space) => textWidth(space, FONT).toFixed(2)),
    ).toEqual(['50.00', '33.33', '25.00', '16.67']);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, which stay at the end of the line', () => {
    expect(lines('one two three', 400)).toEqual(['one two', 'three']);
    expect(wrap('one two three', { ...FONT, maxWidth: 400 }).map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [8, 13],
    ]);
  });

  it('keeps empty lines and existing line breaks', () => {
    expect(lines('a\n\nb', 400)).toEqual(['a', '', 'b']);
  });

  it('breaks at no narrow space', () => {
    expect(lines('et qui\u202f? Oui', 300)).toEqual(['et', 'qui\u202f?', 'Oui']);
    expect(lines('et qui ? Oui', 300)).toEqual(['et qui', '? Oui']);
  });

  it('breaks words longer than the line, and CJK anywhere', () => {
    expect(lines('abcdefgh', 200)).toEqual(['abc', 'def', 'gh']);
    expect(lines('日本語日本語', 250)).toEqual(['日本', '語日', '本語']);
    expect(lines('日本app', 250)).toEqual(['日本', 'app']);
    expect(lines('，，，', 250)).toEqual(['，，', '，']);
  });

  it('never splits an emoji', () => {
    expect(lines('😀😀😀', 150)).toEqual(['😀', '😀', '😀']);
  });
});

describe('layout', () => {
  it('is one line of 1.21 times the font size for empty text', () => {
    expect(layoutText(textRecord('', { fontSize: 100 }), null)).toMatchObject({ width: 0, height: 121 });
  });

  it('makes a line as tall as its tallest range', () => {
    const text = textRecord('ab\ncd', {
      fontSize: 10,
      ranges: [{ start: 0, end: 1, style: { fontSize: 20 } }],
    });
    expect(layoutText(text, null).lines.map((line) => line.height)).toEqual([24.2, 12.1]);
  });
});

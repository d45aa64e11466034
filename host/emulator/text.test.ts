// Fonts, styled ranges and text sizes; exact texts of docs/platform.md 1.4, D.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { Bench, RED, thrown } from './engine-fixture';
import { MIXED } from './errors';

function noteWith(bench: Bench, characters: string): string {
  const key = `${bench.create('Sticky').key}#text`;
  bench.loadFont();
  bench.set(key, 'characters', characters);
  return key;
}

describe('fonts', () => {
  it('are not loaded at the start, not even Inter', () => {
    const bench = new Bench();
    const text = `${bench.create('Sticky').key}#text`;
    expect(bench.get(text, 'fontName')).toEqual({ family: 'Inter', style: 'Medium' });
    expect(bench.get(text, 'characters')).toBe('');
    const refusal = (member: string) =>
      `Error: in ${member}: Cannot write to node with unloaded font "Inter Medium"`;
    expect(thrown(() => bench.set(text, 'characters', 'x'))).toBe(refusal('set_characters'));
    expect(thrown(() => bench.set(text, 'fontSize', 20))).toBe(refusal('set_fontSize'));
    bench.loadFont('Regular');
    expect(thrown(() => bench.set(text, 'characters', 'x'))).toBe(refusal('set_characters'));
    bench.loadFont();
    bench.set(text, 'characters', 'x');
    expect(bench.get(text, 'characters')).toBe('x');
  });

  it('can be changed to a loaded one, and fills need none', () => {
    const bench = new Bench();
    const text = bench.create('Text');
    bench.set(text, 'fills', [RED]);
    bench.loadFont('Bold');
    bench.set(text, 'fontName', { family: 'Inter', style: 'Bold' });
    expect(thrown(() => bench.set(text, 'fontName', { family: 'Inter', style: 'Semi Bold' }))).toBe(
      'Error: in set_fontName: Cannot write to node with unloaded font "Inter Semi Bold"',
    );
  });

  it('fail to load when missing or told to fail', () => {
    const bench = new Bench({ faults: { badFonts: ['Inter Medium'] } });
    expect(thrown(() => bench.loadFont())).toBe(
      'Error: in loadFontAsync: The font "Inter Medium" could not be loaded',
    );
    expect(thrown(() => bench.loadFont('Regular', 'Nowhere'))).toBe(
      'Error: in loadFontAsync: The font "Nowhere Regular" could not be loaded',
    );
  });

  it('of a new connector cannot be loaded', () => {
    const bench = new Bench();
    const { family, style } = bench.get(`${bench.create('Connector').key}#text`, 'fontName') as {
      family: string;
      style: string;
    };
    expect(thrown(() => bench.loadFont(style, family))).toContain('could not be loaded');
  });
});

describe('styled ranges', () => {
  it('make the whole text mixed and appear in the segments', () => {
    const bench = new Bench();
    const text = noteWith(bench, 'bold and plain');
    bench.loadFont('Bold');
    bench.call(text, 'setRangeFontName', 0, 4, { family: 'Inter', style: 'Bold' });
    expect(bench.get(text, 'fontName')).toBe(MIXED);
    expect(bench.call(text, 'getRangeFontName', 0, 4)).toEqual({ family: 'Inter', style: 'Bold' });
    expect(bench.call(text, 'getStyledTextSegments', ['fontName'])).toEqual([
      { characters: 'bold', start: 0, end: 4, fontName: { family: 'Inter', style: 'Bold' } },
      { characters: ' and plain', start: 4, end: 14, fontName: { family: 'Inter', style: 'Medium' } },
    ]);
  });

  it('are reset to the first letter’s style by new characters', () => {
    const bench = new Bench();
    const text = noteWith(bench, 'big small');
    bench.call(text, 'setRangeFontSize', 0, 3, 64);
    bench.set(text, 'characters', 'all of it');
    expect(bench.get(text, 'fontSize')).toBe(64);
  });

  it('shift on insertion and shrink on deletion', () => {
    const bench = new Bench();
    const text = noteWith(bench, 'one two');
    bench.call(text, 'setRangeFontSize', 4, 7, 40);
    bench.call(text, 'insertCharacters', 0, 'zero ');
    expect(bench.call(text, 'getRangeFontSize', 9, 12)).toBe(40);
    bench.call(text, 'deleteCharacters', 9, 12);
    expect([bench.get(text, 'characters'), bench.get(text, 'fontSize')]).toEqual(['zero one ', 24]);
  });

  it('accept objects for line heights, not numbers', () => {
    const bench = new Bench();
    const text = noteWith(bench, 'x');
    expect(thrown(() => bench.set(text, 'lineHeight', 20))).toBe(
      'Error: in set_lineHeight: Property "lineHeight" failed validation: Expected object, received number',
    );
  });
});

describe('text nodes', () => {
  it('never wrap until their width is set', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    const text = bench.create('Text');
    bench.loadFont('Regular');
    bench.set(text, 'characters', 'many words in one long line');
    const line = bench.get(text, 'height') as number;
    expect(line).toBe(15);
    bench.set(text, 'textAutoResize', 'HEIGHT');
    bench.call(text, 'resize', 80, line);
    expect([bench.get(text, 'width'), bench.get(text, 'height')]).toEqual([80, 44]);
    expect(bench.get(text, 'name')).toBe('many words in one long line');
  });

  it('have members that sublayers lack', () => {
    const bench = new Bench();
    const text = noteWith(bench, 'x');
    for (const name of ['id', 'width', 'textAutoResize', 'textAlignHorizontal', 'parent']) {
      expect(thrown(() => bench.get(text, name))).toContain(`no such property '${name}'`);
    }
  });
});

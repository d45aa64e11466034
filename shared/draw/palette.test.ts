// Tests colours by name and by value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, PALETTES } from '../../tests/harness/palettes';
import { colorName, INK, panelFills, sectionFills, stickyFills, toHex, toRgb } from './palette';

const byte = fc.integer({ min: 0, max: 255 });

describe('colours', () => {
  it('round-trip exactly to 1/255', () => {
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const hex = toHex({ r: r / 255, g: g / 255, b: b / 255 });
        expect(toRgb(hex)).toEqual({ r: r / 255, g: g / 255, b: b / 255 });
      }),
    );
  });

  it('are rounded and clamped', () => {
    expect(toHex({ r: 0.6588, g: -1, b: 7 })).toBe('#A800FF');
  });

  it('have a name if they are a sticky colour, old or new, and are hex values otherwise', () => {
    expect(Object.entries(stickyFills).map(([name, hex]) => [name, colorName(hex)])).toEqual(
      Object.keys(stickyFills).map((name) => [name, name]),
    );
    expect(['#AFF4C6', '#FFC7C2', '#FFE8A3'].map(colorName)).toEqual(['green', 'red', 'yellow']);
    expect(colorName('#A8DAFE')).toBe('#A8DAFE');
  });

  it("are in FigJam's palettes", () => {
    for (const fills of [panelFills, sectionFills])
      expect(Object.values(fills).filter((hex) => !PALETTES.SECTION?.includes(hex))).toEqual([]);
    expect(Object.values(stickyFills).filter((hex) => !PALETTES.STICKY?.includes(hex))).toEqual([]);
  });

  it('are light enough for the text colour', () => {
    for (const hex of [
      ...Object.values(panelFills),
      ...Object.values(sectionFills),
      ...Object.values(stickyFills),
    ]) {
      expect(contrast(INK, hex)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

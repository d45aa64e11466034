// FigJam's palettes by node type, copied a second time from docs/platform.md P, and contrast as in WCAG 2.2.

const SHAPE =
  '1E1E1E 757575 B3B3B3 D9D9D9 66D575 CDF4D3 5AD8CC C6FAF6 3DADFF C2E5FF 874FFF DCCCFF F849C1 FFC2EC FF7556 FFCDC2 FF9E42 FFE0C2 FFC943 FFECBD FFFFFF';
const STROKE =
  'B3B3B3 5E5E5E 8F8F8F 3E9B4B 66D575 369E94 5AD8CC 007AD2 3DADFF 5427B4 874FFF B42487 F849C1 DC3009 FF7556 EB7500 FF9E42 E8A302 FFC943';
const SECTION =
  'FFFFFF F9F9F9 EBFFEE F1FEFD F5FBFF F8F5FF FFF0FA FFF5F5 FFF7F0 FFFBF0 D9D9D9 CDF4D3 C6FAF6 C2E5FF DCCCFF FFC2EC FFCDC2 FFE0C2 FFECBD';
const STICKY = 'FFFFFF E6E6E6 B3EFBD B3F4EF A8DAFF D3BDFF FFA8DB FFB8A8 FFD3A8 FFE299';
const TABLE = `${SHAPE} F24822 FFC7C2`;
const TEXT = `${SHAPE} 9747FF E4CCFF`;

const CONNECTOR =
  '1E1E1E 757575 B3B3B3 D9D9D9 66D575 5AD8CC 3DADFF 874FFF F849C1 FF7556 FF9E42 FFC943 FFFFFF';

const hexes = (list: string): string[] => list.split(' ').map((hex) => `#${hex}`);

/** Fills and strokes by node type. Frames stand for sections, shapes, tables and stickies in Design. */
export const PALETTES: Record<string, string[]> = {
  SECTION: hexes(SECTION),
  SHAPE_WITH_TEXT: hexes(`${SHAPE} ${STROKE}`),
  ELLIPSE: hexes(SHAPE),
  STICKY: hexes(STICKY),
  RECTANGLE: hexes(`${SECTION} ${SHAPE} ${STICKY}`),
  TABLE: hexes(TABLE),
  TEXT: hexes(TEXT),
  CONNECTOR: hexes(CONNECTOR),
  LINE: hexes(CONNECTOR),
  FRAME: hexes(`${SECTION} ${SHAPE} ${STROKE} ${STICKY} ${TABLE}`),
};

function luminance(hex: string): number {
  const linear = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

// FigJam's palettes (docs/platform.md P) by name. FigJam recognises a swatch only if the value is exact.
import type { Tint } from '../templates/template';

export const INK = '#1E1E1E';
export const PAPER = '#FFFFFF';
export const LINE = '#B3B3B3';
export const BLANK = '#D9D9D9';
/** Of lines between notes that contradict each other. */
export const TENSION = '#FF7556';
export const TABLE_HEAD = INK;
export const TABLE_LABEL = '#FFC2EC';
export const CARD = '#F9F9F9';
export const GOAL_CARD = '#FFECBD';
/** On black. */
export const SIGNAL = '#FFC943';
export const QUIET_PAPER = '#D9D9D9';
/** The persona's circle until there is a photo. */
export const DISC = '#FFECBD';
/** Of the square for stamps of those who are done. */
export const PAD = '#CDF4D3';

/** Of the panels: FigJam's light colours. */
export const panelFills: Record<Tint, string> = {
  white: PAPER,
  gray: '#F9F9F9',
  green: '#CDF4D3',
  teal: '#C6FAF6',
  blue: '#C2E5FF',
  violet: '#DCCCFF',
  pink: '#FFC2EC',
  red: '#FFCDC2',
  yellow: '#FFECBD',
};

/** Of the areas for notes in them. */
export const sectionFills: Record<Tint, string> = {
  white: PAPER,
  gray: '#F9F9F9',
  green: '#EBFFEE',
  teal: '#F1FEFD',
  blue: '#F5FBFF',
  violet: '#F8F5FF',
  pink: '#FFF0FA',
  red: '#FFF5F5',
  yellow: '#FFFBF0',
};

export const stickyFills = {
  white: '#FFFFFF',
  gray: '#E6E6E6',
  green: '#B3EFBD',
  teal: '#B3F4EF',
  blue: '#A8DAFF',
  violet: '#D3BDFF',
  pink: '#FFA8DB',
  red: '#FFB8A8',
  orange: '#FFD3A8',
  yellow: '#FFE299',
} as const;

/** Sticky colours of boards drawn before FigJam's palette changed. */
const olderStickyFills: Record<string, keyof typeof stickyFills> = {
  '#AFF4C6': 'green',
  '#BDE3FF': 'blue',
  '#E4CCFF': 'violet',
  '#FFC7C2': 'red',
  '#FCD19C': 'orange',
  '#FFE8A3': 'yellow',
};

export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/** `#A8DAFF` → channels from 0 to 1, each a multiple of 1/255. */
export function toRgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { r: channel(1), g: channel(3), b: channel(5) };
}

/** Channels from 0 to 1 → `#A8DAFF`, rounded to the nearest 1/255. */
export function toHex({ r, g, b }: Rgb): string {
  const channel = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(r)}${channel(g)}${channel(b)}`.toUpperCase();
}

/** The name of a FigJam sticky colour, or the hex value if people chose another colour. */
export function colorName(hex: string): string {
  for (const [name, fill] of Object.entries(stickyFills)) if (fill === hex) return name;
  return olderStickyFills[hex] ?? hex;
}

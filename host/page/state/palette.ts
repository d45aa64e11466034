// FigJam's colours as the colour picker offers them (docs/platform.md P); data only.
import type { NodeType } from '../../document/types';

export interface Swatch {
  readonly name: string;
  readonly hex: string;
}

export const STICKY_SWATCHES: readonly Swatch[] = [
  { name: 'Yellow', hex: 'FFE299' },
  { name: 'Orange', hex: 'FFD3A8' },
  { name: 'Red', hex: 'FFB8A8' },
  { name: 'Pink', hex: 'FFA8DB' },
  { name: 'Violet', hex: 'D3BDFF' },
  { name: 'Blue', hex: 'A8DAFF' },
  { name: 'Teal', hex: 'B3F4EF' },
  { name: 'Green', hex: 'B3EFBD' },
  { name: 'Gray', hex: 'E6E6E6' },
  { name: 'White', hex: 'FFFFFF' },
];

const SECTION_SWATCHES: readonly Swatch[] = [
  { name: 'White', hex: 'FFFFFF' },
  { name: 'Gray', hex: 'F9F9F9' },
  { name: 'Yellow', hex: 'FFFBF0' },
  { name: 'Orange', hex: 'FFF7F0' },
  { name: 'Red', hex: 'FFF5F5' },
  { name: 'Pink', hex: 'FFF0FA' },
  { name: 'Violet', hex: 'F8F5FF' },
  { name: 'Blue', hex: 'F5FBFF' },
  { name: 'Teal', hex: 'F1FEFD' },
  { name: 'Green', hex: 'EBFFEE' },
];

const SHAPE_SWATCHES: readonly Swatch[] = [
  { name: 'White', hex: 'FFFFFF' },
  { name: 'Light gray', hex: 'D9D9D9' },
  { name: 'Light yellow', hex: 'FFECBD' },
  { name: 'Light orange', hex: 'FFE0C2' },
  { name: 'Light red', hex: 'FFCDC2' },
  { name: 'Light pink', hex: 'FFC2EC' },
  { name: 'Light violet', hex: 'DCCCFF' },
  { name: 'Light blue', hex: 'C2E5FF' },
  { name: 'Light teal', hex: 'C6FAF6' },
  { name: 'Light green', hex: 'CDF4D3' },
];

const BY_TYPE: Partial<Record<NodeType, readonly Swatch[]>> = {
  STICKY: STICKY_SWATCHES,
  SECTION: SECTION_SWATCHES,
  SHAPE_WITH_TEXT: SHAPE_SWATCHES,
  RECTANGLE: SHAPE_SWATCHES,
  ELLIPSE: SHAPE_SWATCHES,
  FRAME: SHAPE_SWATCHES,
};

export function swatchesOf(type: NodeType): readonly Swatch[] | null {
  return BY_TYPE[type] ?? null;
}

export const STAMPS: readonly { readonly name: string; readonly label: string }[] = [
  { name: '👍', label: 'Thumbs up' },
  { name: '❤️', label: 'Heart' },
  { name: '⭐', label: 'Star' },
  { name: '+1', label: 'Plus one' },
];

// Reads fields of another tool's file, whatever they contain. Independent of the tool.
import type { Rect } from '../../geometry/rect';

export type Plain = Record<string, unknown>;

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const numberIn = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

export const boxOf = ({ x, y, width, height }: Plain): Rect => ({
  x: numberIn(x),
  y: numberIn(y),
  width: Math.max(0, numberIn(width)),
  height: Math.max(0, numberIn(height)),
});

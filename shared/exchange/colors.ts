// Colours of the file format as fills of stickies. Knows no format.
import { stickyFills } from '../draw/palette';

export const isHex = (color: string): boolean => /^#[0-9a-f]{6}$/i.test(color);

/** Whatever a file says; undefined for what names no colour. */
export function fillOf(color: unknown): string | undefined {
  const [, fill] = Object.entries(stickyFills).find(([name]) => name === color) ?? [];
  return fill ?? (typeof color === 'string' && isHex(color) ? color : undefined);
}

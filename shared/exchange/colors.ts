// Converts colours of the file format to sticky fills.
import { stickyFills } from '../draw/palette';

export const isHex = (color: string): boolean => /^#[0-9a-f]{6}$/i.test(color);

/** Accepts whatever a file says; undefined if it is not a colour. */
export function fillOf(color: unknown): string | undefined {
  const [, fill] = Object.entries(stickyFills).find(([name]) => name === color) ?? [];
  return fill ?? (typeof color === 'string' && isHex(color) ? color : undefined);
}

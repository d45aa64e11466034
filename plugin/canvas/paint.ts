// Paints of one colour, to the exact 255th that FigJam matches its swatches by (platform.md 1.14).
import { toHex, toRgb } from '../../shared/board/palette';

export const solid = (hex: string): SolidPaint => ({ type: 'SOLID', color: toRgb(hex) });

/** `#RRGGBB` of the topmost visible solid fill; '' for images, gradients, mixed and none. */
export function hexOf(fills: readonly Paint[] | typeof figma.mixed): string {
  if (fills === figma.mixed) return '';
  const visible = (fills as readonly Paint[]).filter((paint) => paint.visible !== false);
  const top = visible[visible.length - 1];
  return top !== undefined && top.type === 'SOLID' ? toHex(top.color) : '';
}

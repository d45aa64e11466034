// Solid paints, exact to 1/255, because FigJam matches its swatches by exact values (docs/platform.md 1.14).
import { toHex, toRgb } from '../../shared/draw/palette';

export const solid = (hex: string): SolidPaint => ({ type: 'SOLID', color: toRgb(hex) });

type Fills = readonly Paint[] | typeof figma.mixed;

/** `#RRGGBB` of the topmost visible fill if it is solid; '' for images, gradients, mixed fills and none. */
export function hexOf(fills: Fills): string {
  const top = visibleIn(fills).pop();
  return top !== undefined && top.type === 'SOLID' ? toHex(top.color) : '';
}

/** Hash of the topmost visible image fill, or null. */
export function imageHash(fills: Fills): string | null {
  const pictures = visibleIn(fills).filter((paint): paint is ImagePaint => paint.type === 'IMAGE');
  return pictures.pop()?.imageHash ?? null;
}

const visibleIn = (fills: Fills): Paint[] =>
  fills === figma.mixed ? [] : (fills as readonly Paint[]).filter((paint) => paint.visible !== false);

// Where in a shape its text may stand (docs/platform.md S5: open).
import type { NodeRecord, NodeSource, Rect } from './types';

const SLANTED = new Set(['ELLIPSE', 'DIAMOND', 'TRIANGLE_UP', 'TRIANGLE_DOWN', 'HEXAGON', 'STAR']);
/** Up to this width, text may fill nearly the whole shape: Figma's own notes make such badges. */
const BADGE = 96;

/** Relative to the shape; without room, its width or height is 0. */
export function shapeTextRoom(file: NodeSource, { shapeType = 'SQUARE', width, height }: NodeRecord): Rect {
  const isSlanted = SLANTED.has(shapeType);
  if (file.reading('shape-text-room') === 'guide') {
    return isSlanted
      ? centred(width, height, width / 2 - 32, height / 2 - 32)
      : centred(width, height, width - 64, height - 64);
  }
  if (width <= BADGE) return centred(width, height, width - 4, height);
  return centred(width, height, isSlanted ? width * 0.7 : width - 32, height);
}

function centred(width: number, height: number, across: number, down: number): Rect {
  const room = { width: Math.max(0, across), height: Math.max(0, down) };
  return { x: (width - room.width) / 2, y: (height - room.height) / 2, ...room };
}

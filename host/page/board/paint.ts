// Turns a record's fills and strokes into colours and pictures; independent of node types.
import type { Color, FileState, NodeRecord, Paint } from '../../document/types';
import { svg } from './svg';

export type Images = FileState['images'];

export const PURPLE = '#9747FF';

function channel(value: number): number {
  return Math.round(value * 255);
}

function cssColor(color: Color, opacity = 1): string {
  const rgb = `${channel(color.r)} ${channel(color.g)} ${channel(color.b)}`;
  return opacity === 1 ? `rgb(${rgb})` : `rgb(${rgb} / ${opacity})`;
}

function hexOf(color: Color): string {
  return [color.r, color.g, color.b]
    .map((value) => channel(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function topPaint(paints: readonly Paint[]): Paint | undefined {
  return paints.filter((paint) => paint.visible !== false).at(-1);
}

/** One colour to represent the paints; for a gradient, its first stop. */
export function colorOf(paints: readonly Paint[]): string {
  const paint = topPaint(paints);
  if (!paint || paint.type === 'IMAGE') return 'none';
  if (paint.type === 'SOLID') return cssColor(paint.color, paint.opacity ?? 1);
  const stop = paint.gradientStops[0];
  return stop ? cssColor(stop.color, stop.color.a) : 'none';
}

export function solidHex(paints: readonly Paint[]): string | null {
  const paint = topPaint(paints);
  return paint?.type === 'SOLID' ? hexOf(paint.color) : null;
}

/** The picture that fills a node, clipped to its outline; null if there is none. */
export function pictureOf(record: NodeRecord, images: Images, clip: string): SVGElement | null {
  const paint = topPaint(record.fills);
  const image = paint?.type === 'IMAGE' && paint.imageHash ? images[paint.imageHash] : undefined;
  if (!image || paint?.type !== 'IMAGE') return null;
  return svg('image', {
    href: `data:${image.mediaType};base64,${image.base64}`,
    width: record.width,
    height: record.height,
    preserveAspectRatio: paint.scaleMode === 'FIT' ? 'xMidYMid meet' : 'xMidYMid slice',
    style: `clip-path: ${clip}`,
  });
}

// A sticky's soft shadow, painted once as a picture: a filter per note would slow down thousands of notes.
import { svg } from './svg';

const MARGIN = 28;
const SIZE = 240;

let address: string | null = null;

/** Keep the URL short, because every note repeats it. */
function toObjectAddress(data: string): string {
  const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}

function paint(): string {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE + 2 * MARGIN;
  canvas.height = SIZE + 2 * MARGIN;
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  // Only the shadow is needed, so the shape that casts it is outside the picture.
  const away = 1000;
  for (const [y, blur, alpha, inset] of [
    [10, 16, 0.2, 8],
    [2, 5, 0.16, 0],
  ] as const) {
    pen.shadowColor = `rgb(0 0 0 / ${alpha})`;
    pen.shadowBlur = blur;
    pen.shadowOffsetX = away;
    pen.shadowOffsetY = y;
    pen.fillRect(MARGIN + inset - away, MARGIN, SIZE - 2 * inset, SIZE);
  }
  return toObjectAddress(canvas.toDataURL());
}

export function softShadow(width: number, height: number): SVGImageElement {
  address ??= paint();
  return svg('image', {
    class: 'shadow',
    href: address,
    x: -MARGIN,
    y: -MARGIN,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    preserveAspectRatio: 'none',
  });
}

// A drawing as SVG text. Text stays text, so that tests can read it; Figma outlines it unless told otherwise.
import type { Drawing, Item } from './drawing';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, escaped or not
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export function svgOf({ width, height, items }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const open = `<svg ${size} fill="none" xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif">`;
  return [open, ...items.map(elementOf), '</svg>', ''].join('\n');
}

const short = (value: number): number => Math.round(value * 100) / 100;

function elementOf(item: Item): string {
  if (item.kind === 'words') {
    const { x, y, size, color, text } = item;
    return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${color}">${escaped(text)}</text>`;
  }
  if (item.kind === 'line') {
    const { from, to, color } = item;
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${color}" stroke-width="4"/>`;
  }
  const { x, y, width, height, round } = item;
  const look = `${item.fill ? ` fill="${item.fill}"` : ''}${item.stroke ? ` stroke="${item.stroke}"` : ''}`;
  const radii = round ? ` rx="${width / 2}" ry="${height / 2}"` : '';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radii}${look}/>`;
}

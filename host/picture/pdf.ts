// A drawing as a one-page PDF, one point per unit. Text is set in Helvetica, so other scripts become "?".
import type { Drawing, Item } from './drawing';

export function pdfOf(drawing: Drawing): Uint8Array {
  const { width, height } = drawing;
  const content = drawing.items.map((item) => operatorsOf(item, height)).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** PDF coordinates start at the bottom left corner. */
function operatorsOf(item: Item, height: number): string {
  if (item.kind === 'words') {
    const { x, y, size, color, text } = item;
    return `BT ${rgb(color)} rg /F ${size} Tf ${num(x)} ${num(height - y)} Td (${literal(text)}) Tj ET`;
  }
  if (item.kind === 'line') {
    const { from, to, color } = item;
    return `${rgb(color)} RG 4 w ${num(from.x)} ${num(height - from.y)} m ${num(to.x)} ${num(height - to.y)} l S`;
  }
  const { x, y, width, fill } = item;
  if (!fill) return '';
  return `${rgb(fill)} rg ${num(x)} ${num(height - y - item.height)} ${num(width)} ${num(item.height)} re f`;
}

const num = (value: number): string => String(Math.round(value * 100) / 100);

const rgb = (color: string): string =>
  [1, 3, 5].map((at) => num(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');

const literal = (text: string): string => text.replace(/[^ -~]/gu, '?').replace(/[\\()]/g, '\\$&');

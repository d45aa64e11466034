// A drawing as a PNG with the right number of pixels: boxes in their colours, text as bars.
import { deflateRows } from './deflate';
import type { Drawing, Item } from './drawing';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits per pixel, with a palette. */
const INDEXED = [8, 3, 0, 0, 0];
const PALETTE_SIZE = 256;
const WHITE = '#ffffff';
/** How far the bar for a line of text rises above the baseline, in em. */
const BAR = 0.5;

export function pngOf({ width, height, items }: Drawing, scale: number): Uint8Array {
  const canvas = new Canvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  for (const item of items) paint(canvas, item, scale);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', [...big(canvas.width), ...big(canvas.height), ...INDEXED]),
    chunk(
      'PLTE',
      canvas.palette.flatMap((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))),
    ),
    chunk('IDAT', deflateRows(canvas.pixels, canvas.width)),
    chunk('IEND', []),
  ]);
}

class Canvas {
  readonly palette = [WHITE];
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height);
  }

  /** Beyond 256 colours, the last one stands for all the rest. */
  private indexOf(color: string): number {
    const known = this.palette.indexOf(color);
    if (known >= 0) return known;
    return this.palette.length < PALETTE_SIZE ? this.palette.push(color) - 1 : PALETTE_SIZE - 1;
  }

  /** From one row and column up to, but not including, another. */
  fill(left: number, top: number, right: number, bottom: number, color: string): void {
    const index = this.indexOf(color);
    const [from, to] = [left, right].map((x) => Math.min(this.width, Math.max(0, Math.round(x)))) as [
      number,
      number,
    ];
    const last = Math.min(this.height, Math.round(bottom));
    for (let row = Math.max(0, Math.round(top)); row < last; row += 1) {
      this.pixels.fill(index, row * this.width + from, row * this.width + Math.max(from, to));
    }
  }
}

function paint(canvas: Canvas, item: Item, scale: number): void {
  if (item.kind === 'words') {
    const { x, y, width, size, color } = item;
    canvas.fill(x * scale, (y - BAR * size) * scale, (x + width) * scale, y * scale, color);
  } else if (item.kind === 'line') {
    const { from, to, color } = item;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 2));
    for (let step = 0; step <= steps; step += 1) {
      const x = (from.x + ((to.x - from.x) * step) / steps) * scale;
      const y = (from.y + ((to.y - from.y) * step) / steps) * scale;
      canvas.fill(x - 2 * scale, y - 2 * scale, x + 2 * scale, y + 2 * scale, color);
    }
  } else if (item.fill) {
    const { x, y, width, height, fill, round } = item;
    if (round) paintEllipse(canvas, item, fill, scale);
    else canvas.fill(x * scale, y * scale, (x + width) * scale, (y + height) * scale, fill);
  }
}

function paintEllipse(
  canvas: Canvas,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  color: string,
  scale: number,
): void {
  for (let row = 0; row < height; row += 1) {
    const half = (Math.sqrt(1 - ((2 * row) / height - 1) ** 2) * width) / 2;
    const middle = x + width / 2;
    canvas.fill(
      (middle - half) * scale,
      (y + row) * scale,
      (middle + half) * scale,
      (y + row + 1) * scale,
      color,
    );
  }
}

const big = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), Uint8Array.from(data)]);
  return joined([Uint8Array.from(big(data.length)), body, Uint8Array.from(big(crcOf(body)))]);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

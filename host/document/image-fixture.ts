// The first bytes of made-up pictures of any size. For tests only.

function big(value: number, bytes: 2 | 4): number[] {
  return bytes === 2 ? [value >> 8, value & 255] : [...big(value >>> 16, 2), ...big(value & 65535, 2)];
}

export function pngHead(width: number, height: number): Uint8Array {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...big(13, 4),
    0x49,
    0x48,
    0x44,
    0x52,
    ...big(width, 4),
    ...big(height, 4),
  ]);
}

/** With an application segment, a Huffman table and padding before the frame, as cameras write them. */
export function jpegHead(width: number, height: number): Uint8Array {
  const application = [0xff, 0xe0, ...big(4, 2), 1, 2];
  const huffman = [0xff, 0xc4, ...big(3, 2), 9];
  const frame = [0xff, 0xff, 0xc2, ...big(11, 2), 8, ...big(height, 2), ...big(width, 2)];
  return new Uint8Array([0xff, 0xd8, ...application, ...huffman, ...frame]);
}

export function gifHead(width: number, height: number): Uint8Array {
  const little = (value: number): number[] => [value & 255, value >> 8];
  return new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, ...little(width), ...little(height)]);
}

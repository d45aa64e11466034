// A zlib stream for pictures whose rows mostly repeat: each row is stored as its difference from the row
// above, and a run of one byte as a single match (RFC 1950, RFC 1951). Synchronous, while the browser's own
// compression is a promise.

const UP_FILTER = 2;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 258;
const PRIME = 65521;
/**
 * The shortest run for each length code from 257 on; from the ninth on, every four codes take another bit
 * (RFC 1951, 3.2.5).
 */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];

export function deflateRows(pixels: Uint8Array, width: number): Uint8Array {
  const bits = new Bits();
  for (const byte of [0x78, 0x01]) bits.add(byte, 8);
  // The last block, with fixed codes.
  bits.add(0b011, 3);
  const sum = new Adler();
  const row = new Uint8Array(width + 1);
  row[0] = UP_FILTER;
  for (let start = 0; start < pixels.length; start += width) {
    for (let x = 0; x < width; x += 1) {
      row[x + 1] = (pixels[start + x] ?? 0) - (start === 0 ? 0 : (pixels[start + x - width] ?? 0));
    }
    addRuns(bits, sum, row);
  }
  addSymbol(bits, 256);
  return bits.finish(sum.bytes());
}

function addRuns(bits: Bits, sum: Adler, row: Uint8Array): void {
  for (let at = 0; at < row.length; ) {
    const byte = row[at] ?? 0;
    addSymbol(bits, byte);
    let end = at + 1;
    while (end < row.length && row[end] === byte) end += 1;
    sum.add(byte, end - at);
    at += 1;
    while (end - at >= SHORTEST_RUN) {
      const length = Math.min(LONGEST_RUN, end - at);
      addMatch(bits, length);
      at += length;
    }
    for (; at < end; at += 1) addSymbol(bits, byte);
  }
}

/** Repeats the previous byte. */
function addMatch(bits: Bits, length: number): void {
  let code = LENGTHS.length - 1;
  while ((LENGTHS[code] ?? 0) > length) code -= 1;
  addSymbol(bits, 257 + code);
  const extra = code < 8 || code === LENGTHS.length - 1 ? 0 : (code >> 2) - 1;
  bits.add(length - (LENGTHS[code] ?? 0), extra);
  bits.addCode(0, 5);
}

/** The fixed codes (RFC 1951, 3.2.6). */
function addSymbol(bits: Bits, symbol: number): void {
  if (symbol < 144) bits.addCode(0x30 + symbol, 8);
  else if (symbol < 256) bits.addCode(0x190 + symbol - 144, 9);
  else if (symbol < 280) bits.addCode(symbol - 256, 7);
  else bits.addCode(0xc0 + symbol - 280, 8);
}

class Bits {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private held = 0;
  private count = 0;

  /** Lowest bit first. */
  add(value: number, count: number): void {
    this.held |= value << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.push(this.held & 255);
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /** Highest bit first, as the format requires for codes. */
  addCode(code: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit -= 1) this.add((code >> bit) & 1, 1);
  }

  finish(tail: readonly number[]): Uint8Array {
    if (this.count > 0) this.add(0, 8 - this.count);
    for (const byte of tail) this.push(byte);
    return this.bytes.slice(0, this.length);
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }
}

/** The checksum at the end (RFC 1950, 9), computed per run of bytes. */
class Adler {
  private low = 1;
  private high = 0;

  add(byte: number, count: number): void {
    this.high = (this.high + count * this.low + (byte * count * (count + 1)) / 2) % PRIME;
    this.low = (this.low + byte * count) % PRIME;
  }

  bytes(): number[] {
    return [this.high >> 8, this.high & 255, this.low >> 8, this.low & 255];
  }
}

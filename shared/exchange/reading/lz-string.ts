// Unpacks texts that the lz-string library packed as Base64, as Obsidian keeps drawings. Knows no drawing.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
const BITS_A_LETTER = 6;
/** Codes that are none of an entry: a letter of 8 or of 16 bits follows, or the end. */
const [SHORT, LONG, END] = [0, 1, 2];

/** Null if the text is not packed like this, or longer than `most` letters. */
export function unpacked(packed: string, most: number): string | null {
  const read = bitReader(packed.replace(/\s/g, ''));
  const entries: string[] = ['', '', ''];
  let width = 2;
  let room = 1;
  let before = '';
  let text = '';
  for (;;) {
    const code = read(width);
    if (code === null) return null;
    if (code === END) return text;
    let entry = entries[code];
    if (code === SHORT || code === LONG) {
      const letter = read(code === SHORT ? 8 : 16);
      if (letter === null) return null;
      entry = String.fromCharCode(letter);
      entries.push(entry);
      if (before !== '') room -= 1;
      if (room === 0) {
        width += 1;
        room = 2 ** (width - 1);
      }
    } else if (code === entries.length) entry = before + before.charAt(0);
    if (entry === undefined || entry === '') return null;
    text += entry;
    if (text.length > most) return null;
    if (before === '') {
      width = 3;
      room = 4;
    } else {
      entries.push(before + entry.charAt(0));
      room -= 1;
      if (room === 0) {
        width += 1;
        room = 2 ** (width - 1);
      }
    }
    before = entry;
  }
}

/** The next bits as a number, the lowest first; null behind the end. */
function bitReader(packed: string): (count: number) => number | null {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1, at += 1) {
      const letter = LETTERS.indexOf(packed.charAt(Math.floor(at / BITS_A_LETTER)));
      if (letter < 0 || Math.floor(at / BITS_A_LETTER) >= packed.length) return null;
      value += ((letter >> (BITS_A_LETTER - 1 - (at % BITS_A_LETTER))) & 1) * 2 ** bit;
    }
    return value;
  };
}

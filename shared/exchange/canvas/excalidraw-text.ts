// Fits text into a box as a drawing tool would: font size and line breaks. Widths are estimates, since only
// the tool knows its font; it breaks lines again when somebody edits the text. Pure.

export const LINE_HEIGHT = 1.15;
const SIZES = [20, 18, 16, 14, 12, 10, 8, 6, 4];
/** Letter width relative to the font size, in most alphabets and in square scripts. */
const NARROW = 0.56;
const WIDE = 1.05;
/** Includes surrogates, so that a text without any match has one letter per UTF-16 unit. */
const MAY_BE_WIDE = /[\u1100-\u11ff\u203c-\uffff]/;
const SQUARE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

export interface FittedText {
  size: number;
  lines: string[];
}

/** The largest size at which the text fits, or the smallest if none does. */
export function fitText(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[] = SIZES,
): FittedText {
  const lines = text.split('\n').map((line) => ({ line, width: lengthOf(line) }));
  const least = (size: number) =>
    lines.reduce((sum, one) => sum + Math.max(1, Math.ceil((one.width * size) / width)), 0);
  const smallest = sizes[sizes.length - 1] as number;
  for (const size of sizes) {
    if (size > smallest && least(size) * size * LINE_HEIGHT > height) continue;
    const broken = lines.flatMap((one) =>
      one.width * size <= width ? [one.line] : breakLine(one.line, width / size),
    );
    if (size === smallest || broken.length * size * LINE_HEIGHT <= height) return { size, lines: broken };
  }
  return { size: smallest, lines: [] };
}

const lengthOf = (text: string): number => {
  if (!MAY_BE_WIDE.test(text)) return text.length * NARROW;
  let sum = 0;
  for (const letter of text) sum += SQUARE.test(letter) ? WIDE : NARROW;
  return sum;
};

/** Breaks between words if possible, otherwise between letters. */
function breakLine(line: string, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  const end = () => {
    if (width > 0) lines.push(current.trimEnd());
    current = '';
    width = 0;
  };
  const add = (piece: string, length: number) => {
    if (width + length > most) end();
    current += piece;
    width += length;
  };
  for (const word of line.split(/(?<= )/)) {
    const length = lengthOf(word);
    if (length <= most) add(word, length);
    else {
      end();
      for (const letter of word) add(letter, lengthOf(letter));
    }
  }
  return [...lines, current];
}

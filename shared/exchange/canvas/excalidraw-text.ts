// Text as a drawing tool shows it in a box: how large, and where its lines break. Widths are guesses, since only the
// tool knows its letters; it breaks the lines anew when somebody edits the text. Pure.

export const LINE_HEIGHT = 1.15;
const SIZES = [20, 18, 16, 14, 12, 10, 8, 6, 4];
/** Shares of the letter size: most alphabets, and letters that fill a square. */
const NARROW = 0.56;
const WIDE = 1.05;
const FIRST_SQUARE = '\u1100';
const SQUARE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

export interface FittedText {
  size: number;
  lines: string[];
}

/** The largest size in which the text fits; of a text that fits in none, the smallest. */
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

const lengthOf = (line: string): number => {
  let sum = 0;
  for (const letter of line) sum += widthOf(letter);
  return sum;
};

const widthOf = (letter: string): number => (letter >= FIRST_SQUARE && SQUARE.test(letter) ? WIDE : NARROW);

/** Between words where that is possible, else between letters. */
function breakLine(line: string, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.split(/(?<= )/)) {
    if (width > 0 && width + lengthOf(word) > most) {
      lines.push(current.trimEnd());
      [current, width] = ['', 0];
    }
    for (const letter of word) {
      const letterWidth = widthOf(letter);
      if (width > 0 && width + letterWidth > most) {
        lines.push(current);
        [current, width] = ['', 0];
      }
      current += letter;
      width += letterWidth;
    }
  }
  return [...lines, current];
}

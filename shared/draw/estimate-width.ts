// How wide a text will be, before it is measured: only Figma knows exactly. Pure.

/** Chinese, Japanese and Korean letters fill a square. */
const SQUARE_LETTER = /[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uffef]/;
/** In em: of a square letter, and of another in bold on average. */
const SQUARE = 1;
const OTHER = 0.6;

export function estimateWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += SQUARE_LETTER.test(letter) ? SQUARE : OTHER;
  return em * fontSize;
}

// A remark in one line, with all that it leaves out. Pure.
import { type ProblemTexts, problemText } from '../problem';
import type { Remark } from '../types';

/** `line 9: “Goals” has no section and was left out. (3: Goals · Sleep well · See the lake)` */
export function remarkText(remark: Remark, texts: ProblemTexts): string {
  const sentence = problemText(remark, texts);
  const { leftOut } = remark;
  const words = leftOut.map(asOneLine).filter((text) => text !== '');
  if (words.length === 0 || (leftOut.length === 1 && sentence.includes(words[0] as string))) return sentence;
  const count = leftOut.length === 1 ? '' : `${leftOut.length}: `;
  return `${sentence} (${count}${words.join(' · ')})`;
}

const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

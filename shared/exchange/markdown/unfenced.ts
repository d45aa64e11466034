// A document within a block of code, as chat programs answer: the same lines without the fences. Knows no Markdown else.
import { onlyBreaks } from './markdown-source';

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^`\n]*$/;
/** What stands in other code is no document. */
const LANGUAGES = [
  '',
  'markdown',
  'md',
  'text',
  'txt',
  'plaintext',
  'plain',
  'yaml',
  'yml',
  'html',
  'mdx',
  'none',
];
/** Where the headings stand outside, the blocks hold what is below them. */
const HEADING = /^ {0,3}#{1,6}[ \t]|^[ \t]*(?:\*\*|__)/;

/** In a block below a heading, each line is a note. */
const PLAIN_LINE = /^[^\s#>|*+`~<-](?!\d*[.)]\s)/;

export interface Unfenced {
  text: string;
  /** What the program says around it, in paragraphs. */
  around: { line: number; text: string }[];
}

/** Null if there is no such block. */
export function unfenced(text: string): Unfenced | null {
  let open: string | null = null;
  let isFound = false;
  const lines = text.split('\n').map((line) => {
    const [, mark, language = ''] = FENCE.exec(line) ?? [];
    const isInside = open !== null;
    if (open === null && mark !== undefined && LANGUAGES.includes(language.toLowerCase())) {
      open = mark;
      isFound = true;
      return { text: '', isInside };
    }
    if (open !== null && mark?.startsWith(open) && language === '') {
      open = null;
      return { text: '', isInside };
    }
    return { text: line, isInside };
  });
  if (!isFound) return null;
  const isWhole = !lines.some((line) => !line.isInside && HEADING.test(line.text));
  const inside = lines.map(({ text: line, isInside }) => {
    if (isWhole) return isInside ? line : onlyBreaks(line);
    return isInside && PLAIN_LINE.test(line) ? `- ${line}` : line;
  });
  return { text: inside.join('\n'), around: isWhole ? paragraphs(lines) : [] };
}

function paragraphs(lines: readonly { text: string; isInside: boolean }[]): Unfenced['around'] {
  const found: Unfenced['around'] = [];
  let isOpen = false;
  for (const [at, { text, isInside }] of lines.entries()) {
    const words = isInside ? '' : text.trim();
    const last = found[found.length - 1];
    if (words !== '' && isOpen && last) last.text += `\n${words}`;
    else if (words !== '') found.push({ line: at + 1, text: words });
    isOpen = words !== '';
  }
  return found;
}

// A document within a block of code, as chat programs answer: the same lines without the fences. Knows no Markdown else.

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^`\n]*$/;
/** What stands in other code is no document. */
const LANGUAGES = ['', 'markdown', 'md', 'text', 'txt', 'plaintext', 'plain', 'html', 'mdx', 'none'];

/** Null if there is no such block. */
export function unfenced(text: string): string | null {
  let open: string | null = null;
  let isFound = false;
  const lines = text.split('\n').map((line) => {
    const [, mark, language = ''] = FENCE.exec(line) ?? [];
    if (mark === undefined) return line;
    if (open === null) {
      if (!LANGUAGES.includes(language.toLowerCase())) return line;
      open = mark;
      isFound = true;
      return '';
    }
    if (!mark.startsWith(open) || language !== '') return line;
    open = null;
    return '';
  });
  return isFound ? lines.join('\n') : null;
}

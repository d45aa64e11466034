// Where sentences end, in any of the languages that we ship. No `Intl`: its answers differ between browsers.

/** What ends a sentence, with the quotation marks and brackets that close after it. */
const END = /[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』”’）)]*\s*/gu;
/** The words before such a full stop do not end a sentence: titles, initials, and what stands for longer words. */
const SHORT_FORM =
  /(?:^|[\s(])(?:[A-HJ-ZÀ-Þa-hj-z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|Dra|Mme|vs|approx|ca|bzw|vgl|Nr|e\.g|i\.e|p\.\s?ex|p\.\s?ej)\.$/u;
const GOES_ON = /^\p{Ll}/u;

/** The sentences of a text; together they are the text, but for the white space between them. */
export function splitSentences(text: string): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    if (words.trim() !== '') found.push({ text: words.trim(), from: start });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isShortForm = match[0].startsWith('.') && SHORT_FORM.test(text.slice(from, match.index + 1));
    if (!isShortForm && !GOES_ON.test(text.slice(end, end + 2))) add(end);
  }
  add(text.length);
  return found;
}

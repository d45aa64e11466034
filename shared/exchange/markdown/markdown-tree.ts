// Markdown as a tree: CommonMark with the tables of GFM, without what would take words away from notes. Knows no maps.
import type { Root, Text } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Lists that are indented too far, `[P1]: Great` and `<b>` are words of people's to us. */
const NEVER = ['codeIndented', 'definition', 'htmlFlow', 'htmlText'];

/** All that makes a line more than a line of a paragraph. */
export const BLOCKS = [
  ...['blockQuote', 'codeFenced', 'headingAtx', 'list', 'setextUnderline', 'table', 'thematicBreak'],
];

/** Puts NUL before each character that was escaped or is a reference, so that it is never taken for a mark. */
const literals: Extension = {
  enter: { characterEscapeValue: putNul, characterReferenceValue: putNul },
  exit: { characterReference: endReference },
};

const openText = ({ stack }: CompileContext): Text => stack[stack.length - 1] as Text;

function putNul(this: CompileContext): void {
  openText(this).value += '\0';
}

/** The parser makes U+FFFD of all control characters; our files hold those of people's texts as references. */
function endReference(this: CompileContext, token: Token): void {
  const text = openText(this);
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(this.sliceSerialize(token)) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0 && code < 0xa0) text.value = text.value.replace(/.$/s, String.fromCharCode(code));
  this.stack.pop();
}

export const parseMarkdown = (text: string, without: readonly string[] = []): Root =>
  fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: [...NEVER, ...without] } }],
    mdastExtensions: [gfmTableFromMarkdown(), literals],
  });

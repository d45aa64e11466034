// The blocks of a Markdown document by lines: headings, list items, paragraphs, quotes, tables, code. Knows nothing of maps.

export type BlockKind = 'heading' | 'item' | 'paragraph' | 'quote' | 'table' | 'code';

export interface Block {
  kind: BlockKind;
  /** From 1. */
  line: number;
  /** The Markdown inside, without the marks of the block. */
  text: string;
  /** Of a heading 1 to 6, of an item its column. */
  level: number;
  /** Of an item with a box. */
  ticked?: boolean;
  /** Of a table: the cells of each row, the head first. */
  rows?: string[][];
}

const FENCE = /^\s*(`{3,}|~{3,})/;
/** A space typed too soon after a mark is a no-break space on Apple's keyboards. A line separator (U+2028) ends no line. */
const HEADING = /^ {0,3}(#{1,6})(?:[ \t\u00a0]+(.*))?$/s;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const ITEM = /^([ \t]*)([-*+•]|\d{1,9}[.)])(?:[ \t\u00a0]+(.*)|)$/s;
const BOX = /^\[([ xX])\](?:[ \t]+|$)/;
const QUOTE = /^(?: {0,3}> ?)+/;
const DELIMITER = /^:?-+:?$/;
const TAGS = /^[ \t]*(?:<\/?[a-zA-Z][^<>]*>[ \t]*)+$/;

export function blocksOf(text: string): Block[] {
  const reader = new BlockReader(text.split(/\r\n|\n|\r/));
  return reader.read();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  /** The block that the next line may go on with. */
  private open: Block | null = null;
  private at = 0;
  /** A comment that begins later never ends. */
  private readonly lastCommentEnd: number;

  constructor(
    private readonly lines: readonly string[],
    private readonly firstLine = 1,
  ) {
    this.lastCommentEnd = lines.map((line) => line.includes('-->')).lastIndexOf(true);
  }

  read(): Block[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at] as string;
      const goesOn = this.open !== null && endsInHardBreak(this.lines[this.at - 1] ?? '');
      if (goesOn || !this.begins(line)) this.goOn(line, goesOn);
      this.at += 1;
    }
    return this.blocks;
  }

  /** Whether the line begins a block, which is then taken. */
  private begins(line: string): boolean {
    return (
      this.comment(line) ||
      this.fence(line) ||
      this.heading(line) ||
      this.quote(line) ||
      this.table(line) ||
      this.item(line)
    );
  }

  private add(kind: BlockKind, text: string, more: Partial<Block> = {}): Block {
    const block: Block = { kind, line: this.firstLine + this.at, text, level: 0, ...more };
    this.blocks.push(block);
    this.open = null;
    return block;
  }

  private comment(line: string): boolean {
    if (this.at > this.lastCommentEnd || !/^\s*<!--/.test(line)) return false;
    let last = this.at;
    while (!this.lines[last]?.includes('-->')) last += 1;
    const rest = this.lines[last]?.split('-->').slice(1).join('-->');
    if (rest?.trim() !== '') return false;
    this.at = last;
    this.open = null;
    return true;
  }

  private fence(line: string): boolean {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) return false;
    const block = this.add('code', '');
    const isEnd = (other: string) =>
      other.trim().startsWith(mark) && [...other.trim()].every((letter) => letter === mark[0]);
    const inside: string[] = [];
    for (this.at += 1; this.at < this.lines.length && !isEnd(this.lines[this.at] as string); this.at += 1) {
      inside.push(this.lines[this.at] as string);
    }
    block.text = inside.join('\n');
    return true;
  }

  private heading(line: string): boolean {
    const marks = HEADING.exec(line);
    if (marks) {
      const text = (marks[2] ?? '').replace(/(?:^|[ \t])#+[ \t]*$/, '').trim();
      this.add('heading', text, { level: (marks[1] ?? '').length });
      return true;
    }
    const underline = UNDERLINE.exec(line);
    if (underline && this.open?.kind === 'paragraph') {
      this.open.kind = 'heading';
      this.open.level = underline[1]?.startsWith('=') ? 1 : 2;
      this.open = null;
      return true;
    }
    if (RULE.test(line)) this.open = null;
    return RULE.test(line);
  }

  /** What stands in a quote is read as a document of its own, of which paragraphs are quotes. */
  private quote(line: string): boolean {
    if (!QUOTE.test(line)) return false;
    const first = this.at;
    const inside: string[] = [];
    for (let next = line; QUOTE.test(next); next = this.lines[this.at] ?? '') {
      inside.push(next.replace(QUOTE, ''));
      this.at += 1;
    }
    this.at -= 1;
    const blocks = new BlockReader(inside, this.firstLine + first).read();
    this.blocks.push(
      ...blocks.map((block): Block => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block)),
    );
    this.open = null;
    return true;
  }

  private table(line: string): boolean {
    const below = this.lines[this.at + 1] ?? '';
    if (!line.includes('|') || !below.includes('|')) return false;
    if (!cellsOf(below).every((cell) => DELIMITER.test(cell))) return false;
    const block = this.add('table', '', { rows: [cellsOf(line)] });
    let last = this.at + 1;
    for (let next = this.lines[last + 1]; next?.includes('|'); next = this.lines[last + 1]) {
      block.rows?.push(cellsOf(next));
      last += 1;
    }
    this.at = last;
    return true;
  }

  private item(line: string): boolean {
    const marks = ITEM.exec(line);
    if (!marks) return false;
    const [, indent = '', , content = ''] = marks;
    const box = BOX.exec(content);
    this.open = this.add('item', box ? content.slice(box[0].length) : content, {
      level: indent.replace(/\t/g, '    ').length,
      ...(box ? { ticked: box[1] !== ' ' } : {}),
    });
    return true;
  }

  private goOn(line: string, afterHardBreak: boolean): void {
    if (!afterHardBreak && (line.trim() === '' || TAGS.test(line))) this.open = null;
    else if (this.open) this.open.text += `\n${line.trimStart()}`;
    else this.open = this.add('paragraph', line.trimStart());
  }
}

function endsInHardBreak(line: string): boolean {
  let first = line.length;
  while (line[first - 1] === '\\') first -= 1;
  return (line.length - first) % 2 === 1;
}

/** Cells stand between bars; a bar after a backslash is one of the text (GFM). */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim());
}

// Blocks of several lines of which each says something of its own: "Says: …" above "Thinks: …", or a question with its
// answer below. Knows no parts.
import { recognise } from '../../recognise/recognise';
import { mapInTurns, type Turns } from '../reading/turns';
import type { Block } from './markdown-block';
import { toPlain } from './markdown-inline';
import { isNameAlone, labelsIn } from './markdown-labels';

const LINE_BREAK = /(?<!\0)\\?\n/;
const FEWEST = 2;
/** The least of all headings. */
const LEAST = 6;

/** The same blocks, but with more of them where lines are parts of their own. */
export function* withLinesApart(blocks: readonly Block[]): Turns<Block[]> {
  const parted = yield* mapInTurns(blocks, apart);
  const hasAnswers = parted.some(([first]) => first && isAsked(first));
  // Of a list of questions, one may have no answer.
  const isLeft = ({ kind, text }: Block) => hasAnswers && kind === 'item' && isQuestion(toPlain(text));
  return parted.flatMap((found) => found.map((block) => (isLeft(block) ? asked(block) : block)));
}

const asked = (block: Block): Block => Object.assign(block, { kind: 'heading', level: LEAST });
const isAsked = ({ kind, level, text }: Block): boolean =>
  kind === 'heading' && level === LEAST && isQuestion(toPlain(text));

function isQuestion(text: string): boolean {
  const plain = text.trim();
  return /[?？]$/.test(plain) && ['section', 'persona'].includes(recognise(plain).kind);
}

function apart(block: Block): Block[] {
  const lines = block.text.split(LINE_BREAK);
  const mayHold = block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'item';
  if (!mayHold || lines.length < FEWEST) return [block];
  return labelledLines(block, lines) ?? answeredLines(block, lines) ?? [block];
}

/** From label to label; a line above the first of them may be a name. */
function labelledLines(block: Block, lines: readonly string[]): Block[] | null {
  const labelled = lines.flatMap((line, at) => (labelsIn(line).length > 0 ? [at] : []));
  const [first = FEWEST] = labelled;
  if (labelled.length < FEWEST || first > 1) return null;
  const starts = first === 0 ? labelled : [0, ...labelled];
  return starts.map((start, at) => {
    const text = lines.slice(start, starts[at + 1]).join('\n');
    return at === 0 ? Object.assign(block, { text }) : { ...block, line: block.line + start, text };
  });
}

/** "What do they see?" or "Says" as the first line. */
function answeredLines(block: Block, [first = '', ...rest]: readonly string[]): Block[] | null {
  const { kind, line, column } = block;
  const plain = toPlain(first).trim();
  const isAlone = isNameAlone(plain);
  if (kind === 'quote' || !(isAlone || isQuestion(plain))) return null;
  const answer: Block = { kind: 'paragraph', line: line + 1, column, text: rest.join('\n') };
  const { parent } = block;
  if (parent) answer.parent = parent;
  if (kind === 'paragraph') return [Object.assign(block, { text: `**${plain}**` }), answer];
  if (!isAlone) return [asked(Object.assign(block, { text: first })), answer];
  const item: Block = { ...answer, kind: 'item', column: column + 1, parent: block };
  return [Object.assign(block, { text: first, hasItems: true }), item];
}

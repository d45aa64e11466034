// Maps that people draw with letters: mind maps and quadrants of Mermaid, mind maps of PlantUML, boxes of dashes and bars.
// As blocks; knows nothing of maps.
import { sectionIn } from '../../recognise/sections';
import { decoded } from '../html/html-source';
import type { Block } from './markdown-block';
import { boxBlocks, linesOfBoxes } from './markdown-boxes';
import { outlineOfFlowchart } from './markdown-flowchart';
import { literalText, toPlain } from './markdown-inline';

/** Null for code that is none of these. */
export function diagramBlocks(code: string, linesBefore: number): Block[] | null {
  const lines = code.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !COMMENT.test(line));
  const head = (lines[first] ?? '').trim();
  const body = lines.map((text, at) => ({ text: at > first ? text : '', line: linesBefore + at + 1 }));
  if (head === 'mindmap') return mindMap(body.map((one) => ({ ...one, depth: one.text.search(/\S/) })));
  if (head === '@startmindmap') return mindMap(body.map(starred));
  if (head === 'quadrantChart') return quadrants(body);
  if (FLOWCHART.test(head)) return flowchart(body);
  const length = linesOfBoxes(lines, first);
  return length > 0 && lines.slice(first + length).every((line) => line.trim() === '')
    ? boxBlocks(lines.slice(first, first + length), linesBefore + first)
    : null;
}

interface Line {
  text: string;
  line: number;
}

const FLOWCHART = /^(?:graph|flowchart)(?:\s+(?:TB|TD|BT|RL|LR))?;?$/;
const COMMENT = /^\s*(?:%%|---|config:|'|title:)/;
/** Icons, classes, comments and the like. */
const NO_NODE = /^\s*(?:::|%%|@|left side|right side|skinparam|<|!)/;
/** `id["words"]`, `id((words))`, `id))words((` and the like: words in a shape. */
const SHAPED = /^[^[\](){}"]*?(?:\[|\(+|\)+|\{\{)(.*?)(?:\]|\)+|\(+|\}\})$/s;
const QUOTED = /^["'`]+|["'`]+$/g;

function wordsIn(node: string): string {
  const bare = node.trim();
  const shaped = SHAPED.exec(bare)?.[1] ?? bare;
  return literalText(decoded(shaped.replace(/^"`?|`?"$/g, '')).trim());
}

const STARS = /^\s*([*+-]+)(?:\[#[^\]]*\])?_?\s+(.*?);?\s*$/;

function starred({ text, line }: Line): Line & { depth: number } {
  const [, stars, words = ''] = STARS.exec(text) ?? [];
  return { text: words, line, depth: stars === undefined ? -1 : stars.length };
}

type Deep = Line & { depth: number };

/** The middle is what the map is called. */
function mindMap(lines: readonly Deep[]): Block[] {
  const nodes = lines.filter(({ text, depth }) => depth >= 0 && text.trim() !== '' && !NO_NODE.test(text));
  const [middle, ...others] = nodes;
  if (!middle) return [];
  return [
    { kind: 'heading', level: 1, line: middle.line, column: 1, text: wordsIn(middle.text) },
    ...branches(others),
  ];
}

/** What has branches of its own below a section is a topic. */
function branches(nodes: readonly Deep[]): Block[] {
  const least = Math.min(...nodes.map(({ depth }) => depth));
  return nodes.map(({ text, line, depth }, at): Block => {
    const isTopic = depth > least && (nodes[at + 1]?.depth ?? 0) > depth;
    const words = wordsIn(text);
    return { kind: 'item', line, column: depth + 1, text: isTopic ? `**${words}**` : words };
  });
}

/** Null for one of other things than sections. One node around all others is the middle of a mind map. */
function flowchart(body: readonly Line[]): Block[] | null {
  const { lines, labels } = outlineOfFlowchart(body);
  if (!lines.some(({ text }) => sectionIn(toPlain(wordsIn(text))) !== null)) return null;
  const roots = lines.filter(({ depth }) => depth === 0);
  const isAround = roots.length === 1 && lines.some(({ depth }) => depth > 1);
  const blocks = isAround ? mindMap(lines) : branches(lines);
  const beside = labels.map(
    ({ text, line }): Block => ({ kind: 'paragraph', line, column: 1, text: wordsIn(text) }),
  );
  return [...beside, ...blocks];
}

const QUADRANT = /^\s*quadrant-([1-4])\s+(.+)$/;
const CHART_TITLE = /^\s*title\s+(.+)$/;
const POINT = /^\s*(.+?)(?::::\w+)?\s*:\s*\[\s*([\d.]+)\s*,\s*([\d.]+)\s*\].*$/;

/** Counted from the right at the top against the clock, as Mermaid does. */
const quadrantAt = (x: number, y: number): number => (y >= 0.5 ? (x >= 0.5 ? 1 : 2) : x < 0.5 ? 3 : 4);

function quadrants(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const held = new Map<number, Block[]>();
  for (const { text, line } of lines) {
    const [, title] = CHART_TITLE.exec(text) ?? [];
    const [, number, name = ''] = QUADRANT.exec(text) ?? [];
    const [, words = '', x, y] = POINT.exec(text) ?? [];
    if (title !== undefined)
      blocks.unshift({ kind: 'heading', level: 1, line, column: 1, text: wordsIn(title) });
    else if (number !== undefined)
      holdAt(Number(number), held).unshift({
        kind: 'heading',
        level: 2,
        line,
        column: 1,
        text: wordsIn(name),
      });
    else if (x !== undefined) {
      const point = literalText(words.replace(QUOTED, ''));
      holdAt(quadrantAt(Number(x), Number(y)), held).push({ kind: 'item', line, column: 1, text: point });
    } else if (text.trim() !== '' && !NO_NODE.test(text))
      blocks.push({ kind: 'paragraph', line, column: 1, text: literalText(text.trim()) });
  }
  return [...blocks, ...[1, 2, 3, 4].flatMap((number) => held.get(number) ?? [])];
}

function holdAt(number: number, held: Map<number, Block[]>): Block[] {
  const list = held.get(number) ?? [];
  held.set(number, list);
  return list;
}

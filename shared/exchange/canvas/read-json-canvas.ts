// Reads a JSON Canvas, ours or any other (jsoncanvas.org spec 1.0): text nodes in groups with a section title
// are notes.
import { isRecord, parseStored } from '../../model/stored';
import { isHex } from '../colors';
import { plainWords } from '../markdown/markdown-inline';
import { refuse } from '../problem';
import type { Importer } from '../types';
import { FACTS } from './canvas-scene';
import { withTitles } from './canvas-titles';
import { canvasToMap, type FoundBox, type FoundCard, type FoundLine, factsOf } from './canvas-to-map';
import { boxOf, textIn } from './canvas-values';
import { markdownCaption } from './json-canvas';

/** The specification's numbered colours, mapped to our nearest ones. */
const PRESETS: Record<string, string> = {
  1: 'red',
  2: 'orange',
  3: 'yellow',
  4: 'green',
  5: 'teal',
  6: 'violet',
};
const HEADING = /^#{1,6} +/;

export const jsonCanvasImporter: Importer = {
  read(text, { now }) {
    const file = parseStored(text);
    if (!isRecord(file) || !Array.isArray(file.nodes)) return refuse('no-canvas');
    const nodes = file.nodes.map((node: unknown, at) => ({ node, path: `nodes[${at}]` }));
    const edges = Array.isArray(file.edges)
      ? file.edges.map((node: unknown, at) => ({ node, path: `edges[${at}]` }))
      : [];
    const found = { boxes: nodes.flatMap(toBox), cards: nodes.flatMap(toCard), lines: edges.flatMap(toLine) };
    return canvasToMap(withTitles(found), text, now);
  },
};

interface Entry {
  node: unknown;
  path: string;
}

function toBox({ node }: Entry): FoundBox[] {
  if (!isRecord(node) || node.type !== 'group') return [];
  return [{ title: textIn(node.label), box: boxOf(node), facts: factsOf(node[FACTS]) }];
}

function toCard({ node, path }: Entry): FoundCard[] {
  if (!isRecord(node) || node.type !== 'text') return [];
  const text = textIn(node.text);
  const facts = factsOf(node[FACTS]);
  const color = colorOf(node.color);
  const isHeading = facts === null || facts.role === 'map';
  return [
    {
      id: textIn(node.id),
      path,
      box: boxOf(node),
      textWithout: (caption) => plainText(isHeading ? text.replace(HEADING, '') : text, caption),
      ...(color === undefined ? {} : { color }),
      facts,
    },
  ];
}

/** Canvases show every line break of a card. */
const BREAK = /(?:\\| {2,9})?\n/g;

function plainText(markdown: string, caption: string): string {
  const end = markdownCaption(caption);
  const text = markdown.endsWith(end) ? markdown.slice(0, markdown.length - end.length) : markdown;
  return plainWords(text.replace(BREAK, '\\\n'));
}

function toLine({ node, path }: Entry): FoundLine[] {
  if (!isRecord(node)) return [];
  const { fromNode, toNode, label } = node;
  return [
    { path, from: textIn(fromNode), to: textIn(toNode), label: textIn(label), facts: factsOf(node[FACTS]) },
  ];
}

function colorOf(color: unknown): string | undefined {
  if (typeof color !== 'string') return undefined;
  return PRESETS[color] ?? (isHex(color) ? color.toUpperCase() : undefined);
}

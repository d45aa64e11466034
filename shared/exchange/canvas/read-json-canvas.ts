// Reads a JSON Canvas, ours or any other (jsoncanvas.org spec 1.0): what stands in groups with a section title
// are notes: texts, files and links.
import { isRecord, parseStored } from '../../model/stored';
import { isHex } from '../colors';
import { plainWords } from '../markdown/markdown-inline';
import { refuse } from '../problem';
import { withAddress } from '../reading/with-address';
import type { Importer } from '../types';
import { type FoundBox, type FoundCard, type FoundLine, factsOf, textOnce } from './canvas-found';
import { FACTS } from './canvas-scene';
import { boxOf, type Plain, textIn } from './canvas-values';
import { markdownCaption } from './json-canvas';
import { readCanvas } from './read-canvas';

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
    const found = {
      boxes: nodes.flatMap(toBox),
      cards: nodes.flatMap(toCard),
      lines: edges.flatMap(toLine),
      remarks: [],
    };
    return readCanvas({ found, groupOf: () => null, text, now });
  },
};

interface Entry {
  node: unknown;
  path: string;
}

function toBox({ node, path }: Entry): FoundBox[] {
  if (!isRecord(node) || node.type !== 'group') return [];
  return [{ path, title: textIn(node.label), box: boxOf(node), facts: factsOf(node[FACTS]) }];
}

function toCard({ node, path }: Entry): FoundCard[] {
  if (!isRecord(node) || node.type === 'group') return [];
  const text = textIn(node.text);
  const address = addressIn(node);
  const facts = factsOf(node[FACTS]);
  const color = colorOf(node.color);
  const isHeading = facts === null || facts.role === 'map';
  return [
    {
      id: textIn(node.id),
      path,
      box: boxOf(node),
      textWithout: textOnce((caption) =>
        withAddress(plainText(isHeading ? text.replace(HEADING, '') : text, caption), address),
      ),
      isSticky: false,
      ...(color === undefined ? {} : { color }),
      facts,
    },
  ];
}

/** A card may show a file, or a part of it, or a page of the web. */
const addressIn = ({ file, subpath, url }: Plain): string =>
  textIn(file) === '' ? textIn(url) : `${textIn(file)}${textIn(subpath)}`;

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

// An independent CommonMark parser reads the Markdown files and finds people's texts character for character.
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../shared/exchange/markdown/markdown';
import { inOrderOfWork } from '../../shared/exchange/writing/arranged';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, mapOf } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { RUNS } from '../harness/runs';

/** All that our files may contain: no links, no images, no HTML, no code, no rules, no soft breaks. */
const ALLOWED = [
  'document',
  'heading',
  'paragraph',
  'text',
  'list',
  'item',
  'strong',
  'emph',
  'block_quote',
  'linebreak',
];

function nodesOf(root: Node): Node[] {
  const walker = root.walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

const textOf = (node: Node): string =>
  nodesOf(node)
    .map((one) => (one.type === 'linebreak' ? '\n' : (one.literal ?? '')))
    .join('');

interface Read {
  types: string[];
  headings: string[];
  /** Note texts: the paragraphs of numbered items. */
  notes: string[];
  /** The paragraphs of all other items: details of the notes, fields, tensions, actions. */
  bullets: string[];
  /** Paragraphs outside any list. */
  paragraphs: string[];
}

/** CommonMark has no tables: a row of ours begins with a bar, a text of people's never does. */
const ROW = /^\| .*\n/gm;

function read(text: string): Read {
  const nodes = nodesOf(new Parser().parse(text.replace(ROW, '')));
  const paragraphsIn = (type: 'ordered' | 'bullet') =>
    nodes.flatMap((node) => (node.type === 'item' && node.listType === type ? (node.firstChild ?? []) : []));
  return {
    types: [...new Set(nodes.map(({ type }) => type as string))].filter((type) => !ALLOWED.includes(type)),
    headings: nodes.filter(({ type }) => type === 'heading').map(textOf),
    notes: paragraphsIn('ordered').map(textOf),
    bullets: paragraphsIn('bullet').map(textOf),
    paragraphs: nodes
      .filter(({ type, parent }) => type === 'paragraph' && parent?.type !== 'item')
      .map(textOf),
  };
}

const keepable = (text: string) => text.replace(/\0|\p{Cs}/gu, '\ufffd');

const notesIn = (map: EmpathyMap): string[] =>
  [...inOrderOfWork(map).flatMap(({ notes }) => notes), ...(map.unplaced ?? [])].map(({ text }) =>
    keepable(text),
  );

function expectWhole(map: EmpathyMap): void {
  const { types, notes } = read(markdown.write(map).text);
  expect(types).toEqual([]);
  expect(notes).toEqual(notesIn(map));
}

/** Fragments of Markdown syntax, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['\n', '\n', '\r', ' ', '  ', '    ', '\t', '\u00a0', '\u2028', '\u0085', '\ufeff', '\v', '\f'],
    ...[
      '\\',
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '[',
      ']',
      '](x)',
      '[a]: /b',
      '![',
      '<',
      '>',
      '<b>',
      '</b>',
      '<!--',
    ],
    ...[
      '&',
      '&amp;',
      '&#10;',
      '&middot;',
      '#',
      '##',
      '1',
      '12.',
      '1)',
      '-',
      '- ',
      '---',
      '+',
      '=',
      '===',
      '|',
      '|-|',
    ],
    ...[
      ':',
      ':-:',
      'http://a.b',
      'www.a.b',
      '<http://a.b>',
      '[ ]',
      '[x]',
      '!',
      '(',
      ')',
      '"',
      '·',
      ',',
      'a',
      'b',
    ],
    ...['\0', '\u0001', '\u001b', '\u007f', '\ud800', '\udc00', '😀', 'é', 'ب', '{', '}', '$', '@'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('') || 'x');

describe('Markdown, read by a CommonMark parser', () => {
  it.each(Object.entries(fixtureMaps))(
    'contains the note texts of the %s map, and no unintended markup',
    (_name, map) => {
      expectWhole(map);
    },
  );

  it('contains any note text unchanged', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => expectWhole(mapOf(texts))),
      { numRuns: RUNS },
    );
  });

  it('contains the notes of any map, whatever surrounds them', { timeout: 600_000 }, () => {
    fc.assert(fc.property(randomMap, expectWhole), { numRuns: RUNS });
  });

  it('contains any text in everything around the notes', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(read(markdown.write(mapOfWords(words)).text)).toEqual(readOfWords(keepable(words)));
      }),
      { numRuns: RUNS },
    );
  });
});

/** A map with the same words wherever people can type. */
function mapOfWords(words: string): EmpathyMap {
  const note = {
    id: 'a',
    text: words,
    author: words,
    source: words,
    theme: words,
    touchpoint: words,
    tags: [words, words],
  };
  return {
    ...mapOf([]),
    title: words,
    persona: { name: words, role: words, fields: [{ label: words, value: words }] },
    context: { goal: words, touchpoints: [words, words], research: [{ kind: 'survey', title: words }] },
    order: { preset: 'custom', reason: words, sections: ['hear'] },
    sections: [{ id: 'hear', title: words, prompts: [{ id: 'p', text: words }], notes: [note] }],
    unplaced: [{ ...note, id: 'b' }],
    tensions: [{ from: 'a', to: 'b', label: words }],
    problemStatement: { text: words, notes: ['a'] },
    actions: [
      { id: '1', text: words, owner: words, due: words, measure: words, status: 'doing', notes: ['b'] },
    ],
  };
}

const readOfWords = (words: string): Read => {
  const said = `Source: ${words} · Theme: ${words} · Touchpoint: ${words} · Tags: ${words}, ${words} · Author: ${words}`;
  return {
    types: [],
    headings: [
      words,
      'Problem statement',
      'Actions',
      `Persona: ${words}`,
      'Context',
      'Order of work',
      `Hear: ${words}`,
      'In no section',
      'Contradictions',
      'Touchpoints',
    ],
    notes: [words, words],
    bullets: [
      'Supported by: Hear 1',
      `[ ] ${words}`,
      `Status: Doing · Owner: ${words} · Due: ${words} · How we’ll know: ${words} · Supported by: In no section 1`,
      `Role: ${words}`,
      `${words}: ${words}`,
      `Goal: ${words}`,
      `Touchpoints: ${words}, ${words}`,
      `Research: Survey · Title: ${words}`,
      said,
      said,
      `Hear 1 → In no section 1: ${words}`,
    ],
    paragraphs: [words, 'Custom order: Hear', words, words],
  };
};

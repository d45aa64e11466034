// Where a Markdown text may be cut, and what is too much for the parser.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../../tests/harness/runs';
import { finish } from '../reading/turns';
import { blocksIn, blocksOf } from './markdown-blocks';
import { partsOf, piecesOf } from './markdown-pieces';
import { asMeant } from './markdown-source';
import { markdownImporter } from './read-markdown';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** The blocks of a text that is parsed part by part. */
function blocksOfParts(text: string) {
  let linesBefore = 0;
  const pieces = partsOf(text).map((part) => {
    const piece = { kind: 'markdown' as const, text: part, linesBefore, isPlain: false };
    linesBefore += part.split('\n').length - 1;
    return piece;
  });
  return finish(blocksIn(pieces));
}

describe('the parts of a text', () => {
  const line = fc.constantFrom(
    ...[
      '- one',
      '* two',
      '+ three',
      '1. four',
      '2. five',
      '12) six',
      '- ',
      '- - seven',
      '- # eight',
      '* * *',
    ],
    ...[
      '# nine',
      'ten',
      '  eleven',
      '   twelve',
      '    - thirteen',
      '  - fourteen',
      '> fifteen',
      '---',
      '===',
    ],
    ...[
      '',
      '',
      '```',
      '  ```',
      '~~~',
      '| a | b |',
      '|---|---|',
      '- | -',
      'a | b',
      '- ```',
      '> - sixteen',
      '-     seventeen',
    ],
  );

  it('have the same blocks as the whole, wherever it is cut', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = asMeant(lines.join('\n'));
        expect(partsOf(text).join('')).toBe(text);
        expect(blocksOfParts(text)).toEqual(blocksOf(text));
      }),
      {
        numRuns: 10 * RUNS,
        examples: [
          [['- ```', '   twelve', '', '===']],
          [['- ', '', '  eleven', '2. five']],
          [['- - seven', '', '  ```', '```', '2. five']],
          [['- one', 'ten', '', '  ```', '```', '2. five']],
        ],
      },
    );
  });

  it('are the items of a list without empty lines, also a numbered one', () => {
    expect(partsOf('- one\n  more\n- two\n1. three\n   - four\n2. five')).toEqual([
      '- one\n  more\n',
      '- two\n',
      '1. three\n   - four\n',
      '2. five',
    ]);
  });
});

describe('a megabyte', () => {
  it.each([
    ['of a list', '- They wait **too long**, says *Ana*\n'],
    ['of a numbered list', '1. They wait [too](https://a.example) long\n   - quote\n'],
    ['of sections', '## Hear\n\nThey say `no`.\n\n- They wait\n'],
  ])('%s is read in pieces of at most 5000 characters', (_what, piece) => {
    const pieces = piecesOf(fill(piece));
    expect(pieces.map(({ text }) => text).join('')).toBe(fill(piece));
    expect(pieces.filter(({ text, isPlain }) => isPlain || text.length > 5000)).toEqual([]);
  });

  it.each(['[*_`<!--', '*_', '**a ', '[a](', '![', '`a``', 'a\n=\n', 'a\n', '> a\n', '|a|b\n', '    - a\n'])(
    'of %j never reaches the parser',
    (piece) => {
      const pieces = piecesOf(fill(piece));
      expect(pieces.map(({ text }) => text).join('')).toBe(fill(piece));
      expect(pieces.filter(({ text, isPlain }) => !isPlain && text.length > 5000)).toEqual([]);
      const turns = blocksIn(pieces);
      for (const { isPlain } of pieces) expect([turns.next().done, isPlain]).toEqual([false, isPlain]);
    },
  );
});

describe('what is too much for the parser', () => {
  it('is plain text, what stands around it is Markdown, and its line is told', () => {
    const dense = `${'*a* [b] '.repeat(1000)}end`;
    const text = ['## Hear', '- **one**', '', `${dense}`, '', '- *two*'].join('\n');
    expect(blocksOf(text).map(({ line, kind, text: said }) => [line, kind, said.replace(/\0/g, '')])).toEqual(
      [
        [1, 'heading', 'Hear'],
        [2, 'item', '**one**'],
        [4, 'paragraph', dense],
        [6, 'item', '*two*'],
      ],
    );
    const read = markdownImporter.read(text, { now: '2026-11-22T09:00:00.000Z' });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const notes = read.maps.flatMap(({ sections }) => sections.flatMap((section) => section.notes));
    expect(notes.map((note) => note.text)).toEqual(['one', dense, 'two']);
    expect(read.remarks).toEqual([{ path: 'line 4', code: 'plain', values: {}, leftOut: [] }]);
  });
});

// The quick way through simple parts sees the same blocks as the Markdown parser.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '../../../tests/harness/runs';
import { blocksOf } from './markdown-blocks';
import { simpleBlocks } from './markdown-simple';

const told = (text: string) =>
  blocksOf(text).map(({ kind, line, column, level, text: words }) => [kind, line, column, level, words]);
/** A comment behind the last line: the parser must look at each part. */
const parsed = (text: string) => {
  const lines = text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : line.replace(/\s*$/, '&#8288;$&')));
  return told(lines.join('\n')).map((block) =>
    block.map((one) => (typeof one === 'string' ? one.replace(/\0?\u2060/g, '') : one)),
  );
};

it('sees headings, items and paragraphs', () => {
  const text = ['## Hear', '- one', '  - **two:** three', '', 'words', 'more', '', '* "four"'].join('\n');
  expect(simpleBlocks('## Hear\n- one\n', 4)).toEqual([
    { kind: 'heading', level: 2, line: 5, column: 1, text: 'Hear' },
    { kind: 'item', line: 6, column: 1, text: 'one', isTicked: false },
  ]);
  expect(told(text)).toEqual([
    ['heading', 1, 1, 2, 'Hear'],
    ['item', 2, 1, undefined, 'one'],
    ['item', 3, 3, undefined, '**two:** three'],
    ['paragraph', 5, 1, undefined, 'words\nmore'],
    ['item', 8, 1, undefined, '"four"'],
  ]);
});

it.each([
  '- a\nb\n',
  '- ``a``\n',
  '- `a``\n',
  '- [a](b)\n',
  '1. a\n',
  'a\n---\n',
  '# a #\n',
  '- 2. b\n',
  'a  \nb\n',
  '- a|b\n',
])('leaves %j to the parser', (part) => {
  expect(simpleBlocks(part, 0)).toBe(null);
});

it('sees what the parser sees', () => {
  const line = fc.constantFrom(
    ...[
      '',
      '',
      '# a',
      '## Says',
      '- a',
      '- **b** c',
      '  - d',
      '   - e',
      '    - f',
      '      * g',
      '+ h',
      'i',
      '**Says:** k',
    ],
    ...[
      '(**l**)',
      '- "**m**."',
      '  n',
      '2 weeks',
      '- 3 weeks',
      'o ',
      '- p ',
      '- **q**r',
      's**t** u',
      '- a: b',
      '- é',
      'ü – v',
      '- *it* w',
      '`x`',
      '- `y z` *a*',
      '[b](https://c.d)',
      '- *e* [f g](https://h.i/?j=1), `k`',
      '[l](m)',
      '- n*o*',
      '*p*`q`',
    ],
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = `${lines.join('\n')}\n`;
      expect(told(text)).toEqual(parsed(text));
    }),
    { numRuns: RUNS },
  );
});

// Documents cut into blocks, also those that were written to take for ever.
import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown-blocks';

const told = (text: string): string[] =>
  blocksOf(text).map(({ kind, line, text: words }) => `${line} ${kind} ${words}`);

describe('a line', () => {
  it.each([
    ['# Hear', 'heading', 'Hear'],
    ['#\u00a0Hear', 'heading', 'Hear'],
    ['-\u00a0busy', 'item', 'busy'],
    ['2.\u00a0busy', 'item', 'busy'],
    ['•\u00a0busy', 'item', 'busy'],
    ['    - busy', 'item', 'busy'],
    ['- two\u2028lines', 'item', 'two\u2028lines'],
    ['## He\u2028ar ##', 'heading', 'He\u2028ar'],
    ['#Hear', 'paragraph', '#Hear'],
    ['-busy', 'paragraph', '-busy'],
    ['[P1]: Great', 'paragraph', '[P1]: Great'],
  ])('like %j is a %s', (line, kind, text) => {
    expect(blocksOf(line).map((block) => [block.kind, block.text])).toEqual([[kind, text]]);
  });
});

describe('a comment', () => {
  it('is no block, over however many lines', () => {
    expect(blocksOf('<!-- one\n\ntwo -->\nthree')).toEqual([
      { kind: 'paragraph', line: 4, column: 1, text: 'three' },
    ]);
  });

  it('that never ends is text, however often it begins', { timeout: 120_000 }, () => {
    const text = Array.from({ length: 100_000 }, () => '<!-- one').join('\n');
    expect(blocksOf(text)).toEqual([{ kind: 'paragraph', line: 1, column: 1, text }]);
  });

  it('within a block of code ends where the code does', () => {
    expect(told('```\n<!--\n```\n- one\n<!-- two -->\n- three')).toEqual([
      '1 code <!--',
      '4 item one',
      '6 item three',
    ]);
  });
});

describe('an item', () => {
  const parents = (text: string) => blocksOf(text).map(({ text: words, parent }) => [words, parent?.text]);

  it('belongs to the last one that begins further left, by however little', () => {
    expect(parents('10. ten\n  - two\n   - three\n- one')).toEqual([
      ['ten', undefined],
      ['two', 'ten'],
      ['three', 'two'],
      ['one', undefined],
    ]);
  });

  it('belongs to none when other words stand between them', () => {
    expect(parents('- one\n\nwords\n\n  - two')).toEqual([
      ['one', undefined],
      ['words', undefined],
      ['two', undefined],
    ]);
  });
});

describe('a long document', () => {
  it('has the same blocks as a short one, each with its line', () => {
    const lines = [
      ...['## Hear', '- one', '', '  more of it', '', '', '- two', '```', '# no heading', '', '- no item'],
      ...['```', '', 'words', '', '> one', '', '| a | b |', '|---|---|', '| c | d |', ''],
    ];
    const short = blocksOf(lines.join('\n'));
    const long = blocksOf(Array.from({ length: 200 }, () => lines.join('\n')).join('\n'));
    const expected = Array.from({ length: 200 }, (_none, at) =>
      short.map(({ kind, line, text }) => ({ kind, line: line + at * lines.length, text })),
    );
    expect(short.map(({ kind }) => kind)).toEqual([
      'heading',
      'item',
      'paragraph',
      'item',
      'code',
      'paragraph',
      'quote',
      'table',
    ]);
    expect(long.map(({ kind, line, text }) => ({ kind, line, text }))).toEqual(expected.flat());
  });

  it('of many lists is not read for ever', { timeout: 120_000 }, () => {
    const text = Array.from({ length: 2000 }, (_none, at) => `## Says\n- ${at}\n## Other ${at}`).join('\n');
    expect(blocksOf(text)).toHaveLength(6000);
  });
});

// Documents cut into blocks, also those that were written to take for ever.
import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown-blocks';

describe('a line', () => {
  it.each([
    ['# Hear', 'heading', 'Hear'],
    ['#\u00a0Hear', 'heading', 'Hear'],
    ['-\u00a0busy', 'item', 'busy'],
    ['2.\u00a0busy', 'item', 'busy'],
    ['- two\u2028lines', 'item', 'two\u2028lines'],
    ['## He\u2028ar ##', 'heading', 'He\u2028ar'],
    ['#Hear', 'paragraph', '#Hear'],
    ['-busy', 'paragraph', '-busy'],
  ])('like %j is a %s', (line, kind, text) => {
    expect(blocksOf(line).map((block) => [block.kind, block.text])).toEqual([[kind, text]]);
  });
});

describe('a comment', () => {
  it('is no block, over however many lines', () => {
    expect(blocksOf('<!-- one\n\ntwo -->\nthree')).toEqual([
      { kind: 'paragraph', line: 4, text: 'three', level: 0 },
    ]);
  });

  it('that never ends is text, however often it begins', () => {
    const text = Array.from({ length: 300_000 }, () => '<!-- one').join('\n');
    expect(blocksOf(text)).toEqual([{ kind: 'paragraph', line: 1, text, level: 0 }]);
  });
});

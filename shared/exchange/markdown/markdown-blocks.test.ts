// Documents cut into blocks, also those that were written to take for ever.
import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown-blocks';

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

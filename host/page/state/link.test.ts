// A whole board packed into a link: the round trip.
import { describe, expect, it } from 'vitest';
import { packBoard, unpackBoard } from './link';

describe('a board in a URL', () => {
  it('survives a round trip exactly, including emoji and right-to-left text', async () => {
    const board = JSON.stringify({ text: '👍🏽 “שלום” \n   ends with spaces   ' });
    expect(await unpackBoard(await packBoard(board))).toBe(board);
  });

  it('uses only letters, digits, minus and underscore', async () => {
    const board = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x20 + index * 37)).join('');
    expect(await packBoard(board)).toMatch(/^[\w-]+$/);
  });

  it('is less than a tenth of the size for a repetitive board', async () => {
    const board = JSON.stringify(Array.from({ length: 500 }, () => ({ type: 'STICKY', width: 240 })));
    expect((await packBoard(board)).length).toBeLessThan(board.length / 10);
  });
});

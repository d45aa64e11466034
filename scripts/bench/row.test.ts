// Tests how figures are compared with their targets.
import { describe, expect, it } from 'vitest';
import { atMost, formatRows, told } from './row';

describe('atMost', () => {
  it('passes a figure equal to its target, and fails a higher one', () => {
    expect(atMost('Calls', 1.5, 1.5)).toEqual({ what: 'Calls', figure: '1.50', target: '≤ 1.5', ok: true });
    expect(atMost('Bytes', 60_001, 60_000, ' B')).toEqual({
      what: 'Bytes',
      figure: '60,001 B',
      target: '≤ 60,000 B',
      ok: false,
    });
  });
});

describe('formatRows', () => {
  it('aligns the columns and gives no verdict without a target', () => {
    const rows = [told('Reading', '120 ms'), atMost('Reads per note', 13, 12), atMost('Calls', 2, 12)];
    expect(formatRows(rows)).toBe(
      [
        'Reading         120 ms',
        'Reads per note      13  ≤ 12  MISSED',
        'Calls                2  ≤ 12  ok',
      ].join('\n'),
    );
  });
});

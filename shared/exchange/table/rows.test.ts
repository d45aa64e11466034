// Tests tables as text: what is quoted, where rows end, and quotation marks that belong to the text.
import { describe, expect, it } from 'vitest';
import { readRows, writeRows } from './rows';

describe('writeRows', () => {
  it('quotes only what would otherwise be misread', () => {
    const rows = [
      ['plain', 'a,b', 'a"b', 'two\nlines', ' edge', ''],
      ['a;b', 'a\tb', 'x\r', "it's", 'edge\u00a0', 'é'],
    ];
    expect(writeRows(rows, ',', '\r\n')).toBe(
      'plain,"a,b","a""b","two\nlines"," edge",\r\na;b,a\tb,"x\r",it\'s,"edge\u00a0",é',
    );
  });
});

describe('readRows', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb\rc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    [',', [['', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a\r\nb"\n"c"', [['a\r\nb'], ['c']]],
    ['"say ""no""",x', [['say "no"', 'x']]],
    ['"",""', [['', '']]],
    ['""""', [['"']]],
    ['in the "middle",x', [['in the "middle"', 'x']]],
    ['"Call me" she said,x\nnext', [['"Call me" she said', 'x'], ['next']]],
  ])('reads %j', (text, rows) => {
    expect(readRows(text, ',')).toEqual({ rows, open: null });
  });

  it('reports where a quotation mark is never closed', () => {
    expect(readRows('a,b\nc,"d\ne,f', ',')).toEqual({ rows: [['a', 'b']], open: { row: 1, column: 1 } });
  });
});

// The formats offered by Export, and counting the rows of a text table.
import { describe, expect, it } from 'vitest';
import { PICTURE_FORMATS } from '../../shared/exchange/types';
import { TEXT_FORMATS } from '../../shared/exchange/writing/registry';
import { countRows, FORMAT_GROUPS, formatNamed, isPicture, suitableHashtags } from './export-formats';

describe('FORMAT_GROUPS', () => {
  it('offers every format once, our own first', () => {
    const offered = FORMAT_GROUPS.flatMap(({ formats }) => formats);
    expect(offered[0]).toBe('json');
    expect([...offered].sort()).toEqual([...TEXT_FORMATS, ...PICTURE_FORMATS].sort());
  });

  it('tells picture formats from text formats', () => {
    expect(FORMAT_GROUPS.flatMap(({ formats }) => formats).filter(isPicture)).toEqual(['png', 'svg', 'pdf']);
  });
});

it('knows a format by the name that was stored', () => {
  expect(['markdown', 'png', 'later', undefined].map(formatNamed)).toEqual([
    'markdown',
    'png',
    undefined,
    undefined,
  ]);
});

it('leaves hashtags out of documents only', () => {
  const groups = ['documents', 'tables', 'trackers', 'whiteboards', null] as const;
  expect(groups.map(suitableHashtags)).toEqual(['drop', 'keep', 'keep', 'keep', 'keep']);
});

describe('countRows', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one\ntwo\n', 2],
    ['one\r\n"two\nlines"\r\nthree\r\n', 3],
    ['"says ""no""\nand goes"\nlast', 2],
  ])('counts %j as %i', (text, rows) => {
    expect(countRows(text)).toBe(rows);
  });
});

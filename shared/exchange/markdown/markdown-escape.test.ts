// How people's texts are written so that Markdown leaves them alone. What a parser makes of it: tests/exchange.
import { describe, expect, it } from 'vitest';
import { escapeHeading, escapeItem, escapeLine, escapeLines, escapePart } from './markdown-escape';

describe('escapeLine', () => {
  it.each([
    ['plain words, as they are: 5 - 3 = 2 & more', 'plain words, as they are: 5 - 3 = 2 & more'],
    ['* _ ` ~ | \\ [a](b) <b>', '\\* \\_ \\` \\~ \\| \\\\ \\[a\\](b) \\<b>'],
    ['Q&A &amp; &#10;', 'Q\\&A \\&amp; \\&#10;'],
    ['# no heading', '\\# no heading'],
    ['#quote stays', '#quote stays'],
    ['- no item', '\\- no item'],
    ['-5 degrees', '-5 degrees'],
    ['1. first', '1\\. first'],
    ['1.5 hours', '1.5 hours'],
    ['> no quotation', '\\> no quotation'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':-:', '\\:-:'],
    ['http://a.b and www.a.b', 'http\\://a.b and www\\.a.b'],
    ['  two at the edges  ', '&#32; two at the edges &#32;'],
    ['\u00a0', '&#160;'],
    ['a\tb\rc\u2028d\u0001e', 'a&#9;b&#13;c&#8232;d&#1;e'],
    ['a\nb', 'a&#10;b'],
    [':smile: at 10:30:15', '\\:smile: at 10:30:15'],
    ['costs $5', 'costs $5'],
    ['$x^2$', '\\$x^2$'],
    ['==bright== but a == b', '\\==bright== but a == b'],
    ['%%hidden%% 5 %', '\\%%hidden\\%% 5 %'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(escapeLine(text)).toBe(written);
  });
});

describe('escapeLines', () => {
  it.each([
    ['one', 'one'],
    ['one\ntwo', 'one\\\n   two'],
    ['one\n\n- two', 'one\\\n   \\\n   \\- two'],
    ['\none\n\n', '&#10;one&#10;&#10;'],
    ['\n\n', '&#10;&#10;'],
    ['one\r\ntwo', 'one&#13;\\\n   two'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeLines(text, '   ')).toBe(written);
  });
});

it('escapeHeading keeps hashes at the end, which would close the heading', () => {
  expect(['C #', 'C ##', 'C#', '#'].map(escapeHeading)).toEqual(['C \\#', 'C \\##', 'C#', '\\#']);
});

it('escapePart and escapeItem keep what parts parts and items', () => {
  expect(escapePart('a · b, c')).toBe('a &middot; b, c');
  expect(escapeItem('a · b, c')).toBe('a &middot; b&#44; c');
});

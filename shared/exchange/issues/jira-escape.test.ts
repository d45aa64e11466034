// How people's texts are written so that Jira's wiki notation leaves them alone.
import { describe, expect, it } from 'vitest';
import { escapeJira } from './jira-escape';

describe('escapeJira', () => {
  it.each([
    ['plain words, 5 - 3 = 2 & half-way', 'plain words, 5 - 3 = 2 & half-way'],
    ['*bold* and _so_', '\\*bold\\* and \\_so\\_'],
    ['-struck- +new+ ^up^ ~down~', '\\-struck\\- \\+new\\+ \\^up\\^ \\~down\\~'],
    ['-5 degrees', '-5 degrees'],
    ['snake_case_name and a*b*c', 'snake_case_name and a*b*c'],
    ['{code} and [~kim] and [a|b]', '\\{code} and \\[~kim] and \\[a|b]'],
    ['!photo.png! but well!', '\\!photo.png! but well!'],
    ['well! really', 'well! really'],
    ['yes -- no --- ??', 'yes \\-\\- no \\-\\-\\- \\?\\?'],
    ['- item', '\\- item'],
    ['** item', '\\** item'],
    ['# first\n|cell|', '\\# first\n\\|cell|'],
    ['h1. title', 'h1&#46; title'],
    ['bq. said', 'bq&#46; said'],
    ['fine :) ;-) (!) (y)', 'fine :\\) ;-\\) \\(!) \\(y)'],
    ['as in GH-7 and EM-12', 'as in GH\\-7 and EM\\-12'],
    ['C:\\temp \\*x \\\\', 'C:\\temp &#92;*x &#92;\\'],
    ['https://example.com/a_b?c=d', 'https://example.com/a_b?c=d'],
    ['#12 and @kim', '#12 and @kim'],
    ['🙂 *so*', '🙂 \\*so\\*'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(escapeJira(text)).toBe(written);
  });
});

// Tests the entry point for all texts: which importer reads them, and what is rejected beforehand.
import { describe, expect, it } from 'vitest';
import { readText } from './read-file';

const NOW = '2026-11-22T09:00:00.000Z';
const codeOf = (text: string, name = '') => {
  const result = readText(text, name, { now: NOW });
  return result.ok ? 'read' : `${result.format} ${result.problems[0]?.code}`;
};

describe('readText', () => {
  it('reports the format it has read', () => {
    const result = readText('## Hear\n- a', 'x.txt', { now: NOW });
    expect([result.ok, result.format]).toEqual([true, 'markdown']);
  });

  it("uses the user's choice of format, whatever the text looks like", () => {
    const result = readText('# Talk\n- a', 'x.md', { now: NOW, format: 'lines' });
    const unplaced = result.ok ? result.maps[0]?.unplaced?.map(({ text }) => text) : [];
    expect([result.format, unplaced]).toEqual(['lines', ['# Talk', 'a']]);
  });

  it.each([
    ['json', '{"hear":["a"]}'],
    ['csv', 'Note,Section\na,Hear'],
    [
      'opml',
      '<?xml version="1.0"?><opml><body><outline text="Hear"><outline text="a"/></outline></body></opml>',
    ],
    ['json-canvas', '{"nodes":[{"type":"text","text":"Hear: a"}]}'],
  ])('removes the byte order mark before reading %s', (_format, text) => {
    const [marked, bare] = [`\uFEFF${text}`, text].map((one) => readText(one, '', { now: NOW }));
    expect([marked?.ok, marked]).toEqual([true, bare]);
  });

  it('rejects what is empty, too long, a web page or not text', () => {
    expect(codeOf(' \n\u00a0')).toBe('lines blank');
    expect(codeOf('x'.repeat(20_000_001))).toBe('lines size');
    expect(codeOf('<!doctype html>\n<p>')).toBe('markdown web-page');
    expect(codeOf('a\0b')).toBe('lines binary');
  });

  it('rejects HTML pages even if the file name says JSON', () => {
    expect(codeOf('<html></html>', 'a.json')).toBe('markdown web-page');
  });
});

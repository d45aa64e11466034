// Markdown as plain text: the cases by hand, and against a parser that is not ours.
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../../tests/harness/runs';
import { plainWords } from './markdown-inline';

/** The text content of a paragraph, by the rules that `plainWords` follows: soft breaks are spaces. */
function textBy(source: string): string {
  const document = new Parser().parse(source);
  const walker = document.walker();
  let text = '';
  for (let event = walker.next(); event; event = walker.next())
    text += event.entering ? said(event.node) : '';
  return text;
}
const said = (node: Node): string =>
  node.type === 'softbreak' ? ' ' : node.type === 'linebreak' ? '\n' : (node.literal ?? '');

/**
 * Whether two readers must agree on them: where one run closes a part of a longer one, our parser counts what is left of
 * the longer one and not the whole (CommonMark 0.31, section 6.2, rules 9 and 10).
 */
const hasEvenRuns = (source: string, run: RegExp): boolean =>
  ['', '*', '**', '_', '__'].includes([...new Set(source.match(run))].join(' '));

describe('plainWords', () => {
  it.each([
    ['**Waits** too *long*', 'Waits too long'],
    ['__Waits__ too _long_, snake_case_stays', 'Waits too long, snake_case_stays'],
    ['~~gone~~ `code` ``a ` b``', 'gone code a ` b'],
    ['2 * 3 * 4, *open', '2 * 3 * 4, *open'],
    ['\\*not\\* \\# \\\\', '*not* # \\'],
    ['&amp; &lt;b&gt; &#10;&#x41; &unknown; &#0;', '& <b> \nA &unknown; \ufffd'],
    ['two\nlines', 'two lines'],
    ['two\\\nlines', 'two\nlines'],
    ['two  \nlines', 'two\nlines'],
    ['one<br>two <br/> three', 'one\ntwo\nthree'],
    ['[the form](https://example.com/a_(b)?x=1 "title")', 'the form (https://example.com/a_(b)?x=1)'],
    [
      '[https://example.com](https://example.com) <https://example.com/b>',
      'https://example.com https://example.com/b',
    ],
    ['![a queue](queue.png) seen', 'a queue seen'],
    ['[run](javascript:alert(1))', 'run (javascript:alert(1))'],
    ['<b>bold</b> <script>alert(1)</script>', '<b>bold</b> <script>alert(1)</script>'],
    ['the `code  \n   goes` on', 'the code   goes on'],
    ['` a\u2028b ` `  `', 'a\u2028b   '],
    ['[two\\\nlines](a.b)', 'two\nlines (a.b)'],
    ['seen <!-- by whom? --> twice', 'seen  twice'],
    ['[ ] box, [x](', '[ ] box, [x]('],
    ['“Call at eight”, she "said"', '“Call at eight”, she "said"'],
    ['- one', '- one'],
    ['# one', '# one'],
    ['&#1;&#x85;&#xD800;', '\u0001\u0085\ufffd'],
    ['`*a* <br> ~~b~~`', '*a* <br> ~~b~~'],
    ['\\<br>\\~\\~a\\~\\~', '<br>~~a~~'],
    ['<me@a.b> [me@a.b](mailto:me@a.b)', 'me@a.b me@a.b'],
    ['[](https://example.com/*a*)', 'https://example.com/*a*'],
    ['C:\\dir\\\\\nnext', 'C:\\dir\\ next'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['*one*\0', '*one*\0'],
  ])('says %j as %j', (source, text) => {
    expect(plainWords(source)).toBe(text);
  });

  it.each(['*a ', '[', '`', '<!--', '  ', '![a](', '&'])(
    'leaves %j alone that never ends',
    {
      timeout: 120_000,
    },
    (piece) => {
      const source = piece.repeat(20_000);
      // Space at the edges is none of the words (CommonMark 0.31, section 4.8).
      expect(plainWords(source)).toBe(source.trim());
    },
  );

  it('says what a CommonMark parser says, for words with any marks of emphasis, code and escapes', {
    timeout: 600_000,
  }, () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      ' ',
      '*',
      '**',
      '_',
      '__',
      '`',
      '\\*',
      '\\_',
      '&amp;',
      '.',
      '"',
      'é',
      '\\\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        // A letter at either end keeps it one paragraph.
        const source = `a${pieces.join('')}b`;
        fc.pre(!/\n[ \t]*([*_`=-]|$)/.test(source));
        fc.pre(hasEvenRuns(source, /\*+/g) && hasEvenRuns(source, /_+/g));
        expect(plainWords(source)).toBe(textBy(source));
      }),
      { numRuns: RUNS },
    );
  });
});

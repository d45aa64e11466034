// Where sentences end, in several languages, and that they are the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../tests/harness/runs';
import { splitSentences } from './sentences';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['I call. Then I wait!', ['I call.', 'Then I wait!']],
    ['“Why?” she asked. “No idea.” That was all.', ['“Why?” she asked.', '“No idea.”', 'That was all.']],
    [
      'Dr. Berg and J. Miller know. So do I. You too?',
      ['Dr. Berg and J. Miller know.', 'So do I.', 'You too?'],
    ],
    ['No. I never do.', ['No.', 'I never do.']],
    ['It took 3.5 hours, e.g. on Monday. Hm… well.', ['It took 3.5 hours, e.g. on Monday.', 'Hm… well.']],
    ['我很担心。真的！“怎么办？”', ['我很担心。', '真的！', '“怎么办？”']],
    ['z. B. Montag. Danach nicht.', ['z. B. Montag.', 'Danach nicht.']],
    ['¿Cuándo? ¡Ya! Sí.', ['¿Cuándo?', '¡Ya!', 'Sí.']],
    ['no full stop', ['no full stop']],
    ['', []],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('returns the whole text, in order, each sentence from where it begins', () => {
    const part = fc.constantFrom('so', 'Ana', '.', '!', '。', '…', ' ', '  ', '”', 'z.', '3', '你', ')', '?');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const sentences = splitSentences(text);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { text: words, from } of sentences)
          expect(text.slice(from, from + words.length)).toBe(words);
      }),
      { numRuns: RUNS },
    );
  });
});

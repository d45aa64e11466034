// What is packed comes back as it was, whatever texts, lists and objects it has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from './packed-texts';

describe('packed texts', () => {
  it('have the names of fields once', () => {
    expect(packTexts({ en: { a: 'one', b: [{ a: 'two', b: 'x' }, 'y'] }, de: { a: 'eins' } })).toEqual({
      shapes: [['a', 'b'], ['a']],
      texts: { en: [0, 'one', [[0, 'two', 'x'], 'y']], de: [1, 'eins'] },
    });
  });

  it('come back as they were', () => {
    const { texts } = fc.letrec((tie) => ({
      texts: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('texts'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('texts'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(texts, texts, (en, de) => {
        const packed = packTexts({ en, de });
        const { shapes, texts: stored } = JSON.parse(JSON.stringify(packed));
        expect([unpackTexts(stored.en, shapes), unpackTexts(stored.de, shapes)]).toEqual([en, de]);
      }),
    );
  });

  it('are nothing but texts', () => {
    expect(() => packTexts({ en: { a: 1 } })).toThrow('Not a text: 1');
  });
});

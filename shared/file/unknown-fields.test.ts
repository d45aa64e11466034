// Tests that what the board cannot show returns to the file, unless people have changed what it belongs to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, isSame, restoreUnknownFields, withinBytes } from './unknown-fields';

const key = fc.constantFrom('a', 'b', 'x/y', 'til~de', '', 'toString', '7', '3');
const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 0, 1, '', 'a', 'ab'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.uniqueArray(
      fc
        .tuple(key, fc.dictionary(key, tie('value'), { maxKeys: 2 }))
        .map(([id, fields]) => ({ ...fields, id })),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const object = fc.dictionary(key, plain, { maxKeys: 4 });
const copyOf = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** Accepts everything. */
const any = () => true;

describe('restoreUnknownFields', () => {
  it("turns the board's value into the file's", () => {
    fc.assert(
      fc.property(object, object, (was, is) => {
        const value = copyOf(was);
        restoreUnknownFields(value, copyOf(differences(was, is)), any);
        expect(value).toEqual(copyOf(is));
      }),
    );
  });

  it('keeps what people changed in the meantime', () => {
    const fields = differences(
      { title: 'Map', actions: [{ id: 'a', due: 'May' }, { id: 'b' }] },
      {
        title: ' Map',
        actions: [
          { id: 'a', due: ' May', cost: 3 },
          { id: 'b', cost: 5 },
        ],
      },
    );
    const value = { title: 'Mine', actions: [{ id: 'b' }, { id: 'a', due: 'June' }] };
    restoreUnknownFields(value, fields, any);
    expect(value).toEqual({
      title: 'Mine',
      actions: [
        { id: 'b', cost: 5 },
        { id: 'a', due: 'June', cost: 3 },
      ],
    });
  });

  it('does not look at a value to which nothing is to be restored', () => {
    let looks = 0;
    const value = Object.defineProperty({}, 'notes', { enumerable: true, get: () => (looks += 1) });
    const isFit = () => looks++ > 0;
    restoreUnknownFields(value, {}, isFit);
    expect(looks).toBe(0);
  });

  it('removes what the file lacks if it is unchanged since it was drawn', () => {
    const [hear, see] = [
      { id: 'hear', notes: [] as string[] },
      { id: 'see', notes: [] as string[] },
    ];
    const fields = differences({ sections: [see, hear] }, { sections: [hear] });
    const untouched = { sections: [{ ...see }, { ...hear }] };
    const used = { sections: [{ id: 'see', notes: ['new'] }, { ...hear }] };
    restoreUnknownFields(untouched, fields, any);
    restoreUnknownFields(used, fields, any);
    expect(untouched).toEqual({ sections: [hear] });
    expect(used).toEqual({ sections: [{ id: 'see', notes: ['new'] }, hear] });
  });

  it.each([
    { '': { is: 1 } },
    { '/a/b/c': { is: 1 } },
    { '/toString/x': { is: 1 } },
    { '/__proto__': { is: 1 } },
    { '/__proto__/x': { is: 1 } },
    { '/a': 5, '/b': null },
    { '/list/9': { is: 1 } },
  ])('changes nothing for %o', (fields) => {
    const value = { a: 1, list: [] };
    restoreUnknownFields(value, fields, any);
    expect(value).toEqual({ a: 1, list: [] });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });
});

describe('restoreUnknownFields with an invalid field', () => {
  const isFit = (value: object) => Array.isArray((value as { list?: unknown }).list);

  it('skips that field and restores the others', () => {
    const value = { list: [1], title: 'Map' };
    const fields = {
      '/list': { was: [1], is: 'x' },
      '/title': { was: 'Map', is: ' Map' },
      '/cost': { is: 3 },
    };
    restoreUnknownFields(value, fields, isFit);
    expect(value).toEqual({ list: [1], title: ' Map', cost: 3 });
  });
});

describe('differences', () => {
  it('identifies list entries by their ids, and treats lists without ids as a whole', () => {
    expect(differences({ a: [{ id: 'x/1', n: 1 }], b: [1] }, { a: [{ id: 'x/1', n: 2 }], b: [2] })).toEqual({
      '/a/x~11/n': { was: 1, is: 2 },
      '/b': { was: [1], is: [2] },
    });
  });
});

describe('withinBytes', () => {
  it('drops what does not fit, but keeps what comes after', () => {
    const fields = { '/a': { is: 'é'.repeat(30) }, '/b': { is: 'x'.repeat(200) }, '/c': { is: 1 } };
    expect(Object.keys(withinBytes(fields, 150))).toEqual(['/a', '/c']);
    expect(withinBytes(fields, 1000)).toEqual(fields);
  });

  it('never stores more bytes than allowed', () => {
    fc.assert(
      fc.property(object, fc.nat(200), (value, most) => {
        const stored = JSON.stringify(withinBytes(differences({}, value), most));
        expect(new TextEncoder().encode(stored).length).toBeLessThanOrEqual(Math.max(2, most));
      }),
    );
  });
});

describe('isSame', () => {
  it('compares by value, whatever the field order', () => {
    expect(isSame({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] })).toBe(true);
    expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSame([1], { 0: 1 })).toBe(false);
    expect(isSame(undefined, null)).toBe(false);
  });
});

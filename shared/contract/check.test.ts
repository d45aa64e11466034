// Checks say what is wrong and where, and never repeat what somebody wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, given, oneOf, orNull, problemIn, type Shape, whole } from './check';

const PATH = 'body';
const problem = (value: unknown, shape: Shape) => problemIn(value, shape, PATH);

describe('problemIn', () => {
  it('takes any text up to a hundred thousand characters where a text stands', () => {
    expect(problem('x'.repeat(100_000), '')).toBe(null);
    expect(problem('x'.repeat(100_001), '')).toBe('body: 100001 of 100000');
    expect(problem(7, '')).toBe('body: number');
  });

  it('takes any finite number up to the size of a canvas where a number stands', () => {
    for (const value of [0, -80.5, 1_000_000, -1_000_000]) expect(problem(value, 0)).toBe(null);
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, '1', null];
    expect(wrong.map((value) => problem(value, 0))).toEqual([
      'body: number',
      'body: number',
      'body: number',
      'body: string',
      'body: null',
    ]);
  });

  it('takes true and false only where a truth stands', () => {
    expect([true, false].map((value) => problem(value, true))).toEqual([null, null]);
    expect(problem(1, true)).toBe('body: number');
  });

  it('names the entry of a list that is wrong', () => {
    expect(problem([], [true])).toBe(null);
    expect(problem([true, 'x'], [true])).toBe('body[1]: string');
    expect(problem(new Array(10_001).fill(true), [true])).toBe('body: 10001 of 10000');
    expect(problem({ length: 0 }, [true])).toBe('body: object');
  });

  it.each([
    [{ a: 'x' }, null],
    [{ a: 'x', b: true }, null],
    [{ a: 'x', b: undefined }, 'body.b: undefined'],
    [{ b: true }, 'body.a: undefined'],
    [{ a: 'x', c: 1 }, 'body.c: not known'],
    [{ a: 'x', 'b?': true }, 'body.b?: not known'],
    [{ a: 'x', constructor: 1 }, 'body.constructor: not known'],
    [JSON.parse('{"a":"x","__proto__":{}}') as unknown, 'body.__proto__: not known'],
    [JSON.parse('{"__proto__":{"a":"x"}}') as unknown, 'body.__proto__: not known'],
    [Object.create({ a: 'x' }) as unknown, 'body.a: undefined'],
    [[], 'body: list'],
    [null, 'body: null'],
  ])('judges the fields of %o', (value, expected) => {
    expect(problem(value, { a: '', 'b?': true })).toBe(expected);
  });

  it('never repeats a value in what it says', () => {
    const secret = 'Zebra';
    const strange = fc.oneof(
      fc.anything(),
      fc.constant(secret),
      fc.constant([secret]),
      fc.constant({ a: [secret] }),
    );
    fc.assert(
      fc.property(strange, (value) => {
        const found = problem({ a: value }, { a: [whole(1, 3)] });
        expect(found === null || !found.includes(secret)).toBe(true);
      }),
    );
  });
});

describe('checks of their own', () => {
  it.each([0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('whole refuses %o', (value) => {
    expect(problem(value, whole(1, 5))).toBe('body: number');
  });

  it('whole refuses what is no number', () => {
    expect(['3', null].map((value) => problem(value, whole(1, 5)))).toEqual(['body: string', 'body: null']);
  });

  it('whole takes its bounds', () => {
    expect([1, 5].map((value) => problem(value, whole(1, 5)))).toEqual([null, null]);
  });

  it('oneOf takes its own values, not those of objects', () => {
    expect(problem('b', oneOf(['a', 'b']))).toBe(null);
    expect(problem('toString', oneOf(['a', 'b']))).toBe('body: string');
  });

  it('orNull takes null besides what its shape takes', () => {
    expect(problem(null, orNull(true))).toBe(null);
    expect(problem(true, orNull(true))).toBe(null);
    expect(problem(undefined, orNull(true))).toBe('body: undefined');
  });

  it('bytes takes bytes up to a number of them', () => {
    expect(problem(new Uint8Array(2), bytes(2))).toBe(null);
    expect(problem(new Uint8Array(3), bytes(2))).toBe('body: 3 of 2');
    expect(problem([1, 2], bytes(2))).toBe('body: list');
  });

  it('given takes anything but nothing', () => {
    expect([0, '', false, {}].map((value) => problem(value, given))).toEqual([null, null, null, null]);
    expect(problem(null, given)).toBe('body: null');
  });
});

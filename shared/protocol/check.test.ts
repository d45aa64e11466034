// Checks say what is wrong and where, and never repeat what somebody wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, flag, list, measure, oneOf, text, variants, whole } from './check';

const PATH = 'body';

describe('checks', () => {
  it('text counts characters', () => {
    expect(text(3)('abc', PATH)).toBe(null);
    expect(text(3)('abcd', PATH)).toBe('body: at most 3 characters, found 4');
    expect(text(3)(7, PATH)).toBe('body: expected text, found number');
  });

  it.each([0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])('whole refuses %o', (value) => {
    expect(whole(1, 5)(value, PATH)).toMatch(/^body: expected a whole number from 1 to 5, found /);
  });

  it('whole takes its bounds', () => {
    expect([1, 5].map((value) => whole(1, 5)(value, PATH))).toEqual([null, null]);
  });

  it('flag takes true and false only', () => {
    expect([true, false].map((value) => flag(value, PATH))).toEqual([null, null]);
    expect(flag(1, PATH)).toBe('body: expected true or false, found number');
  });

  it('oneOf takes its own values, not those of objects', () => {
    expect(oneOf(['a', 'b'])('b', PATH)).toBe(null);
    expect(oneOf(['a', 'b'])('toString', PATH)).toBe('body: expected one of a, b, found string');
  });

  it('list names the entry that is wrong', () => {
    expect(list(flag, 2)([true, 'x'], PATH)).toBe('body[1]: expected true or false, found string');
    expect(list(flag, 2)([true, true, true], PATH)).toBe('body: at most 2 entries, found 3');
    expect(list(flag, 2)({ length: 0 }, PATH)).toBe('body: expected a list, found object');
  });

  it('measure takes any finite number up to the size of a canvas', () => {
    for (const value of [0, -80.5, 1_000_000, -1_000_000]) expect(measure(value, PATH)).toBe(null);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, '1', null]) {
      expect(measure(value, PATH)).toMatch(/^body: expected a measure, found /);
    }
  });

  it('variants judges by the kind, its own ones only', () => {
    const check = variants({ a: fields({ kind: text(1) }), b: fields({ kind: text(1), n: flag }) });
    expect(check({ kind: 'a' }, PATH)).toBe(null);
    expect(check({ kind: 'b' }, PATH)).toBe('body.n: expected true or false, found nothing');
    expect(check({ kind: 'a', n: true }, PATH)).toBe('body.n: not known');
    expect(check({ kind: 'toString' }, PATH)).toBe('body.kind: expected one of a, b, found string');
    expect(check(Object.create({ kind: 'a' }), PATH)).toMatch(/^body\.kind: expected /);
    for (const value of [null, undefined, 7, 'a', []]) {
      expect(check(value, PATH)).toBe('body.kind: expected one of a, b, found nothing');
    }
  });
});

describe('fields', () => {
  const check = fields({ a: text(5) }, { b: flag });

  it.each([
    [{ a: 'x' }, null],
    [{ a: 'x', b: true }, null],
    [{ a: 'x', b: undefined }, 'body.b: expected true or false, found nothing'],
    [{ b: true }, 'body.a: expected text, found nothing'],
    [{ a: 'x', c: 1 }, 'body.c: not known'],
    [{ a: 'x', constructor: 1 }, 'body.constructor: not known'],
    [JSON.parse('{"a":"x","__proto__":{}}') as unknown, 'body.__proto__: not known'],
    [JSON.parse('{"__proto__":{"a":"x"}}') as unknown, 'body.__proto__: not known'],
    [Object.create({ a: 'x' }) as unknown, 'body.a: expected text, found nothing'],
    [[], 'body: expected an object, found a list'],
    [null, 'body: expected an object, found null'],
  ])('judges %o', (value, problem) => {
    expect(check(value, PATH)).toBe(problem);
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
        const problem = fields({ a: list(whole(1, 3), 2) })({ a: value }, PATH);
        expect(problem === null || !problem.includes(secret)).toBe(true);
      }),
    );
  });
});

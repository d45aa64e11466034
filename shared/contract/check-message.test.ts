// Tests that checks say what is wrong and where, without repeating what people wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bytesSchema, coordinateSchema, listOf, textSchema } from '../model/schema';
import { checkInSteps, problemIn } from './check-message';

const problem = (value: unknown, schema: z.ZodMiniType) => problemIn(schema, value, 'body');

/** The result of the check, and the number of pauses it took. */
function inSteps(schema: z.ZodMiniType, value: unknown): { problem: string | null; rests: number } {
  const steps = checkInSteps(schema, value, 'body');
  for (let rests = 0; ; rests += 1) {
    const step = steps.next();
    if (step.done === true) return { problem: step.value, rests };
  }
}

describe('problemIn', () => {
  it('accepts a text of up to a hundred thousand characters', () => {
    expect(problem('x'.repeat(100_000), textSchema())).toBe(null);
    expect(problem('x'.repeat(100_001), textSchema())).toBe('body: 100001 of 100000');
    expect(problem(7, textSchema())).toBe('body: number');
  });

  it('accepts any finite coordinate up to the size of a canvas', () => {
    for (const value of [0, -80.5, 1_000_000, -1_000_000])
      expect(problem(value, coordinateSchema())).toBe(null);
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, '1', null];
    expect(wrong.map((value) => problem(value, coordinateSchema()))).toEqual([
      'body: number',
      'body: number',
      'body: number',
      'body: string',
      'body: null',
    ]);
  });

  it('locates the wrong entry of a list', () => {
    const flags = listOf(z.boolean());
    expect(problem([], flags)).toBe(null);
    expect(problem([true, 'x'], flags)).toBe('body[1]: string');
    expect(problem({ length: 0 }, flags)).toBe('body: object');
  });

  it('accepts bytes up to the maximum', () => {
    const schema = bytesSchema().check(z.maxLength(2));
    expect(problem(new Uint8Array(2), schema)).toBe(null);
    expect(problem(new Uint8Array(3), schema)).toBe('body: 3 of 2');
    expect(problem([1, 2], schema)).toBe('body: list');
  });

  it('reports the kind of a value that no schema of a union accepts', () => {
    const schema = z.strictObject({ node: z.union([z.string(), z.strictObject({ ref: z.literal('map') })]) });
    expect(problem({ node: { ref: 'map' } }, schema)).toBe(null);
    expect(problem({ node: 5 }, schema)).toBe('body.node: number');
    expect(problem({ node: { ref: 'page' } }, schema)).toBe('body.node: object');
  });
});

const fields = z.strictObject({ a: z.string(), b: z.exactOptional(z.boolean()) });

describe.each([
  ['at once', (value: unknown) => problem(value, fields)],
  ['in steps', (value: unknown) => inSteps(fields, value).problem],
])('the fields of an object, %s,', (_how, judge) => {
  it.each([
    [{ a: 'x' }, null],
    [{ a: 'x', b: true }, null],
    [{ a: 'x', b: undefined }, 'body.b: undefined'],
    [{ b: true }, 'body.a: undefined'],
    [{ a: 'x', c: 1 }, 'body.c: not known'],
    [{ a: 'x', constructor: 1 }, 'body.constructor: not known'],
    [JSON.parse('{"a":"x","__proto__":{}}') as unknown, 'body.__proto__: not known'],
    [[], 'body: list'],
    [null, 'body: null'],
  ])('are checked in %o', (value, expected) => {
    expect(judge(value)).toBe(expected);
  });
});

describe('checkInSteps', () => {
  const schema = z.strictObject({ content: z.nullable(z.strictObject({ notes: listOf(fields) })) });
  const withNotes = (notes: readonly unknown[]) => ({ content: { notes } });
  const sound = (count: number): unknown[] => Array.from({ length: count }, () => ({ a: 'x' }));

  it('pauses after every hundred entries of a list, at any depth', () => {
    expect(inSteps(schema, withNotes(sound(100)))).toEqual({ problem: null, rests: 0 });
    expect(inSteps(schema, withNotes(sound(101)))).toEqual({ problem: null, rests: 1 });
    expect(inSteps(schema, withNotes(sound(1000)))).toEqual({ problem: null, rests: 9 });
    expect(inSteps(schema, { content: null })).toEqual({ problem: null, rests: 0 });
  });

  it('locates a wrong entry by its index in the whole list', () => {
    const notes = [...sound(250), { a: 7 }, ...sound(500)];
    expect(inSteps(schema, withNotes(notes))).toEqual({
      problem: 'body.content.notes[250].a: number',
      rests: 2,
    });
  });

  it('does not look at any entry of a list that is too long', () => {
    const tooLong = withNotes(sound(10_001));
    expect(inSteps(schema, tooLong)).toEqual({ problem: 'body.content.notes: 10001 of 10000', rests: 0 });
  });

  it('does not accept fields from a prototype', () => {
    expect(inSteps(fields, Object.create({ a: 'x' })).problem).toBe('body.a: undefined');
  });

  it('never repeats a value in the problem it reports', () => {
    const secret = 'Zebra';
    const strange = fc.oneof(fc.anything(), fc.constantFrom(secret, [secret], { a: [secret] }));
    const one = z.strictObject({ a: listOf(z.int().check(z.gte(1), z.lte(3))) });
    fc.assert(
      fc.property(strange, (value) => {
        const found = inSteps(one, { a: value }).problem;
        expect(found === null || !found.includes(secret)).toBe(true);
      }),
    );
  });
});

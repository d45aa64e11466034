// Knows what counts as a name from outside.
import { describe, expect, it } from 'vitest';
import { findFreeNames } from './free-names';

describe('findFreeNames', () => {
  it('names what no scope defines, once and in order', () => {
    expect(findFreeNames('(function(a){ var b = a + URL; fetch(b); return new URL(atob) })(figma);')).toEqual(
      ['URL', 'atob', 'fetch', 'figma'],
    );
  });

  it('leaves out the language, parameters, functions and caught errors', () => {
    expect(
      findFreeNames(
        'try { let {a, b: [c]} = JSON; new Map([a, c]); } catch (e) { throw f(e); } function f(x) { return x }',
      ),
    ).toEqual([]);
  });

  it('counts Intl and eval, which the sandbox does not promise', () => {
    expect(findFreeNames('eval(""); new Intl.Collator();')).toEqual(['Intl', 'eval']);
  });

  it('counts what came after ES2017', () => {
    expect(findFreeNames('BigInt(1); globalThis.x = 1;')).toEqual(['BigInt', 'globalThis']);
  });

  it('leaves out a name that is only asked for', () => {
    expect(findFreeNames("typeof window === 'undefined';")).toEqual([]);
  });

  it('does not obey comments in the script', () => {
    expect(findFreeNames('/* eslint-disable */ /* global window */ window;')).toEqual(['window']);
  });

  it('refuses what is newer than the language level', () => {
    expect(() => findFreeNames('a?.b')).toThrow('Line 1: Parsing error: Unexpected token');
  });
});

// Checks what counts as a free name.
import { describe, expect, it } from 'vitest';
import { findFreeNames } from './free-names';

describe('findFreeNames', () => {
  it('lists the names that no scope defines, once each and sorted', () => {
    expect(findFreeNames('(function(a){ var b = a + URL; fetch(b); return new URL(atob) })(figma);')).toEqual(
      ['URL', 'atob', 'fetch', 'figma'],
    );
  });

  it('skips built-ins, parameters, functions and caught errors', () => {
    expect(
      findFreeNames(
        'try { let {a, b: [c]} = JSON; new Map([a, c]); } catch (e) { throw f(e); } function f(x) { return x }',
      ),
    ).toEqual([]);
  });

  it('includes Intl and eval, which the sandbox does not promise', () => {
    expect(findFreeNames('eval(""); new Intl.Collator();')).toEqual(['Intl', 'eval']);
  });

  it('includes globals newer than ES2017', () => {
    expect(findFreeNames('BigInt(1); globalThis.x = 1;')).toEqual(['BigInt', 'globalThis']);
  });

  it('skips a name used only behind typeof', () => {
    expect(findFreeNames("typeof window === 'undefined';")).toEqual([]);
  });

  it('ignores lint comments in the script', () => {
    expect(findFreeNames('/* eslint-disable */ /* global window */ window;')).toEqual(['window']);
  });

  it('rejects syntax newer than the language level', () => {
    expect(() => findFreeNames('a?.b')).toThrow('Line 1: Parsing error: Unexpected token');
  });
});

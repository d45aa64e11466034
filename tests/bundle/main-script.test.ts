// Checks that Figma's engine accepts the sandbox script; must not know what the plugin does.
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { buildMain, findForbiddenTexts } from '../../esbuild.config.mjs';
import { findFreeNames } from './free-names';

// docs/platform.md I, "Globals promised"; nothing else is certain to exist.
const promised = [
  'figma',
  '__html__',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
];

const { text } = await buildMain();

describe('dist/main.js', () => {
  it('is ES2017 throughout', () => {
    expect(() => parse(text, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  });

  it('contains no regular expression that only a newer engine can compile', () => {
    // esbuild turns such a literal into `new RegExp("…")`, which parses and then fails at run time.
    const newer = /new RegExp\(\s*["'`](?:\\.|[^"'`\\])*?(?:\(\?<|\\\\[pP]\{)/;
    expect(newer.exec(text)?.[0]).toBeUndefined();
  });

  it('contains none of the texts that Figma rejects', () => {
    expect(findForbiddenTexts(text)).toEqual([]);
  });

  it('reads only the globals that the sandbox promises', () => {
    expect(findFreeNames(text).filter((name) => !promised.includes(name))).toEqual([]);
  });

  it('calls nothing that needs Intl or its data', () => {
    expect(text.match(/\.(?:toLocale\w*|localeCompare|normalize)\b/g) ?? []).toEqual([]);
  });

  it('is a single script that loads nothing else', () => {
    expect(text).not.toMatch(/\brequire\(|sourceMappingURL/);
  });

  it('stays within 70,000 bytes compressed', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(70_000);
  });
});

describe('findForbiddenTexts', () => {
  it.each(['import("x")', '"<!--"', 'while (n-->0);'])('finds what Figma rejects in %s', (script) => {
    expect(findForbiddenTexts(script)).toHaveLength(1);
  });
});

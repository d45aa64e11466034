// Tests which addresses the local page serves.
import { describe, expect, it } from 'vitest';
import { resolveAddress } from './resolve-address.mjs';

describe('resolveAddress', () => {
  it.each([
    ['/', 'dist/host/index.html'],
    ['/?theme=dark', 'dist/host/index.html'],
    ['/main.js', 'dist/host/main.js'],
    ['/manifest.json', 'manifest.json'],
    ['/dist/main.js', 'dist/main.js'],
    ['/dist/window.html?1', 'dist/window.html'],
  ])('resolves %s to %s', (url, path) => {
    expect(resolveAddress(url)).toBe(path);
  });

  it.each(['/../../package.json', '/%2e%2e/%2e%2e/package.json', '//../package.json'])(
    'keeps %s inside the page',
    (url) => {
      expect(resolveAddress(url)).toBe('dist/host/package.json');
    },
  );

  it.each(['/%zz', '/a%00b', '/..%5Cpackage.json'])('refuses %s', (url) => {
    expect(resolveAddress(url)).toBeUndefined();
  });
});

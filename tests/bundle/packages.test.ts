// Checks that an install gives the same result everywhere; must not know what the packages are for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest: Record<string, Record<string, string> | undefined> = read('package.json');
const lock: { lockfileVersion: number; packages: Record<string, Record<string, unknown>> } =
  read('package-lock.json');

describe('package.json', () => {
  it('pins every package to an exact version', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(
      Object.entries(wanted).filter(([, version]) => !/^(?:npm:\w+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  it('lists only what the bundles need as dependencies', () => {
    expect(Object.keys(manifest.dependencies ?? {})).toEqual([
      'decode-named-character-reference',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'nanoid',
      'preact',
      'saxes',
      'zod',
    ]);
  });

  it('matches the lock file', () => {
    const root = lock.packages[''];
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
  });
});

describe('package-lock.json', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('contains no download URLs, so that any registry can serve it', () => {
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
  });

  it('has a checksum for every package', () => {
    expect(packages.filter(([, entry]) => !('integrity' in entry)).map(([path]) => path)).toEqual([]);
  });
});

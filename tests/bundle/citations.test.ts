// Checks that every citation of docs/platform.md names a section or an entry that exists there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.cjs', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const facts = readFileSync('docs/platform.md', 'utf8');

/** `H`, `1.17`, `S7`: sections are found by their headings, entries by where they begin. */
const headings = [...facts.matchAll(/^## (\w+)\. /gm)].map(([, name]) => name);
const entries = [...facts.matchAll(/(?:^- |, |\. )([A-Z]\d+|1\.\d+)(?=[ ,])/gm)].map(([, name]) => name);

const CITATION = /platform\.md(?: ([0-9A-Z][\w.]*))?/g;

function citationsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(CITATION)].map(([, place]) => place?.replace(/\.$/, '') ?? '');
}

describe('docs/platform.md', () => {
  it('has sections and entries to cite', () => {
    expect(headings).toContain('H');
    expect(entries).toEqual(expect.arrayContaining(['1.17', 'S2', 'S3', 'R3']));
  });

  it('contains every cited section and entry', () => {
    const cited = files
      .filter((file) => !file.endsWith('citations.test.ts') && !file.startsWith('docs/'))
      .flatMap((file) => citationsIn(file).map((place) => ({ file, place })));
    expect(cited.length).toBeGreaterThan(100);
    const known = ['', ...headings, ...entries];
    expect(cited.filter(({ place }) => !known.includes(place))).toEqual([]);
  });

  it('is always cited by its full path', () => {
    const bare = files.filter((file) => /(?<![\w/])platform\.md/.test(readFileSync(file, 'utf8')));
    expect(bare.filter((file) => !file.startsWith('docs/') && !file.endsWith('citations.test.ts'))).toEqual(
      [],
    );
  });
});

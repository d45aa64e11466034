// Knows what a circle of files is; that there is none in the project is a stage of the lint.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const checker = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const folders: string[] = [];

/** Names of the rules that a folder of these files breaks. */
function brokenRules(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { stdout } = spawnSync(process.execPath, [checker, '--output-type', 'json', folder], {
    encoding: 'utf8',
  });
  const violations: { rule: { name: string } }[] = JSON.parse(stdout).summary.violations;
  return [...new Set(violations.map(({ rule }) => rule.name))];
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('.dependency-cruiser.cjs', () => {
  it('refuses two files that need each other', () => {
    const files = {
      'a.ts': "import { b } from './b'; export const a = () => b;",
      'b.ts': "import { a } from './a'; export const b = () => a;",
    };
    expect(brokenRules(files)).toEqual(['no-circular']);
  });

  it('refuses them also when one only needs a type of the other', () => {
    const files = {
      'a.ts': "import { b } from './b'; export type A = number; export const a = b;",
      'b.ts': "import type { A } from './a'; export const b: A = 1;",
    };
    expect(brokenRules(files)).toEqual(['no-circular']);
  });

  it('lets one file need another', () => {
    const files = { 'a.ts': "import { b } from './b'; export const a = b;", 'b.ts': 'export const b = 1;' };
    expect(brokenRules(files)).toEqual([]);
  });
});

// Knows which imports the rules must refuse; that the project has none of them is a stage of the lint.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const projects: string[] = [];

/** What the rules say of a project of these files, as `rule: from -> to`. */
function brokenRules(files: Record<string, string>): string[] {
  const project = mkdtempSync(join(tmpdir(), 'imports-'));
  projects.push(project);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(project, dirname(name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [checker, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', '.'],
    { cwd: project, encoding: 'utf8' },
  );
  const violations: { rule: { name: string }; from: string; to: string }[] =
    JSON.parse(stdout).summary.violations;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

const imported = [
  'host/document/types.ts',
  'tests/harness/plugin.ts',
  'scripts/serve.ts',
  'plugin/main.ts',
  'ui/app.tsx',
  'shared/model/note.ts',
  'shared/catalogue/orders.ts',
  'shared/file/file.ts',
  'shared/exchange/reading/detect.ts',
  'shared/contract/failure.ts',
];

/** A project in which one file imports another, next to all that can be imported. */
function withImport(file: string, code: string): Record<string, string> {
  return { ...Object.fromEntries(imported.map((name) => [name, 'export type A = number;'])), [file]: code };
}

afterEach(() => {
  for (const project of projects.splice(0)) rmSync(project, { recursive: true });
});

describe('the rules of imports refuse', () => {
  it('two files that need each other', () => {
    const files = {
      'a.ts': "import { b } from './b'; export const a = () => b;",
      'b.ts': "import { a } from './a'; export const b = () => a;",
    };
    expect(brokenRules(files)).toEqual(['no-circular: a.ts -> b.ts', 'no-circular: b.ts -> a.ts']);
  });

  it('a circle made of imports of types alone', () => {
    const files = {
      'a.ts': "import type { B } from './b'; export type A = B | 1;",
      'b.ts': "import type { A } from './a'; export type B = A[];",
    };
    expect(brokenRules(files)).toEqual(['no-circular: a.ts -> b.ts', 'no-circular: b.ts -> a.ts']);
  });

  it.each([
    ['plugin/a.ts', '../host/document/types', 'ships-alone', 'host/document/types.ts'],
    ['ui/a.tsx', '../tests/harness/plugin', 'ships-alone', 'tests/harness/plugin.ts'],
    ['shared/a.ts', '../scripts/serve', 'ships-alone', 'scripts/serve.ts'],
    ['shared/model/a.ts', '../../plugin/main', 'shared-is-below', 'plugin/main.ts'],
    ['shared/model/a.ts', '../../ui/app', 'shared-is-below', 'ui/app.tsx'],
    ['plugin/a.ts', '../ui/app', 'plugin-not-ui', 'ui/app.tsx'],
    ['ui/a.tsx', '../plugin/main', 'ui-not-plugin', 'plugin/main.ts'],
    [
      'shared/exchange/writing/a.ts',
      '../reading/detect',
      'writing-not-reading',
      'shared/exchange/reading/detect.ts',
    ],
    ['shared/geometry/a.ts', '../catalogue/orders', 'shared-geometry-is-below', 'shared/catalogue/orders.ts'],
    ['shared/catalogue/a.ts', '../file/file', 'shared-catalogue-is-below', 'shared/file/file.ts'],
    ['shared/map/a.ts', '../file/file', 'shared-map-is-below', 'shared/file/file.ts'],
    ['shared/merge/a.ts', '../contract/failure', 'shared-merge-is-below', 'shared/contract/failure.ts'],
  ])('in %s the import of %s', (file, specifier, rule, target) => {
    const files = withImport(file, `import '${specifier}';`);
    expect(brokenRules(files)).toEqual([`${rule}: ${file} -> ${target}`]);
  });

  it('also the type alone of what ships nowhere', () => {
    const files = withImport(
      'plugin/a.ts',
      "import type { A } from '../host/document/types'; export type B = A;",
    );
    expect(brokenRules(files)).toEqual(['ships-alone: plugin/a.ts -> host/document/types.ts']);
  });
});

describe('the rules of imports allow', () => {
  it.each([
    ['shared/file/a.ts', "import '../model/note';"],
    ['shared/model/a.ts', "import type { A } from '../contract/failure'; export type B = A;"],
    ['plugin/a.ts', "import '../shared/contract/failure';"],
    ['plugin/a.test.ts', "import '../host/document/types';"],
    ['shared/exchange/reading/a.ts', "import '../../model/note';"],
  ])('in %s: %s', (file, code) => {
    expect(brokenRules(withImport(file, code))).toEqual([]);
  });
});

// Checks which imports the rules reject; that the project has none of them is a stage of the lint.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const projects: string[] = [];

/** The rules that a project of these files breaks, as `rule: from -> to`. */
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

/** A project of these files plus everything that can be imported. */
function besideImported(files: Record<string, string>): Record<string, string> {
  return { ...Object.fromEntries(imported.map((name) => [name, 'export type A = number;'])), ...files };
}

afterEach(() => {
  for (const project of projects.splice(0)) rmSync(project, { recursive: true });
});

describe('the import rules reject', () => {
  it('two files that import each other', () => {
    const files = {
      'a.ts': "import { b } from './b'; export const a = () => b;",
      'b.ts': "import { a } from './a'; export const b = () => a;",
    };
    expect(brokenRules(files)).toEqual(['no-circular: a.ts -> b.ts']);
  });

  it('a cycle of type-only imports', () => {
    const files = {
      'a.ts': "import type { B } from './b'; export type A = B | 1;",
      'b.ts': "import type { A } from './a'; export type B = A[];",
    };
    expect(brokenRules(files)).toEqual(['no-circular: a.ts -> b.ts']);
  });

  it('unshipped code in shipped code', () => {
    const files = besideImported({
      'plugin/a.ts': "import type { A } from '../host/document/types'; export type B = A;",
      'ui/a.tsx': "import '../tests/harness/plugin';",
      'shared/a.ts': "import '../scripts/serve';",
    });
    expect(brokenRules(files)).toEqual([
      'ships-alone: plugin/a.ts -> host/document/types.ts',
      'ships-alone: shared/a.ts -> scripts/serve.ts',
      'ships-alone: ui/a.tsx -> tests/harness/plugin.ts',
    ]);
  });

  it('imports between plugin, ui and shared that point up or across', () => {
    const files = besideImported({
      'shared/model/a.ts': "import '../../plugin/main';",
      'shared/model/b.ts': "import '../../ui/app';",
      'plugin/a.ts': "import '../ui/app';",
      'ui/a.tsx': "import '../plugin/main';",
    });
    expect(brokenRules(files)).toEqual([
      'plugin-not-ui: plugin/a.ts -> ui/app.tsx',
      'shared-is-below: shared/model/a.ts -> plugin/main.ts',
      'shared-is-below: shared/model/b.ts -> ui/app.tsx',
      'ui-not-plugin: ui/a.tsx -> plugin/main.ts',
    ]);
  });

  it('a shared folder that imports one above it, even for types, and a writer that imports a reader', () => {
    const files = besideImported({
      'shared/geometry/a.ts': "import '../catalogue/orders';",
      'shared/catalogue/a.ts': "import '../file/file';",
      'shared/map/a.ts': "import '../file/file';",
      'shared/draw/a.ts': "import type { A } from '../contract/failure'; export type B = A;",
      'shared/exchange/writing/a.ts': "import '../reading/detect';",
    });
    expect(brokenRules(files)).toEqual([
      'shared-catalogue-is-below: shared/catalogue/a.ts -> shared/file/file.ts',
      'shared-draw-is-below: shared/draw/a.ts -> shared/contract/failure.ts',
      'shared-geometry-is-below: shared/geometry/a.ts -> shared/catalogue/orders.ts',
      'shared-map-is-below: shared/map/a.ts -> shared/file/file.ts',
      'writing-not-reading: shared/exchange/writing/a.ts -> shared/exchange/reading/detect.ts',
    ]);
  });
});

describe('the import rules allow', () => {
  it('imports that point down, and unit tests that use the emulator', () => {
    const files = besideImported({
      'shared/file/a.ts': "import '../model/note';",
      'shared/merge/a.ts': "import type { A } from '../contract/failure'; export type B = A;",
      'shared/exchange/reading/a.ts': "import '../../model/note';",
      'plugin/a.ts': "import '../shared/contract/failure';",
      'plugin/a.test.ts': "import '../host/document/types';",
    });
    expect(brokenRules(files)).toEqual([]);
  });
});

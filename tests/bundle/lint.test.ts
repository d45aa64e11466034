// Checks what the linter must reject: a rule that has gone silent looks like clean code.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: new URL('../../', import.meta.url).pathname });

/** The rules that code breaks in a given file (which must exist: the type checker looks it up). */
async function brokenRules(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\nexport {};\n`, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const imports = '@typescript-eslint/no-restricted-imports';

describe('eslint.config.mjs rejects', () => {
  it.each([
    [
      'a call that dynamic-page forbids',
      "figma.getNodeById('1:2');",
      '@figma/figma-plugins/ban-deprecated-sync-methods',
    ],
    [
      'a style set in the old way',
      "const a = figma.createText(); a.textStyleId = '1';",
      '@figma/figma-plugins/ban-deprecated-sync-prop-setters',
    ],
    ['a promise nobody waits for', 'figma.loadAllPagesAsync();', '@typescript-eslint/no-floating-promises'],
    ['a global that the sandbox lacks', "new URL('a:b');", 'no-restricted-globals'],
    ['what needs Intl', "'a'.localeCompare('b');", 'no-restricted-properties'],
    ['the whole of zod', "import { z } from 'zod'; z.string();", imports],
    ['a named import of zod/mini', "import { string } from 'zod/mini'; string();", 'no-restricted-syntax'],
    ['an entry of nanoid that needs crypto', "import { nanoid } from 'nanoid'; nanoid();", imports],
    ['a cast through unknown', 'export const a = 1 as unknown as string;', 'no-restricted-syntax'],
  ])('in plugin/: %s', async (_, code, rule) => {
    expect(await brokenRules('plugin/main.ts', code)).toEqual([rule]);
  });

  it.each([
    ['figma', 'figma.notify("");', 'no-restricted-globals'],
    ['the parent outside the bridge', 'parent.postMessage(1, "*");', 'no-restricted-globals'],
    ['the parent by its full name', 'window.parent.postMessage(1, "*");', 'no-restricted-properties'],
    ['storage, which throws there', 'localStorage.clear();', 'no-restricted-globals'],
  ])('in ui/: %s', async (_, code, rule) => {
    expect(await brokenRules('ui/main.tsx', code)).toEqual([rule]);
  });

  it('in ui/bridge.ts: storage, but not the parent', async () => {
    expect(await brokenRules('ui/bridge.ts', 'parent.postMessage(1, "*");')).toEqual([]);
    expect(await brokenRules('ui/bridge.ts', 'localStorage.clear();')).toEqual(['no-restricted-globals']);
  });

  it.each([
    ['shared/model/empathy-map.ts', 'figma.notify("");', 'no-restricted-globals'],
    ['shared/model/empathy-map.ts', 'new TextEncoder();', 'no-restricted-globals'],
  ])('in %s: %s', async (file, code, rule) => {
    expect(await brokenRules(file, code)).toContain(rule);
  });
});

describe('eslint.config.mjs allows', () => {
  it.each([
    ['plugin/main.ts', "import * as z from 'zod/mini'; z.string();"],
    ['plugin/main.ts', "import type { ZodMiniType } from 'zod/mini'; export type A = ZodMiniType;"],
    ['plugin/main.ts', "import { nanoid } from 'nanoid/non-secure'; nanoid();"],
    ['plugin/main.ts', "void figma.getNodeByIdAsync('1:2');"],
  ])('in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});

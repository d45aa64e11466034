// Checks the house rules that neither the formatter nor the linter enforces.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notOurs = ['node_modules', 'dist', '.git', '.cache', 'coverage'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = filesBelow(root)
  .filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

const pathsOf = (breaches: typeof sources) => breaches.map(({ path }) => path);

/** Files covered by the type checker, across all projects of the root's tsconfig. */
function checkedFiles(config: string): string[] {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, projectReferences = [] } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  return [
    ...fileNames,
    ...projectReferences.flatMap(({ path }) => checkedFiles(ts.resolveProjectReferencePath({ path }))),
  ];
}

describe('every source file', () => {
  it('is covered by the type checker', () => {
    const checked = checkedFiles(join(root, 'tsconfig.json')).map((path) => relative(root, path));
    const typed = sources.map(({ path }) => path).filter((path) => /\.tsx?$/.test(path));
    expect(typed.filter((path) => !checked.includes(path))).toEqual([]);
  });

  it('says in its first line what it knows or does', () => {
    // A command starts with a shebang line.
    const first = /^(?:#!.*\n)?(?:\/\/ |\/\* |\/\*\* )\S/;
    expect(pathsOf(sources.filter(({ text }) => !first.test(text)))).toEqual([]);
  });

  it('stays below 400 lines', () => {
    // A locale is one file by design, and grows with the texts.
    const code = sources.filter(({ path }) => !path.startsWith('shared/locales/'));
    expect(pathsOf(code.filter(({ text }) => text.trimEnd().split('\n').length >= 400))).toEqual([]);
  });

  it('contains no to-do markers', () => {
    // In a comment: other programs mark what is to do by the same words, and files have them.
    const later = new RegExp(['(?:^|\\s)(?://|/?\\*).*\\b(?:TO', 'DO|FIX', 'ME|X', 'XX)\\b'].join(''), 'm');
    expect(pathsOf(sources.filter(({ text }) => later.test(text)))).toEqual([]);
  });

  it('styles each class in one stylesheet, so that no screen dresses another', () => {
    const sheets = sources.filter(({ path }) => path.startsWith('ui/styles/'));
    const styled = sheets.flatMap(({ text }) => [
      ...new Set(text.match(/(?<=^|[},;]\s*|\*\/\s*)\.[\w-]+(?=[^{}]*\{)/gm) ?? []),
    ]);
    expect(styled.filter((name, at) => styled.indexOf(name) !== at)).toEqual([]);
  });

  it('imports without file extensions and never bypasses the types', () => {
    const breach = /from '\.[^']*\.tsx?'|@ts-(?:ignore|nocheck|expect-error)|as unknown as/;
    const checked = sources.filter(({ path }) => !/^tests\/bundle\/(?:lint|house)\.test\.ts$/.test(path));
    expect(pathsOf(checked.filter(({ text }) => breach.test(text)))).toEqual([]);
  });
});

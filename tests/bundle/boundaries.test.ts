// Knows which folders may end up in which bundle; the import rules within folders are the linter's.
import { describe, expect, it } from 'vitest';
import { buildMain, buildWindow } from '../../esbuild.config.mjs';

interface Metafile {
  inputs: Record<string, { imports: { path: string }[] }>;
}

/** The sources of a bundle, as top folders; packages by name. What a script takes from those before it is left out. */
function originsOf({ inputs }: Metafile): string[] {
  const origins = Object.keys(inputs)
    .filter((path) => !path.startsWith('held:'))
    .map(
      (path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/')[0] ?? path,
    );
  return [...new Set(origins)].sort();
}

function importsFrom({ inputs }: Metafile, folder: string): string[] {
  const sources = Object.entries(inputs).filter(([path]) => path.startsWith(folder));
  return [...new Set(sources.flatMap(([, { imports }]) => imports.map(({ path }) => path)))];
}

const main = await buildMain();
const window = await buildWindow();
const scripts = [main, window, ...window.scripts];

describe('the bundles', () => {
  it('make the sandbox script from plugin, shared and the two small packages', () => {
    const allowed = ['plugin', 'shared', 'package.json', 'nanoid', 'zod'];
    expect(originsOf(main.metafile).filter((origin) => !allowed.includes(origin))).toEqual([]);
  });

  it('make the window from ui, shared, Preact and the schemas', () => {
    const allowed = ['ui', 'shared', 'package.json', 'preact', 'nanoid', 'zod'];
    expect(originsOf(window.metafile).filter((origin) => !allowed.includes(origin))).toEqual(['<stdin>']);
    const later = [...allowed, '<stdin>', 'schema', 'saxes', 'xmlchars'];
    for (const { metafile } of window.scripts) {
      expect(originsOf(metafile).filter((origin) => !later.includes(origin))).toEqual([]);
    }
  });

  it('bundle nothing a second time that a script before it holds', () => {
    const all = [window, ...window.scripts];
    const inputsOf = ({ metafile }: { metafile: Metafile }) =>
      Object.keys(metafile.inputs).filter((path) => !/^(?:<stdin>$|held:)/.test(path));
    for (const script of window.scripts) {
      const before = all.filter(({ name }) => script.after.includes(name)).flatMap(inputsOf);
      expect(before.length).toBeGreaterThan(0);
      expect(inputsOf(script).filter((path) => before.includes(path))).toEqual([]);
    }
  });

  it('keep shared below plugin and ui', () => {
    const imports = scripts.flatMap(({ metafile }) => importsFrom(metafile, 'shared/'));
    expect(imports.filter((path) => /^(?:plugin|ui|host|tests|scripts)\//.test(path))).toEqual([]);
  });

  it('take the small parts of the packages only', () => {
    const inputs = scripts.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(inputs.filter((path) => /zod\/v4\/classic\/|zod\/v3\//.test(path))).toEqual([]);
    expect(inputs.filter((path) => /nanoid\/(?!non-secure\/|package\.json)/.test(path))).toEqual([]);
  });
});

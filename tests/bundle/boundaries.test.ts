// Checks which folders may end up in which bundle; which file may import which is in .dependency-cruiser.cjs.
import { describe, expect, it } from 'vitest';
import { buildMain, buildWindow } from '../../esbuild.config.mjs';

interface Metafile {
  inputs: Record<string, { imports: { path: string }[] }>;
}

/** Where a bundle's sources come from: top-level folders, and packages by name. */
function originsOf({ inputs }: Metafile): string[] {
  const origins = Object.keys(inputs).map(
    (path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/')[0] ?? path,
  );
  return [...new Set(origins)].sort();
}

function importsFrom({ inputs }: Metafile, folder: string): string[] {
  const sources = Object.entries(inputs).filter(([path]) => path.startsWith(folder));
  return [...new Set(sources.flatMap(([, { imports }]) => imports.map(({ path }) => path)))];
}

/** The reader of Markdown is made of many small packages. */
const isOfMarkdown = (origin: string): boolean =>
  /^(?:mdast-util|micromark|unist-util)(?:-|$)/.test(origin) ||
  ['decode-named-character-reference', 'devlop', 'longest-streak', 'markdown-table', 'zwitch'].includes(
    origin,
  );

const main = await buildMain();
const window = await buildWindow();
const scripts = [main, window];

describe('the bundles', () => {
  it('build the sandbox script only from plugin, shared and the two small packages', () => {
    const allowed = ['plugin', 'shared', 'package.json', 'nanoid', 'zod'];
    expect(originsOf(main.metafile).filter((origin) => !allowed.includes(origin))).toEqual([]);
  });

  it('build the window only from ui, shared, Preact, the schemas and the parsers of XML and Markdown', () => {
    const allowed = [
      'ui',
      'shared',
      'schema',
      'package.json',
      'preact',
      'nanoid',
      'zod',
      'saxes',
      'xmlchars',
    ];
    const others = originsOf(window.metafile).filter((origin) => !allowed.includes(origin));
    expect(others.filter((origin) => !isOfMarkdown(origin))).toEqual([]);
  });

  it('keep shared below plugin and ui', () => {
    const imports = scripts.flatMap(({ metafile }) => importsFrom(metafile, 'shared/'));
    // The build puts this in the place of shared/locales/all.ts.
    const others = imports.filter((path) => path !== 'ui/page-locales.ts');
    expect(others.filter((path) => /^(?:plugin|ui|host|tests|scripts)\//.test(path))).toEqual([]);
  });

  it('include only the small entry points of the packages', () => {
    const inputs = scripts.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(inputs.filter((path) => /zod\/v4\/classic\/|zod\/v3\//.test(path))).toEqual([]);
    expect(inputs.filter((path) => /nanoid\/(?!non-secure\/|package\.json)/.test(path))).toEqual([]);
  });
});

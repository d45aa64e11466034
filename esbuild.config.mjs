// Builds the shipped files and the local FigJam page from their sources; must not know what they do.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { composeWindow } from './scripts/compose-window.mjs';
import { runSource } from './scripts/run-source.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const guestName = 'guest:client';

/** @type {esbuild.BuildOptions} */
const base = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The nearest tsconfig is only for the type checker; its target must not affect what is shipped.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: false } },
};

// Figma rejects a script that contains any of these, even in a string (docs/platform.md I).
const forbiddenInMain = ['import(', '<!--', '-->'];

/** @param {string} text */
export function findForbiddenTexts(text) {
  return forbiddenInMain.filter((forbidden) => text.includes(forbidden));
}

/** @type {esbuild.BuildOptions} */
const mainOptions = {
  // docs/platform.md I: sources disagree whether Figma's engine supports newer syntax; es2017 is safe.
  ...base,
  entryPoints: ['plugin/main.ts'],
  outfile: 'dist/main.js',
  format: 'iife',
  minify: true,
  target: 'es2017',
  inject: ['plugin/own-globals.ts'],
  define: { globalThis: 'ownGlobals' },
};

/** The window finds its languages in its own page. @type {esbuild.Plugin} */
const localesInPage = {
  name: 'locales-in-page',
  setup(build) {
    build.onResolve({ filter: /\/locales\/all$/ }, () => ({ path: join(root, 'ui/page-locales.ts') }));
  },
};

/** @type {esbuild.BuildOptions} */
const windowOptions = {
  ...base,
  entryPoints: ['ui/main.tsx'],
  outdir: 'dist',
  format: 'iife',
  minify: true,
  target: 'es2020',
  loader: { '.svg': 'dataurl' },
  plugins: [localesInPage],
};

/** @returns {esbuild.BuildOptions} */
function hostOptions() {
  return {
    ...base,
    entryPoints: ['host/page/main.tsx', 'host/page/index.html'],
    outdir: 'dist/host',
    format: 'iife',
    target: 'es2022',
    loader: { '.html': 'copy', '.woff2': 'dataurl', '.woff': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    plugins: [guestSourcePlugin],
  };
}

/** @param {esbuild.BuildResult} result @param {string} extension */
function textOf(result, extension) {
  return result.outputFiles?.find((file) => file.path.endsWith(extension))?.text ?? '';
}

/** What the page has besides script and style: every language, and the frame in English. */
async function pageParts() {
  const [{ staticFrame }, { localeTexts }, { packTexts }, { LANGUAGES }] = await Promise.all([
    runSource('ui/static-frame.ts'),
    runSource('shared/locales/all.ts'),
    runSource('shared/locales/packed-texts.ts'),
    runSource('shared/model/sections.ts'),
  ]);
  const locales = Object.fromEntries(
    LANGUAGES.map((/** @type {string} */ code) => {
      const { command: _, ...texts } = localeTexts(code);
      return [code, texts];
    }),
  );
  return { frame: staticFrame(locales.en.window.window), locales: packTexts(locales) };
}

/** @param {string} path @param {string | Uint8Array} contents */
async function writeOut(path, contents) {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contents);
}

/** @param {esbuild.BuildResult} result */
function mainText(result) {
  const text = textOf(result, '.js');
  const [found] = findForbiddenTexts(text);
  if (found === undefined) return text;
  const at = text.indexOf(found);
  const around = text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`dist/main.js holds the text "${found}", which Figma rejects: …${around}…`);
}

/** The sandbox script, as text. */
export async function buildMain({ write = false } = {}) {
  const result = await esbuild.build(mainOptions);
  const text = mainText(result);
  if (write) await writeOut('dist/main.js', text);
  return { text, metafile: /** @type {esbuild.Metafile} */ (result.metafile) };
}

/** The window, as one HTML page. */
export async function buildWindow({ write = false } = {}) {
  const [built, parts] = await Promise.all([esbuild.build(windowOptions), pageParts()]);
  const text = composeWindow({ script: textOf(built, '.js'), style: textOf(built, '.css'), ...parts });
  if (write) await writeOut('dist/window.html', text);
  return { text, metafile: /** @type {esbuild.Metafile} */ (built.metafile) };
}

/** All files named in the manifest. */
export async function buildPlugin({ write = false } = {}) {
  const [main, window] = await Promise.all([buildMain({ write }), buildWindow({ write })]);
  return { main, window };
}

/** The local FigJam page, for development and tests only. */
export async function buildHost() {
  const result = await esbuild.build(hostOptions());
  await saveFiles(result);
}

/** The half of the emulator that runs inside QuickJS, as text. */
export async function buildGuest() {
  const result = await esbuild.build({
    ...base,
    entryPoints: ['host/guest/client.ts'],
    outfile: 'guest.js',
    format: 'iife',
    target: 'es2020',
  });
  const inputs = Object.keys(result.metafile?.inputs ?? {}).map((path) => join(root, path));
  return { text: textOf(result, '.js'), inputs };
}

/** `import source from 'guest:client'` for esbuild. @type {esbuild.Plugin} */
export const guestSourcePlugin = {
  name: 'guest-source',
  setup(build) {
    build.onResolve({ filter: /^guest:client$/ }, ({ path }) => ({ path, namespace: 'guest' }));
    build.onLoad({ filter: /.*/, namespace: 'guest' }, async () => {
      const { text, inputs } = await buildGuest();
      return { contents: text, loader: 'text', watchFiles: inputs };
    });
  },
};

/** `import source from 'guest:client'` for vitest. @returns {import('vite').Plugin} */
export function guestSourceVitePlugin() {
  const resolved = `\0${guestName}`;
  return {
    name: 'guest-source',
    enforce: 'pre',
    resolveId: (id) => (id === guestName ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { text, inputs } = await buildGuest();
      for (const input of inputs) this.addWatchFile(input);
      return `export default ${JSON.stringify(text)};`;
    },
  };
}

/** Rebuilds whenever a source changes, and prints the result. @param {{ host: boolean }} options */
export async function watch({ host }) {
  /** @param {string} name @param {esbuild.BuildOptions} options @param {(result: esbuild.BuildResult) => Promise<unknown>} save */
  const start = async (name, options, save) => {
    /** @type {esbuild.Plugin} */
    const report = {
      name: 'report',
      setup(build) {
        build.onEnd(async (result) => {
          const [error] = result.errors;
          const problem = error ? describe(error) : await save(result).then(() => undefined, String);
          if (problem) console.error(`${name}: ${problem}`);
          else console.log(`${name} built`);
        });
      },
    };
    const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), report] });
    await context.watch();
    return context;
  };
  return Promise.all([
    start('dist/main.js', mainOptions, async (result) => writeOut('dist/main.js', mainText(result))),
    start('dist/window.html', windowOptions, () => buildWindow({ write: true })),
    ...(host ? [start('dist/host', hostOptions(), saveFiles)] : []),
  ]);
}

/** @param {esbuild.BuildResult} result */
async function saveFiles(result) {
  for (const file of result.outputFiles ?? [])
    await writeOut(file.path.slice(root.length + 1), file.contents);
}

/** @param {esbuild.Message} message */
const describe = ({ text, location }) => (location ? `${location.file}:${location.line}: ${text}` : text);

async function runFromCommandLine() {
  if (process.argv.includes('--watch')) return void (await watch({ host: false }));
  for (const [name, { text }] of Object.entries(await buildPlugin({ write: true })))
    console.log(`${name}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} compressed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runFromCommandLine().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

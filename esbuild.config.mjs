// Knows how sources become the files that are shipped and the local FigJam page; must not know what they do.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minified, minifiedMain } from './scripts/minify.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const guestName = 'guest:client';

/** @type {esbuild.BuildOptions} */
const base = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minifySyntax: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The nearest tsconfig is for the type checker only; its target must not decide what is shipped.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: false } },
};

// Figma rejects a script that holds these texts anywhere, also in a string (toolchain.md, "main bundle text").
const forbiddenInMain = ['import(', '<!--', '-->'];

/** @param {string} text */
export function findForbiddenTexts(text) {
  return forbiddenInMain.filter((forbidden) => text.includes(forbidden));
}

/** @param {string} text */
function assertMainText(text) {
  const [found] = findForbiddenTexts(text);
  if (found === undefined) return;
  const at = text.indexOf(found);
  const around = text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`dist/main.js holds the text "${found}", which Figma rejects: …${around}…`);
}

/** @returns {esbuild.BuildOptions} */
function mainOptions() {
  // platform.md I: whether Figma's engine reads newer syntax is contested, es2017 is safe.
  return {
    ...base,
    entryPoints: ['plugin/main.ts'],
    outfile: 'dist/main.js',
    format: 'iife',
    target: 'es2017',
  };
}

/** @returns {esbuild.BuildOptions} */
function windowOptions() {
  return {
    ...base,
    entryPoints: ['ui/main.tsx'],
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    loader: { '.svg': 'dataurl' },
  };
}

/** Sources of our own and of packages; what was taken from other scripts is left out. @param {esbuild.BuildResult} result */
const inputsOf = (result) =>
  Object.keys(result.metafile?.inputs ?? {}).filter((path) => !path.startsWith('held:'));

/**
 * Takes modules that scripts before it hold from `globalThis.held` instead of bundling them a second time.
 * @param {readonly string[]} held paths from the root
 * @param {Set<string>} [taken] gathers those that are asked for
 * @returns {esbuild.Plugin}
 */
function takeHeld(held, taken = new Set()) {
  return {
    name: 'take-held',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'looked' || kind === 'entry-point') return undefined;
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'looked' });
        const name = found.path.slice(root.length + 1);
        if (found.errors.length > 0 || !held.includes(name)) return found;
        taken.add(name);
        // An `.mjs` would be taken for a module that has no `module`.
        return { path: `${name}.cjs`, namespace: 'held', pluginData: name };
      });
      build.onLoad({ filter: /.*/, namespace: 'held' }, ({ pluginData: name }) => ({
        contents: `module.exports = globalThis.held[${JSON.stringify(name)}]`,
      }));
    },
  };
}

/**
 * An entry that also holds out the modules that later scripts take from it.
 * @param {string} entry
 * @param {readonly string[]} modules
 * @returns {esbuild.StdinOptions}
 */
function holdingEntry(entry, modules) {
  const imports = modules.map((path, at) => `import * as m${at} from './${path}';`);
  const held = modules.map((path, at) => `${JSON.stringify(path)}: m${at}`);
  return {
    contents: [
      ...imports,
      `globalThis.held = { ...globalThis.held, ${held.join(', ')} };`,
      `import './${entry}';`,
    ].join('\n'),
    resolveDir: root,
  };
}

/** @returns {esbuild.BuildOptions} */
function hostOptions({ minify = false } = {}) {
  return {
    ...base,
    entryPoints: ['host/page/main.tsx', 'host/page/index.html'],
    outdir: 'dist/host',
    format: 'iife',
    target: 'es2022',
    minify,
    loader: { '.html': 'copy', '.woff2': 'dataurl', '.woff': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    plugins: [guestSourcePlugin],
  };
}

/** @param {esbuild.BuildResult} result @param {string} extension */
function textOf(result, extension) {
  return result.outputFiles?.find((file) => file.path.endsWith(extension))?.text ?? '';
}

/**
 * In a string, a pattern and a template, `<\/` and `<\x21` mean what `</` and `<!` mean; in HTML they end nothing.
 * @param {string} script
 */
const safeInline = (script) =>
  script.replace(/<\/(?=script)/gi, () => '<\\/').replace(/<!--/g, () => '<\\x21--');

/** @param {{ script: string, style: string }} parts */
export function composeWindow({ script, style }) {
  if (/<\/style/i.test(style)) throw new Error('The window style sheet holds "</style".');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Empathy Map</title><style>${style.trim()}</style></head>`,
    `<body><div id="app"></div><script>${safeInline(script).trim()}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** @param {esbuild.BuildResult} built @param {boolean} minify */
async function partsOf(built, minify) {
  const script = textOf(built, '.js');
  const { code: style } = await esbuild.transform(textOf(built, '.css'), {
    loader: 'css',
    minify,
    charset: 'utf8',
  });
  return { script: minify ? await minified(script, 2020) : script, style: style.trim() };
}

/** A later script brings the styles of its screens along. @param {{ script: string, style: string }} parts */
const withStyle = ({ script, style }) =>
  style === ''
    ? safeInline(script)
    : `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(style)}}));\n${safeInline(script)}`;

/** @param {string} path @param {string | Uint8Array} contents */
async function writeOut(path, contents) {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contents);
}

/** The sandbox script, as text. */
export async function buildMain({ minify = true, write = false } = {}) {
  const result = await esbuild.build(mainOptions());
  const script = textOf(result, '.js');
  const text = minify ? await minifiedMain(script) : script;
  assertMainText(text);
  if (write) await writeOut('dist/main.js', text);
  return { text, metafile: /** @type {esbuild.Metafile} */ (result.metafile) };
}

/**
 * The scripts of the window in the order in which they can run. Each takes what those named in `after` hold.
 * @type {readonly { name: string, entry: string, after: readonly string[] }[]}
 */
const windowScripts = [
  { name: 'window', entry: 'ui/main.tsx', after: [] },
  { name: 'drawer', entry: 'ui/drawer.tsx', after: ['window'] },
  { name: 'export', entry: 'ui/export.tsx', after: ['window', 'drawer'] },
  { name: 'readers', entry: 'ui/readers.ts', after: ['window', 'drawer'] },
  { name: 'import', entry: 'ui/import.tsx', after: ['window', 'drawer', 'readers'] },
];

/** Which modules each script bundles, and which of them later scripts take from it. */
async function divideModules() {
  /** @type {Record<string, string[]>} */
  const inputs = {};
  /** @type {Record<string, Set<string>>} */
  const taken = {};
  for (const { name, entry, after } of windowScripts) {
    /** @type {Set<string>} */
    const wanted = new Set();
    const plugins = [
      takeHeld(
        after.flatMap((before) => inputs[before] ?? []),
        wanted,
      ),
    ];
    const built = await esbuild.build({ ...windowOptions(), entryPoints: [entry], plugins });
    inputs[name] = inputsOf(built);
    taken[name] = new Set();
    for (const path of wanted) taken[after.find((before) => inputs[before]?.includes(path)) ?? '']?.add(path);
  }
  return { inputs, taken };
}

/**
 * The window as one page without any reference to the outside, and the scripts that it asks for later.
 */
export async function buildWindow({ minify = true, write = false } = {}) {
  const { inputs, taken } = await divideModules();
  const [page, ...scripts] = await Promise.all(
    windowScripts.map(async ({ name, entry, after }) => {
      const { entryPoints: _entry, ...rest } = windowOptions();
      const stdin = holdingEntry(entry, [...(taken[name] ?? [])].sort());
      const plugins = [takeHeld(after.flatMap((before) => inputs[before] ?? []))];
      const built = await esbuild.build({ ...rest, stdin, plugins });
      const parts = await partsOf(built, minify);
      const text = name === 'window' ? composeWindow(parts) : withStyle(parts);
      return { name, text, after, metafile: /** @type {esbuild.Metafile} */ (built.metafile) };
    }),
  );
  const window = /** @type {NonNullable<typeof page>} */ (page);
  if (write) {
    await writeOut('dist/window.html', window.text);
    await Promise.all(scripts.map(({ name, text }) => writeOut(`dist/${name}.js`, text)));
  }
  return { ...window, scripts };
}

/** All files that the manifest names. */
export async function buildPlugin({ minify = true, write = false } = {}) {
  const main = await buildMain({ minify, write });
  const window = await buildWindow({ minify, write });
  return { main, window };
}

/** The page "local FigJam", for development and tests only. */
export async function buildHost({ minify = false, write = true } = {}) {
  const result = await esbuild.build(hostOptions({ minify }));
  const files = result.outputFiles ?? [];
  if (write)
    await Promise.all(files.map((file) => writeOut(file.path.slice(root.length + 1), file.contents)));
  return { files, metafile: /** @type {esbuild.Metafile} */ (result.metafile) };
}

/** The emulator's half that runs inside QuickJS, as text. */
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

/**
 * Builds again whenever a source changes, and tells what happened.
 * @param {{ host: boolean, onBuild: (name: string, problem: string | undefined) => void }} options
 */
export async function watch({ host, onBuild }) {
  /** @param {string} name @param {esbuild.BuildOptions} options @param {(result: esbuild.BuildResult) => Promise<unknown>} save */
  const start = async (name, options, save) => {
    /** @type {esbuild.Plugin} */
    const report = {
      name: 'report',
      setup(build) {
        build.onEnd(async (result) => {
          const [error] = result.errors;
          const problem = error ? describe(error) : await save(result).then(() => undefined, String);
          onBuild(name, problem);
        });
      },
    };
    const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), report] });
    await context.watch();
    return context;
  };
  return Promise.all([
    start('dist/main.js', mainOptions(), async (result) => {
      assertMainText(textOf(result, '.js'));
      await writeOut('dist/main.js', textOf(result, '.js'));
    }),
    start(
      'dist/window.html',
      { ...windowOptions(), entryPoints: windowScripts.map(({ entry }) => entry) },
      () => buildWindow({ minify: false, write: true }),
    ),
    ...(host ? [start('dist/host', hostOptions(), saveFiles)] : []),
  ]);
}

/** @param {esbuild.BuildResult} result */
async function saveFiles(result) {
  for (const file of result.outputFiles ?? [])
    await writeOut(file.path.slice(root.length + 1), file.contents);
}

/** @param {esbuild.Message} message */
function describe({ text, location }) {
  return location ? `${location.file}:${location.line}: ${text}` : text;
}

async function runFromCommandLine() {
  if (process.argv.includes('--watch')) {
    await watch({
      host: false,
      onBuild: (name, problem) => console.log(problem ? `${name}: ${problem}` : `${name} built`),
    });
    return;
  }
  const { main, window } = await buildPlugin({ write: true });
  console.log(`dist/main.js ${Buffer.byteLength(main.text)} bytes`);
  console.log(`dist/window.html ${Buffer.byteLength(window.text)} bytes`);
  for (const { name, text } of window.scripts)
    console.log(`dist/${name}.js ${Buffer.byteLength(text)} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runFromCommandLine().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

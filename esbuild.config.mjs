// Knows how sources become the files that are shipped and the local FigJam page; must not know what they do.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minify as shorten } from 'terser';

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

/**
 * Terser makes a twentieth less of the same script than esbuild does (docs/decisions.md).
 * @param {string} script @param {2017 | 2020} ecma
 */
async function minified(script, ecma) {
  const { code } = await shorten(script, {
    ecma,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_funs: true, hoist_props: true },
    format: { ecma },
    toplevel: true,
  });
  return code ?? '';
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

/** The second script, for what people open later. It takes from the window what the window holds already. */
function drawerOptions() {
  return {
    ...windowOptions(),
    entryPoints: ['ui/drawer.tsx'],
  };
}

/** @param {esbuild.BuildResult} result */
const inputsOf = (result) => Object.keys(result.metafile?.inputs ?? {});

/**
 * Takes modules that the window holds from `globalThis.held` instead of bundling them a second time.
 * @param {readonly string[]} heldByWindow paths from the root
 * @param {Set<string>} taken gathers those that are asked for
 * @returns {esbuild.Plugin}
 */
function takeHeld(heldByWindow, taken) {
  return {
    name: 'take-held',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'looked' || kind === 'entry-point') return undefined;
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'looked' });
        const name = found.path.slice(root.length + 1);
        if (found.errors.length > 0 || !heldByWindow.includes(name)) return found;
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
 * The window's entry, which also holds out the modules that the second script takes.
 * @param {readonly string[]} modules
 * @returns {esbuild.StdinOptions}
 */
function holdingEntry(modules) {
  const imports = modules.map((path, at) => `import * as m${at} from './${path}';`);
  const held = modules.map((path, at) => `${JSON.stringify(path)}: m${at}`);
  return {
    contents: [...imports, `globalThis.held = { ${held.join(', ')} };`, "import './ui/main.tsx';"].join('\n'),
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

/** @param {{ script: string, style: string }} parts */
export function composeWindow({ script, style }) {
  if (/<\/style/i.test(style)) throw new Error('The window style sheet holds "</style".');
  // In a string, a pattern and a template, `<\/` and `<\!` mean what `</` and `<!` mean; in HTML they end nothing.
  const safe = script.replace(/<\/(?=script)/gi, () => '<\\/').replace(/<!--/g, () => '<\\!--');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Empathy Map</title><style>${style.trim()}</style></head>`,
    `<body><div id="app"></div><script>${safe.trim()}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

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
  const text = minify ? await minified(script, 2017) : script;
  assertMainText(text);
  if (write) await writeOut('dist/main.js', text);
  return { text, metafile: /** @type {esbuild.Metafile} */ (result.metafile) };
}

/** The window as one page without any reference to the outside, and the second script that it asks for later. */
export async function buildWindow({ minify = true, write = false } = {}) {
  const options = windowOptions();
  const alone = await esbuild.build(options);
  /** @type {Set<string>} */
  const taken = new Set();
  const plugins = [takeHeld(inputsOf(alone), taken)];
  const drawer = await esbuild.build({ ...drawerOptions(), plugins });
  const { entryPoints: _entry, ...rest } = options;
  const result = await esbuild.build({ ...rest, stdin: holdingEntry([...taken].sort()) });
  const style = await esbuild.transform(textOf(result, '.css'), { loader: 'css', minify, charset: 'utf8' });
  const [script, drawerScript] = await Promise.all(
    [result, drawer].map((built) => (minify ? minified(textOf(built, '.js'), 2020) : textOf(built, '.js'))),
  );
  const text = composeWindow({ script: script ?? '', style: style.code });
  if (write)
    await Promise.all([writeOut('dist/window.html', text), writeOut('dist/drawer.js', drawerScript ?? '')]);
  return {
    text,
    drawer: { text: drawerScript ?? '', metafile: /** @type {esbuild.Metafile} */ (drawer.metafile) },
    metafile: /** @type {esbuild.Metafile} */ (result.metafile),
  };
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
    start('dist/window.html', { ...windowOptions(), entryPoints: ['ui/main.tsx', 'ui/drawer.tsx'] }, () =>
      buildWindow({ minify: false, write: true }),
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
  console.log(`dist/drawer.js ${Buffer.byteLength(window.drawer.text)} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runFromCommandLine().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

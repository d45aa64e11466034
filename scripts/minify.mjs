// Knows how scripts are made small; must not know what they do.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify as shorten } from 'terser';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} folder */
async function sourcesIn(folder) {
  const paths = await readdir(join(root, folder), { recursive: true });
  const sources = paths.filter((path) => /(?<!\.test)\.ts$/.test(path));
  return (await Promise.all(sources.map((path) => readFile(join(root, folder, path), 'utf8')))).join('\n');
}

/** @param {string} source */
const wordsIn = (source) => source.match(/[A-Za-z_$][\w$]*/g) ?? [];

/**
 * Names of members that only the sandbox's own sources know. No message, nothing that is stored and nothing of Figma's
 * bears one of them (those stand in shared/, in the typings or in a string), so they can be any. Words of comments
 * count as known too: a name too many that is left alone does no harm.
 */
async function ownNames() {
  const [own, shared, typings] = await Promise.all([
    sourcesIn('plugin'),
    sourcesIn('shared'),
    sourcesIn('node_modules/@figma/plugin-typings'),
  ]);
  const strings = own.match(/'[^'\n]*'|`[^`]*`/g) ?? [];
  const known = new Set(wordsIn([shared, typings, ...strings].join('\n')));
  return [...new Set(wordsIn(own))].filter((word) => !known.has(word));
}

/** Object spread as TypeScript writes it for ES2017. esbuild's own way also keeps getters, which plain data has none of. */
function spreadByAssign(/** @type {string} */ script) {
  const calls = script.replace(/__spread(?:Values|Props)\(/g, 'spreadOver(');
  return calls.replace('(() => {', '(() => {\n  var spreadOver = Object.assign;');
}

/**
 * Terser makes a twentieth less of the same script than esbuild does (docs/decisions.md).
 * @param {string} script @param {2017 | 2020} ecma @param {readonly string[]} [anyNames] members that may be renamed
 */
export async function minified(script, ecma, anyNames = []) {
  const regex = new RegExp(`^(?:${anyNames.join('|')})$`);
  const { code } = await shorten(script, {
    ecma,
    mangle: { properties: anyNames.length > 0 && { regex } },
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_funs: true, hoist_props: true },
    format: { ecma },
    toplevel: true,
  });
  return code ?? '';
}

/** @param {string} script */
export const minifiedMain = async (script) => minified(spreadByAssign(script), 2017, await ownNames());

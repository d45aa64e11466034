// Writes the tables of host/README.md that say how faithful the emulator is: what is established (host/established.json),
// what is open (host/doubts.ts), and which tests run under each reading.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const README = at('host/README.md');

const START = '<!-- fidelity: written by scripts/fidelity.mjs -->';
const END = '<!-- /fidelity -->';
const FOLDERS = ['host', 'plugin', 'shared', 'tests', 'ui'];
/** Plays the main line under each reading of everything that the script can observe. */
const MATRIX = 'tests/doubts/matrix.test.ts';
const PAIRS = 'tests/doubts/pairs.long.test.ts';

/**
 * @typedef {{ rule: string, how: string, source: string, confidence: string, doubts?: string[], guess?: string }} Rule
 * @typedef {{ id: string, question: string, readings: readonly string[], source: string, isOfWindow?: true, editor?: string }} Doubt
 */

/** @returns {Promise<readonly Doubt[]>} */
export async function loadDoubts() {
  const { outputFiles } = await build({
    entryPoints: [at('host/doubts.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { doubts } = await import(`data:text/javascript;base64,${code}`);
  return doubts;
}

/** @returns {Rule[]} */
export const loadRules = () => JSON.parse(readFileSync(at('host/established.json'), 'utf8'));

/** @returns {Map<string, string>} Path of each test file → its text. */
function loadTests() {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(at(path), 'utf8')]));
}

/** @param {Doubt} doubt @param {Map<string, string>} tests @returns {string[]} */
export function testsOf({ id, readings, isOfWindow }, tests) {
  const chosen = new RegExp(`\\b${id}'?: '(${readings.join('|')})'`);
  const named = [...tests].filter(([, text]) => chosen.test(text)).map(([path]) => path);
  return [...(isOfWindow ? [] : [MATRIX]), ...named.filter((path) => path !== MATRIX)];
}

const code = (/** @type {string} */ text) => `\`${text}\``;

/** @param {readonly string[]} cells */
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** @param {Rule} rule */
function ruleRow({ rule, how, source, confidence, doubts = [], guess = '' }) {
  const open = [...doubts.map(code), ...(guess === '' ? [] : [guess])].join(', ');
  return row(rule, how, source, confidence || '–', open);
}

const EDITORS = new Map([
  ['figjam', ' (FigJam)'],
  ['figma', ' (Design)'],
]);

/** @param {Doubt} doubt @param {Map<string, string>} tests */
function doubtRow(doubt, tests) {
  const { id, question, readings, source, editor = '' } = doubt;
  const [first = '', ...others] = readings;
  return row(
    code(id),
    `${question}${EDITORS.get(editor) ?? ''}`,
    code(first),
    others.map(code).join(', '),
    source,
    testsOf(doubt, tests).map(code).join(', '),
  );
}

/** @param {readonly Doubt[]} doubts @param {readonly Rule[]} rules */
export function toTables(doubts, rules, tests = loadTests()) {
  return [
    '### What is open',
    '',
    'What nobody has established and a plugin can observe (`host/doubts.ts`). A file is opened in a Figma with other readings by',
    '`FigmaFile.create({ readings })`, and the page by `#readings=text-metrics:1.3,inter:missing`. The tests named here run under each',
    `reading. \`${PAIRS}\` plays the main line under every two of them, in the long run.`,
    '',
    row('doubt', 'question', 'first reading', 'others', 'source', 'tests under each reading'),
    row('---', '---', '---', '---', '---', '---'),
    ...doubts.map((doubt) => doubtRow(doubt, tests)),
    '',
    '### What is established',
    '',
    'Sources are sections of the project\'s fact sheet ("docs/platform.md"). Confidence: D documented by Figma, S observed and written down',
    'by Figma, C observed by the community, I inferred, – nobody says. The last column names what is open in it: doubts of the table above,',
    'then guesses that have one reading here, because they are wording or something that this plugin never looks at.',
    '',
    row('rule or member', 'how it is emulated', 'source', 'confidence', 'open'),
    row('---', '---', '---', '---', '---'),
    ...rules.map(ruleRow),
  ].join('\n');
}

/** @param {string} readme @param {string} tables */
export function withTables(readme, tables) {
  const start = readme.indexOf(START) + START.length;
  return `${readme.slice(0, start)}\n\n${tables}\n\n${readme.slice(readme.indexOf(END))}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, withTables(readFileSync(README, 'utf8'), toTables(await loadDoubts(), loadRules())));
}

// Takes the README's screenshots from states of the local FigJam; those of a session come from
// tests/e2e/hour.long.test.ts. Run: node scripts/pictures.mjs
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHost, buildPlugin } from '../esbuild.config.mjs';
import { launchBrowser } from '../tests/browser/launch-browser.mjs';
import { servePage } from '../tests/e2e/harness/serve-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/pictures');

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').FrameLocator} FrameLocator */

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} hash
 * @property {{ width: number, height: number }} size
 * @property {(page: Page, ui: FrameLocator) => Promise<void>} [prepare]
 */

/** Resolves once nothing on the page changes any more. */
const quiet = 'window.localFigJam.idle()';
const beside = { width: 1400, height: 780 };

/** Like a spreadsheet from interviews. */
const TABLE = [
  'Category;What was said;Who;Hearts',
  'Hears;“Just phone at eight”;Interview 3;2',
  'Sees;A full waiting room;Interview 5;',
  'Pains;The line is busy for twenty minutes;Interview 3;4',
];

/** @type {Picture[]} */
const pictures = [
  { name: 'board', hash: '#state=clinic', size: { width: 1600, height: 1200 } },
  {
    name: 'new-map',
    hash: '#state=busy&run=open',
    size: beside,
    async prepare(_page, ui) {
      await ui.getByLabel('Title').fill('Why patients phone instead of booking');
      await ui.getByLabel('Persona name').fill('Dana Farrow');
      await ui.getByLabel('Situation').selectOption({ label: 'Very competitive market' });
    },
  },
  { name: 'design', hash: '#state=design&run=guide', size: beside },
  {
    name: 'import',
    hash: '#state=clinic&run=open',
    size: beside,
    async prepare(_page, ui) {
      await ui.getByRole('tab', { name: 'Plan' }).click();
      await ui.getByRole('button', { name: 'Import…' }).click();
      await ui.getByLabel('Paste here').fill(TABLE.join('\n'));
      await ui.getByRole('button', { name: 'Check' }).click();
      await ui.getByRole('heading', { name: 'What you will get' }).scrollIntoViewIfNeeded();
    },
  },
];

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {Picture} picture */
async function take(browser, origin, { name, hash, size, prepare }) {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  await page.goto(`${origin}/${hash}`);
  await page.waitForFunction('window.localFigJam?.ready');
  const ui = page.frameLocator('.plugin-window > iframe');
  if (hash.includes('run=')) await ui.getByRole('tab').first().waitFor();
  await page.evaluate(quiet);
  await prepare?.(page, ui);
  await page.evaluate(quiet);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

await buildPlugin({ write: true });
await buildHost();
await mkdir(folder, { recursive: true });
const server = await servePage();
const browser = await launchBrowser();
const only = process.argv.slice(2);
for (const picture of pictures) {
  if (only.length === 0 || only.includes(picture.name)) await take(browser, server.origin, picture);
}
await browser.close();
server.close();

// Takes the pictures of the README from the local FigJam, as a person would see it; must not touch the board by itself.
// Run: node scripts/pictures.mjs
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

/** Waits until nothing changes on the page any more. */
const quiet = 'window.localFigJam.idle()';
const beside = { width: 1400, height: 780 };

/** What the window leaves free at the left. */
const FREE = { left: 48, width: 880, middle: 380 };
/** Bare ground in these pictures: elsewhere the resting mouse would leave an outline. */
const BARE = { guide: { x: 6, y: 400 }, 'guide-dark': { x: 340, y: 725 } };

/**
 * Shows the step's section beside the window: by the window's own button, then with the wheel.
 * @param {Page} page @param {FrameLocator} ui @param {string} section
 */
async function showSection(page, ui, section) {
  await ui.getByRole('button', { name: 'Show on board' }).click();
  await page.evaluate(quiet);
  await page.mouse.move(FREE.left, FREE.middle);
  const { width } = await boxOf(page, section);
  const notches = Math.max(0, 100 * Math.log(width / FREE.width));
  await page.keyboard.down('Control');
  for (let left = notches; left > 0; left -= 20) await page.mouse.wheel(0, Math.min(20, left));
  await page.keyboard.up('Control');
  await page.evaluate(quiet);
  const { x } = await boxOf(page, section);
  await page.mouse.wheel(x - FREE.left, 0);
}

/** @param {Page} page @param {string} section @returns {Promise<{ x: number, width: number }>} */
function boxOf(page, section) {
  return page.evaluate(`(() => {
    const { file, screenBox } = window.localFigJam;
    const isIt = ({ pluginData: { tag = '{}' } }) => {
      const { role, section } = JSON.parse(tag);
      return role === 'section' && section === '${section}';
    };
    return screenBox([...file.nodes.values()].find(isIt).id);
  })()`);
}

/** @type {Picture[]} */
const pictures = [
  { name: 'board', hash: '#state=clinic', size: { width: 1600, height: 1200 } },
  {
    name: 'plan',
    hash: '#state=busy&run=open',
    size: beside,
    async prepare(_page, ui) {
      await ui.getByLabel('Title').fill('Why patients phone instead of booking');
      await ui.getByLabel('Persona name').fill('Dana Farrow');
      await ui.getByLabel('Situation').selectOption({ label: 'Very competitive market' });
    },
  },
  {
    name: 'guide',
    hash: '#state=clinic&run=guide',
    size: beside,
    async prepare(page, ui) {
      await ui.getByRole('button', { name: 'Start timer' }).click();
      await ui.getByRole('button', { name: 'Pause timer' }).waitFor();
      await showSection(page, ui, 'hear');
      await page.mouse.move(BARE.guide.x, BARE.guide.y);
    },
  },
  {
    name: 'guide-dark',
    hash: '#state=bakery&run=guide&theme=dark',
    size: beside,
    async prepare(page, ui) {
      await showSection(page, ui, 'gain');
      await page.mouse.move(BARE['guide-dark'].x, BARE['guide-dark'].y);
    },
  },
  {
    name: 'export',
    hash: '#state=fleet&run=export',
    size: beside,
    async prepare(_page, ui) {
      await ui.getByRole('radio', { name: 'Pseudonyms' }).check();
      await ui.getByRole('region', { name: 'Preview' }).waitFor();
    },
  },
  { name: 'design', hash: '#state=design&run=guide', size: beside },
];

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {Picture} picture */
async function take(browser, origin, { name, hash, size, prepare }) {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  await page.goto(`${origin}/${hash}`);
  await page.waitForFunction('window.localFigJam?.ready');
  const ui = page.frameLocator('iframe[title="Empathy Map"]');
  if (hash.includes('run=')) await ui.getByRole('tab').first().waitFor();
  await page.evaluate(quiet);
  await prepare?.(page, ui);
  await page.evaluate(quiet);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

await buildPlugin({ write: true });
await buildHost({ write: true });
await mkdir(folder, { recursive: true });
const server = await servePage();
const browser = await launchBrowser();
const only = process.argv.slice(2);
for (const picture of pictures) {
  if (only.length === 0 || only.includes(picture.name)) await take(browser, server.origin, picture);
}
await browser.close();
server.close();

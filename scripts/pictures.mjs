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
const whole = { width: 1600, height: 1200 };

/** The same subject in each language but English, in which the others are. */
const SPOKEN = [
  { name: 'spanish', language: 'es', title: 'El cambio de turno de la noche', persona: 'Nora Velar' },
  { name: 'portuguese', language: 'pt-BR', title: 'A troca de turno da noite', persona: 'Nina Noturna' },
  { name: 'japanese', language: 'ja', title: '夜勤のシフト交代', persona: '夜野しずく' },
  { name: 'korean', language: 'ko', title: '야간 근무 교대', persona: '한밤별' },
  { name: 'chinese', language: 'zh-Hans', title: '夜班交接', persona: '夜小星' },
  { name: 'french', language: 'fr', title: 'La relève de nuit', persona: 'Nina Veilleuse' },
  { name: 'german', language: 'de', title: 'Der Schichtwechsel in der Nacht', persona: 'Nora Nachtigall' },
];

/** Like a spreadsheet from interviews. */
const TABLE = [
  'Category;What was said;Who;Hearts',
  'Hears;“Just phone at eight”;Interview 3;2',
  'Sees;A full waiting room;Interview 5;',
  'Pains;The line is busy for twenty minutes;Interview 3;4',
];

/** @param {Page} page @param {FrameLocator} ui @param {string} template @param {string} title @param {string} persona */
async function beginSession(page, ui, template, title, persona) {
  await ui.locator(`input[name="template"][value="${template}"]`).check();
  await ui.locator('input[name="title"]').fill(title);
  await ui.locator('input[name="persona"]').fill(persona);
  await ui.locator('.footer .primary').click();
  await page.evaluate(quiet);
  await ui.getByRole('tab').nth(1).click();
  for (let step = 0; step < 3; step++) {
    await ui.locator('.session-nav .primary').click();
    await page.evaluate(quiet);
  }
  await page.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Close notice' }).waitFor({ state: 'detached' });
  await page.evaluate('document.activeElement.blur()');
  await ui.getByRole('status').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
}

/** @type {Picture[]} */
const pictures = [
  { name: 'board', hash: '#state=clinic', size: whole },
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
  {
    name: 'four-quadrants',
    hash: '#state=empty&run=open',
    size: beside,
    prepare: (page, ui) => beginSession(page, ui, 'four-quadrant', 'Night rota', 'Nora Vell'),
  },
  ...SPOKEN.map(({ name, language, title, persona }) => ({
    name,
    hash: `#state=empty&run=open&language=${language}`,
    size: beside,
    /** @param {Page} page @param {FrameLocator} ui */
    prepare: (page, ui) => beginSession(page, ui, 'six-section', title, persona),
  })),
  ...['four-quadrant', 'goal-first', 'inner-and-outer'].map((template) => ({
    name: template,
    hash: `#state=${template}`,
    size: whole,
  })),
  ...['six-section', 'four-quadrant', 'goal-first', 'inner-and-outer'].map((template) => ({
    name: `${template}-compact`,
    hash: `#state=${template}-compact`,
    size: whole,
  })),
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

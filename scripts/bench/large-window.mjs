// Times the window on a large map with a slowed processor: each key in each text field, and how soon Review and
// Export show a reading. Must not know how the window works inside.
import { launchBrowser } from '../../tests/browser/launch-browser.mjs';

const NOTES = 5000;
const SLOWDOWN = 4;
const ROUNDS = 3;
const MAX_KEY_MS = 50;
const MAX_OPEN_MS = 1000;
/** A fast typist's pace. */
const BETWEEN_KEYS_MS = 100;
/** Every field takes these, number fields too. */
const TYPED = ['1', '2', 'Backspace', '3'];
const FIELDS = 'input[type=text], input[type=number], textarea:not([readonly])';
const CLOSED = '.disclosure[aria-expanded=false], .rows.long > li:first-child [aria-expanded=false]';

/**
 * How to reach each screen with all of its fields, and what shows a reading there. Each list is for a window of
 * its own: the reading that is timed must be its first.
 */
const WINDOWS = [
  [
    { name: 'New map', tab: 'Plan', press: ['New map'] },
    { name: 'Plan', tab: 'Plan', press: ['Back to the map'] },
    { name: 'Guide', tab: 'Guide', press: ['Write your own…'] },
    { name: 'Review', tab: 'Review', press: ['Add action'], reading: 'table.coverage' },
  ],
  [
    { name: 'Export', tab: 'Export', press: [], reading: '.preview :is(pre, iframe)' },
    { name: 'Import', tab: 'Plan', press: ['Import…'] },
  ],
];
const SCREENS = WINDOWS.flat();

/** @typedef {Awaited<ReturnType<typeof import('./load-suite.mjs').loadSuite>>} Suite */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ screen: string, field: string, keys: number[] }} Typed the milliseconds of each key */
/** @typedef {{ typed: Typed[], opened: Record<string, number> }} Round */

/** @param {Page} page */
async function openEverything(page) {
  const closed = page.locator(CLOSED);
  while ((await closed.count()) > 0) await closed.first().click();
}

/** @param {Page} page @param {string} screen @returns {Promise<Typed[]>} */
async function typeEverywhere(page, screen) {
  /** @type {string[]} */
  const names = await page.evaluate(
    `[...document.querySelectorAll('${FIELDS}')].map(({ labels }) => labels[0]?.textContent ?? '')`,
  );
  /** @type {Typed[]} */
  const typed = [];
  // Backwards, because the search comes before the rows it hides.
  for (const [at, name] of [...names.entries()].reverse()) {
    const field = page.locator(FIELDS).nth(at);
    const before = await field.inputValue();
    await field.focus();
    await page.waitForTimeout(BETWEEN_KEYS_MS);
    /** @type {number[]} */
    const keys = [];
    for (const key of TYPED) {
      await page.evaluate('void (bench.next = bench.key())');
      await page.keyboard.press(key);
      keys.push(/** @type {number} */ (await page.evaluate('bench.next')));
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    typed.push({ screen, field: name, keys });
    // Takes back what was typed: nothing is written when the field is left, and the screen is as it was.
    await page.keyboard.press('Escape');
    if (await field.isVisible()) await field.fill(before);
  }
  return typed;
}

/** @param {Page} page @param {(typeof WINDOWS)[number]} screens @param {Round} round what is measured */
async function measureWindow(page, screens, round) {
  for (const { name, tab, press, reading } of screens) {
    const shown = reading && page.evaluate(`bench.shown(${JSON.stringify(reading)})`);
    await page.getByRole('tab', { name: tab }).click();
    if (shown) round.opened[name] = /** @type {number} */ (await shown);
    for (const button of press) await page.getByRole('button', { name: button, exact: true }).click();
    await openEverything(page);
    round.typed.push(...(await typeEverywhere(page, name)));
  }
}

/** Each window in a browser of its own, so that no compiled code is reused. @param {Suite} suite */
async function measureRounds({ liveWindow, WINDOW_SIZE }) {
  const live = await liveWindow(NOTES);
  /** @type {Round[]} */
  const rounds = Array.from({ length: ROUNDS }, () => ({ typed: [], opened: {} }));
  for (const round of rounds) {
    for (const screens of WINDOWS) {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ viewport: WINDOW_SIZE });
        await page.exposeFunction('sandbox', live.answer);
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
        await page.setContent(live.html);
        await measureWindow(page, screens, round);
      } finally {
        await browser.close();
      }
    }
  }
  live.close();
  return rounds;
}

/** @param {Suite} suite */
export async function largeWindowRows(suite) {
  const { atMost, median } = suite;
  const rounds = await measureRounds(suite);
  const [first] = rounds;
  const what = `${NOTES.toLocaleString('en')} notes, processor slowed ${SLOWDOWN} times`;

  const fields = (first?.typed ?? []).map(({ screen, field }, at) => ({
    screen,
    field,
    ms: median(rounds.flatMap(({ typed }) => typed[at]?.keys ?? [])),
  }));
  const keyRows = SCREENS.map(({ name }) => {
    const own = fields.filter(({ screen }) => screen === name).sort((a, b) => b.ms - a.ms);
    const title = `${name} with ${what}: ${own.length} fields, a key in the slowest (${own[0]?.field})`;
    return atMost(title, Math.round(own[0]?.ms ?? 0), MAX_KEY_MS, ' ms');
  });
  const openRows = Object.keys(first?.opened ?? {}).map((name) => {
    const times = rounds.map(({ opened }) => opened[name] ?? 0);
    return atMost(
      `${name} with ${what}: from the reading to the screen`,
      Math.round(median(times)),
      MAX_OPEN_MS,
      ' ms',
    );
  });
  return [...keyRows, ...openRows];
}

// The window on a large map does no more work for a key than on a small one. This counts calls of the window's
// own functions and rows, because times depend on the machine.
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveWindow, liveWindow, WINDOW_SIZE } from '../../scripts/bench/live-window';
import { launchBrowser } from '../browser/launch-browser.mjs';

const FEW = 200;
const MANY = 1200;
const ALL_OPEN = [
  'Votes',
  'Near-duplicates',
  'Contradictions',

  'Help me write it',
  'Note coach',
];
/** Calls of timers and the like. */
const SLACK = 20;
const FIELDS = 'input[type=text], input[type=number], textarea';

/** A message that has nothing to do with the notes. */
const TIMER = {
  kind: 'event',
  name: 'timer',
  body: { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 },
};

interface Opened {
  page: Page;
  live: LiveWindow;
  session: CDPSession;
}

let browser: Browser;
let small: Opened;
let large: Opened;

beforeAll(async () => {
  browser = await launchBrowser();
  small = await open(FEW);
  large = await open(MANY);
});
afterAll(async () => {
  await browser.close();
  for (const { live } of [small, large]) live.close();
});

async function open(notes: number): Promise<Opened> {
  const live = await liveWindow(notes);
  const page = await browser.newPage({ viewport: WINDOW_SIZE });
  await page.exposeFunction('sandbox', live.answer);
  await page.setContent(live.html);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return { page, live, session };
}

async function openReview({ page }: Opened): Promise<void> {
  await page.getByRole('tab', { name: 'Review' }).click();
  for (const name of ALL_OPEN) {
    const part = page.getByRole('button', { name, exact: true });
    if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  }
  await notes(page).first().getByRole('button').click();
  await page.getByRole('button', { name: 'Add action' }).click();
  await notes(page).nth(49).waitFor();
  await settled(page);
}

const notes = (page: Page): Locator => page.getByRole('list', { name: 'Notes' }).locator('> li');

/** What a key or message leads to at once has been done. */
const settled = (page: Page) => page.waitForTimeout(250);

/** How often functions of the window are called meanwhile. */
async function callsIn({ page, session }: Opened, act: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.takePreciseCoverage');
  await act();
  await settled(page);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** By label: how many calls a key costs in each field. */
async function callsPerKey(opened: Opened, named?: string): Promise<Record<string, number>> {
  const { page } = opened;
  const fields = named === undefined ? page.locator(FIELDS) : page.getByLabel(named);
  const calls: Record<string, number> = {};
  // Backwards, because Escape closes the form for an own prompt, which is the first field.
  for (const field of (await fields.all()).reverse()) {
    const name = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    if (name === 'Find notes' && named === undefined) continue;
    await field.focus();
    // The first key of a draft does a little more.
    await page.keyboard.press('1');
    await settled(page);
    calls[name] = await callsIn(opened, () => page.keyboard.press('2'));
    await page.keyboard.press('Escape');
  }
  return calls;
}

/** The fields whose keys cost more on the large map, but for what a timer does meanwhile. */
const costlier = (few: Record<string, number>, many: Record<string, number>): [string, number][] =>
  Object.entries(many).filter(([field, calls]) => calls > (few[field] ?? 0) + SLACK);

const perNote = (few = 0, many = 0): number => (many - few) / (MANY - FEW);

/** The most rows of the list of notes that are added in one go. */
const WATCH_ROWS = `(() => {
  window.mostRows = 0;
  const isRow = (node) => node.nodeName === 'LI';
  const rowsIn = ({ addedNodes }) => [...addedNodes].flatMap((node) => isRow(node) ? [node] : [...(node.querySelectorAll?.('li') ?? [])]);
  new MutationObserver((list) => {
    window.mostRows = Math.max(window.mostRows, list.flatMap(rowsIn).length);
  }).observe(document.body, { childList: true, subtree: true });
})()`;

describe('a map of many notes', () => {
  it.each([
    ['Guide', 2],
    ['Export', 1],
  ])('costs a key in %s what a small map costs', async (tab, fields) => {
    for (const { page } of [small, large]) {
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Guide') await page.getByRole('button', { name: 'Own prompt…' }).click();
      else await page.getByRole('button', { name: 'What goes in' }).click();
    }
    const few = await callsPerKey(small);
    expect(Object.keys(few)).toHaveLength(fields);
    expect(costlier(few, await callsPerKey(large))).toEqual([]);
  });

  it('costs a key in Review what a small map costs, with everything open', async () => {
    await openReview(small);
    await openReview(large);
    const few = await callsPerKey(small);
    expect(Object.keys(few)).toHaveLength(11);
    expect(costlier(few, await callsPerKey(large))).toEqual([]);
  });

  it('does not go through the notes when something else has changed', async () => {
    const redraw = (opened: Opened) =>
      callsIn(opened, () =>
        opened.page.evaluate((pluginMessage) => window.postMessage({ pluginMessage }, '*'), TIMER),
      );
    const few = await redraw(small);
    expect(few).toBeGreaterThan(1000);
    expect(perNote(few, await redraw(large))).toBeLessThan(1);
  });

  it('looks at each note a few times for a search, and draws few rows at once', async () => {
    const [few, many] = [await callsPerKey(small, 'Find notes'), await callsPerKey(large, 'Find notes')];
    expect(perNote(few['Find notes'], many['Find notes'])).toBeLessThan(4);
    const { page } = large;
    await page.getByLabel('Find notes').fill('');
    await notes(page).nth(49).waitFor();
    await page.evaluate(WATCH_ROWS);
    await page.getByLabel('Find notes').fill('e');
    await page.getByText(/^\d+ of 1200$/).waitFor();
    await notes(page).nth(49).waitFor();
    expect(await page.evaluate('mostRows')).toBe(10);
    expect(await notes(page).count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).first().click();
    await notes(page).nth(99).waitFor();
    expect(await notes(page).count()).toBe(100);
  });
});

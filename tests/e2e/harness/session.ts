// Opens the local FigJam in a browser and records what the page complains about. Knows no board and no tab.
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { TestDoor } from '../../../host/page/test-door';
import { sharedBrowser } from './browser';
import { type PageServer, servePage } from './serve-page.mjs';

export interface Session {
  readonly page: Page;
  /** The contents of the plugin's window. */
  readonly ui: FrameLocator;
  /** Requested URLs, except data and blob URLs. */
  readonly requests: string[];
  /** Console errors and warnings, and uncaught errors. */
  readonly complaints: string[];
  /** The next session may use its tab, which is much cheaper than a new one. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly width?: number;
  readonly height?: number;
  /** The time at which all clocks on the page stand still; timers run on until the test moves both. */
  readonly clock?: Date;
  /** What becomes of the built window before the page loads it. */
  readonly changeWindow?: (html: string) => string;
}

/** Wide enough for a whole map beside the plugin's window. */
const WIDE = { width: 1440, height: 800 };

export interface Lab {
  open(hash: string, options?: SessionOptions): Promise<Session>;
  readonly origin: () => string;
}

/** Sessions that are open at once are apart, as on two machines. */
export function useLab(): Lab {
  let browser: Browser | undefined;
  let server: PageServer | undefined;
  const tabs: Page[] = [];
  const freeTabs: Page[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([sharedBrowser(), servePage()]);
  });
  afterAll(async () => {
    await Promise.all(tabs.map((tab) => tab.context().close()));
    server?.close();
  });

  const origin = () => server?.origin ?? '';
  return {
    origin,
    async open(hash, { width = WIDE.width, height = WIDE.height, clock, changeWindow } = {}) {
      if (!browser) throw new Error('The browser has not been started.');
      const free = clock ? undefined : freeTabs.pop();
      const tab = free ?? (await newTab(browser));
      if (!free) tabs.push(tab);
      await tab.setViewportSize({ width, height });
      if (clock) await tab.context().clock.setFixedTime(clock);
      const session = watch(tab, clock !== undefined, async () => {
        await clear(tab);
        // A clock that stands still can never be set going again.
        if (clock) await tab.context().close();
        else freeTabs.push(tab);
      });
      if (changeWindow) await serveChanged(tab, changeWindow);
      await tab.goto(`${origin()}/${hash}`);
      await ready(session);
      return session;
    },
  };
}

async function newTab(browser: Browser): Promise<Page> {
  const machine = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return machine.newPage();
}

async function serveChanged(tab: Page, change: (html: string) => string): Promise<void> {
  await tab.route('**/dist/window.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Leaves nothing of a session but an empty tab. */
async function clear(tab: Page): Promise<void> {
  tab.removeAllListeners();
  await tab.unrouteAll();
  await tab.goto('about:blank');
  await tab.mouse.move(0, 0);
}

/** The clock of a test is a script in every frame, and the preview of the web page runs none. */
const isFromClock = (text: string): boolean =>
  text.startsWith("Blocked script execution in 'about:srcdoc'") && text.includes("'allow-scripts'");

function watch(page: Page, hasClock: boolean, close: () => Promise<void>): Session {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !(hasClock && isFromClock(text)))
      complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, ui: page.frameLocator('.plugin-window > iframe'), requests, complaints, close };
}

export async function ready({ page }: Session): Promise<void> {
  await page.waitForFunction(() => window.localFigJam?.ready === true);
  await idle(page);
}

/** Waits until the board has not changed and no message has been sent for a moment. */
export async function idle(page: Page): Promise<void> {
  await askDoor(page, (door) => door.idle());
}

/** Runs a function in the page that only reads; it must be self-contained. */
export async function askDoor<T>(page: Page, read: (door: TestDoor) => T | Promise<T>): Promise<T> {
  const door = await page.evaluateHandle(() => {
    if (!window.localFigJam) throw new Error('The page is not ready.');
    return window.localFigJam;
  });
  const answer = (await door.evaluate(read as (door: TestDoor) => T)) as T;
  await door.dispose();
  return answer;
}

/** The frame of the plugin's window, for what locators cannot express. */
export async function windowFrame({ page, ui }: Session): Promise<Frame> {
  await ui.getByRole('tablist').or(ui.getByRole('alert')).first().waitFor();
  const frame = page.frames().find((one) => one.url().startsWith('blob:'));
  if (!frame) throw new Error('The plugin has no window.');
  return frame;
}

/** Nothing failed in page, window or sandbox, and no other computer was contacted. */
export async function expectClean(session: Session, { origin }: Lab): Promise<void> {
  expect(session.complaints).toEqual([]);
  expect(await askDoor(session.page, (door) => door.errors())).toEqual([]);
  expect(session.requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
}

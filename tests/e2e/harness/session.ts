// Opens the local FigJam in a browser and records what the page complains about. Knows no board and no tab.
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { TestDoor } from '../../../host/page/test-door';
import { launchBrowser } from '../../browser/launch-browser.mjs';
import { type PageServer, servePage } from './serve-page.mjs';

export interface Session {
  readonly page: Page;
  /** The contents of the plugin's window. */
  readonly ui: FrameLocator;
  /** Requested URLs, except data and blob URLs. */
  readonly requests: string[];
  /** Console errors and warnings, and uncaught errors. */
  readonly complaints: string[];
}

export interface SessionOptions {
  readonly width?: number;
  readonly height?: number;
  readonly context?: BrowserContextOptions;
  /** The time at which all clocks on the page stand still; timers run on until the test moves both. */
  readonly clock?: Date;
}

/** Wide enough for a whole map beside the plugin's window. */
const WIDE = { width: 1900, height: 1000 };

export interface Lab {
  open(hash: string, options?: SessionOptions): Promise<Session>;
  readonly origin: () => string;
}

/** One browser for all tests in a file; each session has its own context, as another machine would. */
export function useLab(): Lab {
  let browser: Browser | undefined;
  let server: PageServer | undefined;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const origin = () => server?.origin ?? '';
  return {
    origin,
    async open(hash, { width = WIDE.width, height = WIDE.height, context = {}, clock } = {}) {
      if (!browser) throw new Error('The browser has not been started.');
      const machine = await browser.newContext({
        viewport: { width, height },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...context,
      });
      if (clock) await machine.clock.setFixedTime(clock);
      const session = watch(await machine.newPage());
      await session.page.goto(`${origin()}/${hash}`);
      await ready(session);
      return session;
    },
  };
}

function watch(page: Page): Session {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, ui: page.frameLocator('iframe[title="Empathy Map"]'), requests, complaints };
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
  const frame = page.frames().find((one) => one.url().startsWith('data:text/html'));
  if (!frame) throw new Error('The plugin has no window.');
  return frame;
}

/** Nothing failed in page, window or sandbox, and no other computer was contacted. */
export async function expectClean(session: Session, { origin }: Lab): Promise<void> {
  expect(session.complaints).toEqual([]);
  expect(await askDoor(session.page, (door) => door.errors())).toEqual([]);
  expect(session.requests.filter((url) => !url.startsWith(`${origin()}/`))).toEqual([]);
}

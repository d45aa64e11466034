// The window at its narrowest and at 200 % zoom, and how people make it smaller and larger.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { violationsInThemes } from './harness/axe';
import { expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, closePlugin, expectStatus, openTab, runCommand } from './harness/window';

const lab = useLab();

/** Whatever scrolls sideways, and the page itself if it scrolls at all although its bars are fixed. */
async function astrayIn(session: Session): Promise<string[]> {
  const frame = await windowFrame(session);
  return frame.evaluate(() => {
    const page = document.documentElement;
    const parts = [...document.querySelectorAll('.scroll, .panel, .window, .footer, .top')];
    const wide = [page, ...parts]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `${part.className || 'page'}: ${part.scrollWidth} in ${part.clientWidth}`);
    const isHigh = page.scrollHeight > innerHeight && innerHeight >= 340;
    return isHigh ? [...wide, `page: ${page.scrollHeight} high in ${innerHeight}`] : wide;
  });
}

async function everyTab(session: Session): Promise<string[]> {
  const astray: string[] = [];
  for (const tab of ['Plan', 'Guide', 'Review', 'Export'] as const) {
    await openTab(session, tab);
    astray.push(...(await astrayIn(session)).map((found) => `${tab}: ${found}`));
  }
  return astray;
}

const frameSize = async ({ page }: Session) => {
  const box = await page.locator('iframe[title="Empathy Map"]').boundingBox();
  return { width: box?.width, height: box?.height };
};

describe('the size of the window', () => {
  it('follows the corner handle and never gets smaller than 300 by 400', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page } = session;
    const grip = await button(session, 'Resize window').boundingBox();
    if (!grip) throw new Error('There is no handle.');
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y - 60);
    await expect.poll(() => frameSize(session)).toEqual({ width: 340, height: 580 });
    await page.mouse.move(from.x - 35, from.y - 52);
    await expect.poll(() => frameSize(session)).toEqual({ width: 345, height: 588 });
    await page.mouse.move(from.x - 350, from.y - 500);
    await expect.poll(() => frameSize(session)).toEqual({ width: 300, height: 400 });
    await page.mouse.up();
    await closePlugin(session);
    await runCommand(session, 'Guide the session');
    await button(session, 'Resize window').waitFor();
    expect(await frameSize(session)).toEqual({ width: 300, height: 400 });
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('follows the arrow keys on the handle', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page } = session;
    await button(session, 'Resize window').focus();
    await page.keyboard.press('ArrowRight');
    await expectStatus(session, 'Window 400 by 640.');
    await expect.poll(() => frameSize(session)).toEqual({ width: 400, height: 640 });
    await page.keyboard.press('ArrowUp');
    await expectStatus(session, 'Window 400 by 620.');
    await expect.poll(() => frameSize(session)).toEqual({ width: 400, height: 620 });
    await session.close();
  });

  itInLongRun('responds to each of several quick key presses', async () => {
    const session = await lab.open('#state=empty&run=open');
    await button(session, 'Resize window').focus();
    for (let presses = 0; presses < 4; presses += 1) await session.page.keyboard.press('ArrowLeft');
    await expect.poll(() => frameSize(session)).toEqual({ width: 300, height: 640 });
    await session.close();
  });
});

/** As small as people can make it, and what double zoom leaves of a window of 380 by 640: half as many units. */
const SMALL = { width: 300, height: 400 };
const ZOOMED = { width: 190, height: 320 };

async function forceSize(session: Session, { width, height }: typeof SMALL): Promise<void> {
  const size = `width: ${width}px !important; height: ${height}px !important;`;
  await session.page.addStyleTag({ content: `.plugin-window iframe { ${size} }` });
  const frame = await windowFrame(session);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
}

/** Its height, how much of it is in view, and what stands in it. */
async function footerOf(session: Session) {
  const frame = await windowFrame(session);
  return frame.evaluate(() => {
    const footer = document.querySelector('.footer');
    const { top = 0, bottom = 0, height = 0 } = footer?.getBoundingClientRect() ?? {};
    const buttons = [...(footer?.querySelectorAll(':scope > .button, :scope > .more > .button') ?? [])];
    return {
      height,
      inView: Math.min(bottom, innerHeight) - top,
      buttons: buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim()),
    };
  });
}

describe('the footer of a low window', () => {
  const ONE_LINE = { height: 35, inView: 35 };

  it.each([SMALL, ZOOMED])('is one line with the main button, the rest behind More: %o', async (size) => {
    const session = await lab.open('#state=clinic&run=open');
    const { page } = session;
    await forceSize(session, size);
    await openTab(session, 'Export');
    expect(await footerOf(session)).toEqual({ ...ONE_LINE, buttons: ['Download', 'More'] });
    await openTab(session, 'Plan');
    expect(await footerOf(session)).toEqual({ ...ONE_LINE, buttons: ['Import…', 'More'] });
    await button(session, 'New map').click();
    expect(await footerOf(session)).toEqual({ ...ONE_LINE, buttons: ['More', 'Insert map'] });

    await button(session, 'More').focus();
    await page.keyboard.press('Enter');
    const rest = session.ui.getByRole('group', { name: 'More' }).getByRole('button');
    expect(await rest.allInnerTexts()).toEqual(['Import…', 'Use what is on the page']);
    expect(await sidesOf(session)).toEqual([14, 14]);
    expect(await violationsInThemes(session)).toEqual([]);
    await rest.first().press('Escape');
    expect(await rest.count()).toBe(0);
    expect(await button(session, 'More').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await session.ui.getByRole('heading', { name: 'Import a map' }).waitFor();
    expect(await footerOf(session)).toMatchObject({ buttons: ['Import'] });
    await expectClean(session, lab);
    await session.close();
  });
});

/** How far the box behind More stays from both sides of the window. */
async function sidesOf(session: Session): Promise<number[]> {
  const frame = await windowFrame(session);
  return frame.evaluate(() => {
    const { left = 0, right = 0 } = document.querySelector('.more-box')?.getBoundingClientRect() ?? {};
    return [left, innerWidth - right];
  });
}

describe('a narrow window', () => {
  it('has the whole prompt in view when small or at double zoom, before and during a session', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    const frame = await windowFrame(session);
    /** How much of the prompt lies below what covers it: the form, or the window's edge. */
    const hidden = () =>
      frame.evaluate(() => {
        const prompt = document.querySelector('.prompt-text')?.getBoundingClientRect();
        const form = document.querySelector('.note-form')?.getBoundingClientRect();
        return Math.max(0, (prompt?.bottom ?? Infinity) - Math.min(innerHeight, form?.top ?? 0));
      });
    await ui.locator('.prompt-text').waitFor();
    await forceSize(session, SMALL);
    expect(await hidden()).toBe(0);
    await forceSize(session, ZOOMED);
    expect(await hidden()).toBe(0);
    await button(session, 'Start session').click();
    await ui.getByRole('heading', { name: 'Persona', exact: true }).waitFor();
    await page.evaluate(() => window.localFigJam?.idle());
    for (const name of ['A good note', 'Hear']) {
      await page.waitForTimeout(600);
      await ui.getByRole('button', { name: /^Next/ }).click();
      await ui.getByRole('heading', { name, exact: true }).waitFor();
    }
    expect(await hidden()).toBe(0);
    await forceSize(session, SMALL);
    expect(await hidden()).toBe(0);
    await session.close();
  });

  it.each(['clinic', 'empty'])('scrolls only vertically, even at double zoom (%s)', async (state) => {
    const session = await lab.open(`#state=${state}&run=open`);
    const { page } = session;
    await button(session, 'Resize window').focus();
    for (const width of [360, 340, 320, 300]) {
      await page.keyboard.press('ArrowLeft');
      await expectStatus(session, `Window ${width} by 640.`);
      await expect.poll(() => frameSize(session)).toEqual({ width, height: 640 });
    }
    expect(await everyTab(session)).toEqual([]);

    await forceSize(session, ZOOMED);
    expect(await everyTab(session)).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });
});

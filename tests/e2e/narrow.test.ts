// The window at its narrowest and at 200 % zoom, and how people make it smaller and larger.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, closePlugin, expectStatus, openTab, runCommand } from './harness/window';

const lab = useLab();

/** Whatever scrolls sideways. */
async function sidewaysIn(session: Session): Promise<string[]> {
  const frame = await windowFrame(session);
  return frame.evaluate(() => {
    const page = document.scrollingElement;
    const parts = [...document.querySelectorAll('.scroll, .panel, .window, .footer, .top')];
    return [page, ...parts].flatMap((part) =>
      part && part.scrollWidth > part.clientWidth
        ? [`${part.className || 'page'}: ${part.scrollWidth} in ${part.clientWidth}`]
        : [],
    );
  });
}

async function everyTab(session: Session): Promise<string[]> {
  const wide: string[] = [];
  for (const tab of ['Plan', 'Guide', 'Review', 'Export'] as const) {
    await openTab(session, tab);
    wide.push(...(await sidewaysIn(session)).map((found) => `${tab}: ${found}`));
  }
  return wide;
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
    const resizeTo = async (width: number, height: number) => {
      const size = `width: ${width}px !important; height: ${height}px !important;`;
      await page.addStyleTag({ content: `.plugin-window iframe { ${size} }` });
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    };
    await ui.locator('.prompt-text').waitFor();
    await resizeTo(300, 400);
    expect(await hidden()).toBe(0);
    await resizeTo(190, 320);
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
    await resizeTo(300, 400);
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

    // What double zoom leaves of a window of 380 by 640: half as many units.
    await page.addStyleTag({
      content: '.plugin-window iframe { width: 190px !important; height: 320px !important; }',
    });
    const frame = await windowFrame(session);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(190);
    expect(await everyTab(session)).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });
});

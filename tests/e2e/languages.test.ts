// The window in every language: no text over its box at its narrowest, in any tab.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/model/sections';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';

const lab = useLab();

/** The narrowest that the window can be. */
const NARROWEST = 300;

/** Texts that are wider than their box and are not cut on purpose. */
async function overflowing(session: Session): Promise<string[]> {
  const frame = await windowFrame(session);
  return frame.evaluate(() => {
    const isCutOnPurpose = (element: Element) =>
      getComputedStyle(element).textOverflow === 'ellipsis' ||
      getComputedStyle(element).overflowX !== 'visible';
    return (
      [...document.querySelectorAll('#app *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .filter((element) => !isCutOnPurpose(element) && !element.closest('.visually-hidden'))
        // What lies in a list that scrolls may be wider than what holds the list.
        .filter((element) => element.querySelector('.prompts') === null)
        .map(
          (element) => `${element.tagName}.${element.className} ${(element.textContent ?? '').slice(0, 60)}`,
        )
    );
  });
}

async function narrow(session: Session): Promise<void> {
  await session.page.evaluate((width) => {
    const frame = document.querySelector<HTMLElement>('iframe[title="Empathy Map"]');
    if (frame) frame.style.width = `${width}px`;
  }, NARROWEST);
  await idle(session.page);
}

describe.each(LANGUAGES)('the window in %s', (language) => {
  it('has no text over its box', async () => {
    const session = await lab.open(`#state=clinic&run=guide&language=${language}`);
    try {
      await narrow(session);
      const found: string[] = [];
      for (const at of [0, 1, 2, 3]) {
        await session.ui.getByRole('tab').nth(at).click();
        await idle(session.page);
        found.push(...(await overflowing(session)));
      }
      expect(found).toEqual([]);
      const frame = await windowFrame(session);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
      await expectClean(session, lab);
    } finally {
      await session.close();
    }
  });
});

// Moves with the Tab key and reports where the focus is and whether it is visible. Knows no control by name.
import type { Frame, Locator, Page } from 'playwright-core';

const MOST_STOPS = 80;

interface Stop {
  readonly name: string;
  /** A frame takes the focus on behalf of its contents. */
  readonly isFrame: boolean;
  readonly visible: boolean;
}

function readStop(): Stop {
  const element = document.activeElement;
  const {
    outlineStyle = 'none',
    outlineWidth = '0px',
    boxShadow = 'none',
  } = element ? getComputedStyle(element) : {};
  const name = element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 40);
  return {
    name: `${element?.tagName ?? 'nothing'} ${name ?? ''}`,
    isFrame: element?.tagName === 'IFRAME',
    visible: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
  };
}

const windowOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().startsWith('blob:'));

/** Where the focus is now, inside the plugin's window if it is there. */
export async function focusStop(page: Page): Promise<Stop> {
  const stop = await page.evaluate(readStop);
  const inside = stop.isFrame ? windowOf(page) : undefined;
  return inside ? inside.evaluate(readStop) : stop;
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => document.hasFocus() && element === document.activeElement);

/** Presses a key until the target has the focus; returns the stops on the way whose focus is not visible. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<string[]> {
  const unseen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    const { name, visible } = await focusStop(page);
    if (!visible && !/^(?:BODY|HTML) /.test(name)) unseen.push(name);
    if ((await target.count()) === 1 && (await hasFocus(target))) return unseen;
  }
  throw new Error(`${key} never came to ${target.toString()}.`);
}

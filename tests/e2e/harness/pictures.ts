// Takes screenshots for the README from a session as it is played, light and dark, when asked to:
// LONG=1 PICTURES=1 npx vitest run --project browser hour
import { expect } from 'vitest';
import { board, showEverything } from './board';
import { idle, type Session } from './session';

export async function takePictures({ page, ui }: Session, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  // What a status line says of the last action would puzzle a reader, and the toolbar of a selected note hides others.
  await expect.poll(() => ui.getByRole('status').innerText(), { timeout: 15_000 }).toBe('');
  await board(page).focus();
  await page.keyboard.press('Escape');
  for (const theme of ['dark', 'light'] as const) {
    await page.getByRole('button', { name: `Use the ${theme} theme` }).click();
    await showEverything(page);
    await idle(page);
    await ui.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, 0));
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const suffix = theme === 'dark' ? '-dark' : '';
    await page.screenshot({ path: `docs/pictures/${name}${suffix}.png` });
  }
}

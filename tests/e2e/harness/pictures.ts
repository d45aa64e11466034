// Takes screenshots for the README from a session as it is played, light and dark, when asked to:
// LONG=1 PICTURES=1 npx vitest run --project browser hour
import { showEverything } from './board';
import { idle, type Session } from './session';

export async function takePictures({ page, ui }: Session, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
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

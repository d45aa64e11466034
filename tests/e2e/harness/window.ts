// What people do in the plugin's window and what they read there. Knows no board.
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { askDoor, idle, type Session } from './session';

const DOUBLE_CLICK_MS = 120;

/** Uses the quick action, as people do who want a map at once. */
export async function insertQuickly({ page }: Session, persona: string): Promise<void> {
  await page.evaluate((name) => window.localFigJam?.run('insert', { persona: name }), persona);
  await page.waitForFunction(() => window.localFigJam?.file.undoLog.depth.undo === 1);
  await idle(page);
}

export async function closePlugin({ page, ui }: Session): Promise<void> {
  await page.getByRole('button', { name: 'Close the plugin' }).click();
  await ui.getByRole('tablist').waitFor({ state: 'detached' });
}

/** The URL that Copy link puts on the clipboard; it contains the whole board. */
export async function copyLink({ page }: Session): Promise<string> {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#board='));
  return page.evaluate(() => navigator.clipboard.readText());
}

export const serialized = ({ page }: Session): Promise<string> =>
  askDoor(page, ({ file }) => file.serialize());

export async function runCommand({ page }: Session, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Empathy Map, plugin menu' }).click();
  await page.getByRole('menuitem', { name }).click();
}

export async function openTab(
  { page, ui }: Session,
  tab: 'Plan' | 'Guide' | 'Review' | 'Export',
): Promise<void> {
  await ui.getByRole('tab', { name: tab }).click();
  await idle(page);
}

export const button = ({ ui }: Session, name: string) => ui.getByRole('button', { name, exact: true });

/** The way on in the session bar, whatever comes next. */
export const next = ({ ui }: Session) => ui.getByRole('button', { name: /^Next: / });

/** Presses a button of the session bar's menu. */
export async function chooseMore(session: Session, name: string): Promise<void> {
  await button(session, 'More').click();
  await button(session, name).click();
}

/** Two clicks at one place, as far apart as a person's double click, whatever comes to lie there meanwhile. */
export async function clickTwice({ page }: Session, control: Locator): Promise<void> {
  await control.hover();
  const press = () => Promise.all([page.mouse.down(), page.mouse.up()]);
  const first = press();
  await setTimeout(DOUBLE_CLICK_MS);
  await Promise.all([first, press()]);
}

/** Waits for the status line to say what happened. */
export async function expectStatus({ ui }: Session, said: string | RegExp): Promise<void> {
  const status = ui.getByRole('status');
  await expect
    .poll(() => status.innerText())
    .toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
}

/** Presses Download and returns the saved file and its name. */
export async function download(
  session: Session,
  { preview, save } = { preview: 'Preview', save: 'Download' },
): Promise<{ name: string; text: string }> {
  await idle(session.page);
  await session.ui.getByRole('region', { name: preview }).waitFor();
  const [file] = await Promise.all([session.page.waitForEvent('download'), button(session, save).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

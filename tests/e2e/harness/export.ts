// What people do on the Export tab: open it, choose a format, save.
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { askDoor, idle, type Lab, type Session, type SessionOptions } from './session';
import { button, download } from './window';

export async function openExport(lab: Lab, state: string, options: SessionOptions = {}): Promise<Session> {
  const session = await lab.open(`#state=${state}&run=export`, options);
  await session.ui.getByRole('region', { name: 'Preview' }).waitFor();
  return session;
}

export const choose = ({ ui }: Session, format: string) => ui.getByLabel('Format').selectOption(format);

/** Saves the map as our own file, whatever format was chosen before. */
export async function downloadMap(session: Session): Promise<{ name: string; text: string }> {
  await choose(session, 'json');
  return download(session);
}

/** Takes back clicks on the board, and what the download after them remembered there, which is a step of its own. */
export async function undoBeforeDownload({ page }: Session, clicks = 1): Promise<void> {
  for (let step = 0; step <= clicks; step += 1) await askDoor(page, ({ file }) => void file.undo());
  await idle(page);
}

const readBytes = async (file: Download) => new Uint8Array(await readFile(await file.path()));

export async function save(session: Session): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    session.page.waitForEvent('download'),
    button(session, 'Download').click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readBytes(file) };
}

/** The description that a screen reader announces with a button. */
export const reasonOf = (session: Session, name: string) =>
  button(session, name).evaluate(
    (it) => document.getElementById(it.getAttribute('aria-describedby') ?? '')?.textContent,
  );

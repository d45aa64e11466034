// Damaged files chosen in the window, one after the other: each gets one clear alert, nothing runs, no other
// computer is contacted, and the board stays unchanged.
import { expect, it } from 'vitest';
import { type DamagedFile, filesForBrowser } from '../damaged';
import { openImport } from './harness/import';
import { askDoor, expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, serialized } from './harness/window';

const lab = useLab();

const alerts = ({ ui }: Session) => ui.getByRole('alert');

/** The window's verdict on a file: an alert, or an Import button that can be pressed. */
const verdict = (session: Session) =>
  alerts(session)
    .or(session.ui.locator('button:not([aria-disabled="true"])', { hasText: /^Import$/ }))
    .first();

/** Typing clears the verdict on the previous file. */
async function choose(session: Session, { name, bytes }: DamagedFile): Promise<void> {
  await session.ui.getByLabel('Paste here').fill('the next one');
  await verdict(session).waitFor({ state: 'detached' });
  const [chooser] = await Promise.all([
    session.page.waitForEvent('filechooser'),
    button(session, 'Choose file…').click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes()) });
  await verdict(session).waitFor();
}

/** The sentences of each alert; empty for a file that can be imported. */
const sentences = (session: Session): Promise<string[][]> =>
  alerts(session).evaluateAll((shown) =>
    shown.map((alert) => [...alert.querySelectorAll('li')].map((line) => line.textContent)),
  );

it('refuses each damaged file in one alert, and offers the harmless ones as plain text', {
  timeout: 600_000,
}, async () => {
  const session = await lab.open('#state=clinic&run=open');
  const { page } = session;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const before = await serialized(session);
  await openImport(session);
  for (const damaged of filesForBrowser) {
    await choose(session, damaged);
    const said = (await sentences(session)).map((lines) => lines.slice(0, 12));
    const { outcome } = damaged;
    expect([damaged.name, said]).toEqual([damaged.name, 'refused' in outcome ? [outcome.refused] : []]);
  }
  const frame = await windowFrame(session);
  const foreign = await frame.evaluate(
    () => document.querySelectorAll('script[src], iframe, object, embed, img[onerror]').length,
  );
  expect(foreign).toBe(0);
  expect(dialogs).toEqual([]);
  expect(await askDoor(page, (door) => door.errors())).toEqual([]);
  expect(await serialized(session)).toBe(before);
  await expectClean(session, lab);
  await session.close();
});

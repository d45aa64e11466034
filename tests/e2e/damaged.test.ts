// Damaged files chosen in the window, one after the other: one clear alert each, nothing runs, nothing is asked of other
// computers, and the board stays as it was.
import { expect, it } from 'vitest';
import { type DamagedFile, damagedFiles } from '../damaged';
import { askDoor, expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, openTab, serialized } from './harness/window';

const lab = useLab();

async function choose(
  { page }: Session,
  { name, bytes }: DamagedFile,
  open: () => Promise<void>,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes()) });
}

/** What the window says of the file that was chosen last: its alert, or the button that would import it. */
async function verdict(session: Session): Promise<{ refused: string[] } | { canImport: true }> {
  const { ui } = session;
  const alert = ui.getByRole('alert');
  const ready = ui.locator('button:not([aria-disabled="true"])', { hasText: /^Import$/ });
  await alert.or(ready).first().waitFor();
  if ((await alert.count()) === 0) return { canImport: true };
  expect(await alert.count()).toBe(1);
  return { refused: await alert.getByRole('listitem').allTextContents() };
}

it('refuses each damaged file in one alert, and offers the harmless ones as plain text', {
  timeout: 600_000,
}, async () => {
  const session = await lab.open('#state=clinic&run=open');
  const { page, ui } = session;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const before = await serialized(session);
  await openTab(session, 'Plan');
  for (const damaged of damagedFiles) {
    await button(session, 'Import…').click();
    await ui.getByRole('heading', { name: 'Import a map' }).waitFor();
    await choose(session, damaged, () => button(session, 'Choose file…').click());
    const said = await verdict(session);
    const { outcome } = damaged;
    const expected = 'refused' in outcome ? { refused: outcome.refused } : { canImport: true };
    const shown = 'refused' in said ? { refused: said.refused.slice(0, 12) } : said;
    expect([damaged.name, shown]).toEqual([damaged.name, expected]);
    await button(session, 'Back').click();
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
  await page.context().close();
});

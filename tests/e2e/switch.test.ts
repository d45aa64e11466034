// Gives a filled map another template and takes it back, by mouse and by keyboard.
import { expect, it } from 'vitest';
import { tabTo } from './harness/focus';
import { flaws, pictureOf } from './harness/import';
import { askDoor, expectClean, idle, useLab } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

/** What was removed and came back stands elsewhere in the list of nodes. */
const inOrder = (picture: string): string =>
  (JSON.parse(picture) as unknown[])
    .map((node) => JSON.stringify(node))
    .sort()
    .join();

it('shows where the notes go, moves them as one undo step, and brings them back', async () => {
  const session = await lab.open('#state=clinic&run=guide');
  const { page, ui } = session;
  await openTab(session, 'Plan');
  const before = await pictureOf(session);
  await button(session, 'Change template…').click();
  const flows = ui.getByRole('region', { name: 'Where the notes go' }).getByRole('listitem');
  await flows.first().waitFor();
  expect(await flows.allTextContents()).toContain('Hear → Kept from before: 12 notes');
  const choice = ui.getByRole('region', { name: 'Please check' }).getByRole('combobox').first();
  await choice.selectOption({ index: 1 });
  expect(await flaws(session)).toEqual([]);
  const run = button(session, 'Change to Four quadrants');
  expect(await tabTo(page, run)).toEqual([]);
  await page.keyboard.press('Enter');
  await expectStatus(session, 'The template is now Four quadrants. 72 notes moved. Undo takes it back.');
  await ui.getByText('Template: Four quadrants').waitFor();
  await askDoor(page, ({ file }) => void file.undo());
  await idle(page);
  expect(inOrder(await pictureOf(session)) === inOrder(before)).toBe(true);
  await ui.getByText('Template: Six sections').waitFor();
  await expectClean(session, lab);
  await session.close();
});

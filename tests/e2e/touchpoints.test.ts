// Touchpoints and situations as a group meets them: planned, asked about, marked, counted, and taken to the counter.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { violationsIn } from './harness/axe';
import { askDoor, expectClean, idle, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

it('leads from the plan to the table and to a printed page', async () => {
  const session = await lab.open('#state=clinic&run=open');
  const { ui, page } = session;
  await openTab(session, 'Plan');
  await ui.getByLabel('Touchpoints').fill('Front desk\nPhone');
  await ui.getByText('What-if cards').click();
  await ui.getByLabel('What if it is sold out?').check();
  await expectStatus(session, 'What-if cards saved on the board.');

  await openTab(session, 'Guide');
  await button(session, 'Next touchpoint').click();
  await button(session, 'Next touchpoint').click();
  await ui
    .getByText(/^Phone: What does Dana hear/)
    .first()
    .waitFor();
  const onBoard = () =>
    askDoor(page, ({ file }) =>
      [...file.nodes.values()].flatMap(
        ({ text }) => text?.characters.match(/^Phone: What does Dana hear.*/) ?? [],
      ),
    );
  await expect.poll(async () => (await onBoard()).length).toBe(1);
  await ui.getByLabel('New note').fill('Please hold');
  await button(session, 'Add note').click();
  await expectStatus(session, 'Note added to Hear.');
  await button(session, 'Mark the selected notes').click();
  await expectStatus(session, 'Select notes on the board first.');

  await button(session, 'Start session').click();
  const frame = await windowFrame(session);
  await ui.getByText('All steps').click();
  await ui
    .getByRole('listitem')
    .getByRole('button', { name: /What if it is sold out/ })
    .click();
  await expectStatus(session, 'Now: What if it is sold out?');
  await idle(page);
  const names = await askDoor(page, ({ file }) =>
    [...file.nodes.values()]
      .map(({ text }) => text?.characters ?? '')
      .filter((words) => words.startsWith('🔀')),
  );
  expect(names).toEqual(['🔀  What if it is sold out?']);
  expect(await violationsIn(frame)).toEqual([]);

  await openTab(session, 'Review');
  await ui.getByRole('button', { name: 'Touchpoints' }).click();
  const rows = ui.getByRole('table', { name: 'Touchpoints' }).getByRole('row');
  expect(await rows.nth(2).innerText()).toBe('Phone\t\t\t\t1\t\t\t1');
  const [file] = await Promise.all([page.waitForEvent('download'), button(session, 'Page to print').click()]);
  const kit = await readFile(await file.path(), 'utf8');
  expect(kit).toContain('<h1 dir="auto">Frontline kit</h1>');
  await expectClean(session, lab);
  await session.close();
});

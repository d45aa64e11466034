// Coming back to a map: what changed by hand since its session, the answers of the review, and the next session in a new order.
import { expect, it } from 'vitest';
import { violationsInThemes } from './harness/axe';
import { noteCalled, rewrite, showEverything } from './harness/board';
import { downloadMap } from './harness/export';
import { expectClean, idle, useLab } from './harness/session';
import { button, chooseMore, expectStatus, openTab } from './harness/window';

const lab = useLab();

it('says what changed since the session, keeps what the group says, and starts the next one', async () => {
  const session = await lab.open('#state=clinic&run=guide');
  const { page, ui } = session;
  await button(session, 'Start session').click();
  await expectStatus(session, 'Session started.');
  await chooseMore(session, 'Finish session');
  const since = ui.getByRole('region', { name: 'Since last time' });
  await since.getByText('Nothing has changed on the map.').waitFor();
  await showEverything(page);
  await rewrite(page, await noteCalled(page, 'Trusts the nurses there, not the system'), 'Trusts nobody');
  await since.getByRole('button', { name: '1 note reworded' }).click();
  await since
    .getByText('~ Think & Feel: “Trusts the nurses there, not the system” → “Trusts nobody”')
    .waitFor();
  expect(await violationsInThemes(session)).toEqual([]);

  await openTab(session, 'Review');
  await ui.getByLabel('Find notes').fill('trusts nobody');
  await ui.getByText('1 of 72').waitFor();
  const notes = ui.getByRole('list', { name: 'Notes' });
  await notes.getByRole('button').first().click();
  await notes.getByLabel(/^Answer/).selectOption({ label: 'Refuted' });
  await expectStatus(session, 'Answer: Refuted.');
  await button(session, 'Review questions').click();
  await ui.getByLabel('What surprised us?').fill('Nobody trusts the system');
  await ui.getByLabel('What surprised us?').blur();
  await expectStatus(session, 'Answer saved.');
  const trigger = ui.getByRole('list', { name: 'Actions' }).getByLabel('Trigger').first();
  await trigger.fill('When she phones twice, then call her back');
  await trigger.press('Enter');
  await expectStatus(session, 'Trigger saved.');
  const due = ui.getByRole('list', { name: 'Actions' }).getByLabel('Due').first();
  await due.fill('after the holidays');
  await due.press('Enter');
  await expectStatus(session, 'Due saved.');

  await openTab(session, 'Guide');
  await since.getByRole('button', { name: '1 of 6 review questions answered' }).click();
  await since.getByText('Nobody trusts the system').waitFor();
  await since.getByRole('button', { name: '1 question answered' }).waitFor();
  await since.getByRole('list', { name: '1 action has a due date that names no day' }).waitFor();
  const proposed = since.getByRole('list', { name: 'Proposed order' }).getByRole('listitem');
  expect(await proposed.first().innerText()).toBe('Think & Feel 1 refuted');
  await button(session, 'Start next session').click();
  await expectStatus(session, 'Session 2 is ready to start. All notes are still there.');
  await ui.getByText(/^Session 2 · 14 steps/).waitFor();
  await button(session, 'Start session').waitFor();
  await idle(page);

  await openTab(session, 'Export');
  const map = JSON.parse((await downloadMap(session)).text);
  expect(map.series).toEqual({ session: 2, previous: map.id });
  expect(map.review).toEqual([{ question: 'What surprised us?', answer: 'Nobody trusts the system' }]);
  expect(map.actions[0].trigger).toBe('When she phones twice, then call her back');
  expect([map.session.startedAt, map.order.preset]).toEqual([undefined, 'custom']);
  expect(map.order.sections).toEqual(['think-feel', 'hear', 'see', 'say-do', 'pain', 'gain']);
  await expectClean(session, lab);
  await session.close();
});

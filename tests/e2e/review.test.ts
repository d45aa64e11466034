// Review: what the window says about notes, problem and actions reaches the board, and the other way round.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { violationsIn } from './harness/axe';
import { piecesOf } from './harness/board';
import { askDoor, expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, expectStatus } from './harness/window';

const lab = useLab();

async function openReview(): Promise<Session> {
  const session = await lab.open('#state=clinic&run=open');
  await session.ui.getByRole('tab', { name: 'Review' }).click();
  await session.ui.getByRole('table', { name: 'Coverage' }).waitFor();
  await idle(session.page);
  return session;
}

/** The texts of the table's cells by row. */
async function cellsOf({ page }: Session): Promise<string[][]> {
  const [table] = await piecesOf(page, 'actions-table');
  const rows = await page.evaluate((id) => window.localFigJam?.file.find(id ?? '')?.table?.cells, table);
  return (rows ?? []).map((row) => row.map(({ text }) => text.characters));
}

const notes = ({ ui }: Session) => ui.getByRole('list', { name: 'Notes' });
const actions = ({ ui }: Session) => ui.getByRole('list', { name: 'Actions' }).getByRole('listitem');

describe('Review', () => {
  it('shows coverage, and saves evidence, source and what rests on a note', async () => {
    const session = await openReview();
    const { ui, page } = session;
    expect(await ui.getByRole('table', { name: 'Coverage' }).getByRole('row').nth(1).innerText()).toBe(
      'Think & Feel\t12\t6\t15\t25%',
    );
    await ui.getByLabel('Find notes').fill('trusts nurses');
    await ui.getByText('1 of 72').waitFor();
    await notes(session).getByLabel('Evidence').selectOption('observed');
    await expectStatus(session, 'Evidence: observed.');
    await notes(session).getByRole('button').click();
    const selected = () => askDoor(page, ({ file }) => file.find(file.selection[0] ?? '')?.text?.characters);
    await expect.poll(selected).toBe('Trusts the nurses there, not the system');
    await notes(session).getByLabel('Source').fill('Visit 3');
    await notes(session).getByLabel('Source').press('Enter');
    await expectStatus(session, 'Source saved.');
    await notes(session).getByLabel('Problem statement').check();
    await expectStatus(session, 'Saved what this note supports.');
    const stored = await askDoor(page, ({ file }) =>
      [...file.nodes.values()].map(({ pluginData }) => pluginData.note ?? '').filter((data) => data !== ''),
    );
    expect(stored).toEqual(['{"source":"Visit 3","evidence":"observed","supports":["problem"]}']);
    expect((await piecesOf(page, 'evidence')).length).toBe(1);
    await expectClean(session, lab);
    await session.close();
  });

  it('writes a new action cell by cell, and keeps its fields while the board catches up', async () => {
    const session = await openReview();
    await button(session, 'Add action').click();
    const last = actions(session).last();
    await session.page.keyboard.type('Ring back within a day');
    await last.getByLabel('Owner').fill('Cleo Marsh');
    await last.getByLabel('Due').fill('2026-12-01');
    await session.page.keyboard.press('Tab');
    await last.getByLabel('Status').selectOption({ label: 'Doing' });
    await expectStatus(session, 'Status saved.');
    const row = (await cellsOf(session)).find(([text]) => text === 'Ring back within a day');
    expect(row?.slice(0, 4)).toEqual(['Ring back within a day', 'Cleo Marsh', '2026-12-01', 'Doing']);
    await last.getByRole('button', { name: /^Remove/ }).click();
    await expectStatus(session, 'Action removed.');
    expect((await cellsOf(session)).some(([text]) => text === 'Ring back within a day')).toBe(false);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('draws a tension and builds the problem statement with the keyboard alone', async () => {
    const session = await openReview();
    const { ui } = session;
    await button(session, 'Contradictions').press('Enter');
    await button(session, 'Use the 2 selected notes').press('Enter');
    await expectStatus(session, 'Select two notes of this map on the board first.');
    await ui.getByLabel('Label', { exact: true }).fill('promise');
    await button(session, 'Draw contradiction').press('Enter');
    await expectStatus(session, 'The contradiction is on the board.');
    await ui.getByRole('list', { name: 'Contradictions' }).getByText('promise').waitFor();
    await button(session, 'Help me write it').press('Enter');
    await ui.getByLabel('Needs to (verb)').fill('plan her shifts');
    await ui.getByLabel('Because', { exact: true }).fill('slots open at eight');
    await ui.getByLabel('Yet', { exact: true }).fill('she is at work then');
    await button(session, 'Use this').press('Enter');
    await expectStatus(session, 'The problem statement is on the board.');
    expect(await ui.getByLabel('Problem statement', { exact: true }).inputValue()).toBe(
      'Dana Farrow needs to plan her shifts because slots open at eight, yet she is at work then',
    );
    await expectClean(session, lab);
    await session.close();
  });

  it('gathers near-duplicates only when they are accepted, and one undo reverts it', async () => {
    const session = await lab.open('#state=empty&run=open');
    const { ui, page } = session;
    await button(session, 'Insert map').click();
    await ui.getByRole('tab', { name: 'Guide' }).click();
    for (const text of ['Waits too long on the phone', 'Asks a friend', 'waiting too long on the phone']) {
      await ui.getByLabel('New note').fill(text);
      await ui.getByLabel('New note').press('Enter');
      await expectStatus(session, /^Note added/);
      await idle(page);
    }
    await ui.getByRole('tab', { name: 'Review' }).click();
    await button(session, 'Near-duplicates').click();
    await button(session, 'Gather near-duplicates').click();
    await ui.getByLabel('See: 2 notes').waitFor();
    expect(await piecesOf(page, 'theme')).toEqual([]);
    await button(session, 'Cancel').click();
    expect(await ui.getByLabel('See: 2 notes').count()).toBe(0);
    await button(session, 'Gather near-duplicates').press('Enter');
    await button(session, 'Gather').press('Enter');
    await expectStatus(session, '1 group gathered. One undo takes it back.');
    expect((await piecesOf(page, 'theme')).length).toBe(1);
    expect(await ui.locator(':focus').innerText()).toBe('Gather near-duplicates');
    await button(session, 'Gather near-duplicates').press('Enter');
    await expectStatus(session, 'No near-duplicates to gather.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await idle(page);
    expect(await piecesOf(page, 'theme')).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('has no violations with everything open, light and dark', async () => {
    const session = await openReview();
    const frame = await windowFrame(session);
    for (const name of ['Votes', 'Near-duplicates', 'Contradictions', 'Review questions', 'Note coach']) {
      await button(session, name).click();
    }
    await notes(session).getByRole('button').first().click();
    await button(session, 'Add action').click();
    for (const theme of ['dark', 'light']) {
      await session.page.getByRole('button', { name: `Use the ${theme} theme` }).click();
      await frame.waitForFunction((name) => document.documentElement.className === `figma-${name}`, theme);
      expect(await violationsIn(frame)).toEqual([]);
    }
    await session.close();
  });
});

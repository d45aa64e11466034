// The golden session in Figma Design, where the window creates the notes and the map stores the countdown.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { noteCalled, pieceOf, rewrite, showEverything } from './harness/board';
import { downloadMap } from './harness/export';
import { expectGolden, readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, chooseMore, closePlugin, expectStatus, openTab, runCommand } from './harness/window';

const lab = useLab();

const NOTES: [section: string, notes: string[]][] = [
  ['See', ['A queue at the pharmacy', 'Grey calendar, every day']],
  ['Say & Do', ['“I just phone” #quote']],
  ['Hear', ['“Call at eight” #quote', 'Slots go within minutes']],
  ['Think & Feel', []],
  ['Pain', ['On hold for 20 minutes']],
  ['Gain', ['A slot that fits her rota']],
];

async function insertMap(session: Session): Promise<void> {
  const { ui } = session;
  await runCommand(session, 'Open Empathy Map');
  await ui.getByLabel('Title').fill('Phone or app');
  await ui.getByLabel('Persona name').fill('Nurse Nettle');
  await ui.getByLabel('People').fill('2');
  await ui.getByLabel('Minutes').fill('30');
  await button(session, 'Insert map').click();
  await expectStatus(session, 'Map inserted with 6 sections.');
}

async function writeNotes(session: Session): Promise<void> {
  const { ui } = session;
  await openTab(session, 'Guide');
  for (const [index, [section, notes]] of NOTES.entries()) {
    await ui.getByRole('heading', { name: section, exact: true }).waitFor();
    for (const words of notes) {
      await ui.getByLabel('New note').fill(words);
      await ui.getByLabel('New note').press('Enter');
      await expectStatus(session, `Note added to ${section}.`);
      await expect.poll(() => ui.getByLabel('New note').inputValue()).toBe('');
    }
    if (index < NOTES.length - 1) await button(session, 'Next section').click();
  }
}

describe('a session in Figma Design', () => {
  it('creates the notes in the window and exports exactly what is on the board', {
    timeout: 90_000,
  }, async () => {
    const session = await lab.open('#state=empty&editor=figma');
    const { page, ui } = session;
    await insertMap(session);
    await writeNotes(session);
    await ui.getByText('1 note', { exact: true }).waitFor();
    await showEverything(page);
    await idle(page);
    await rewrite(page, await noteCalled(page, 'Slots go within minutes'), 'Slots go within two minutes');
    await rewrite(page, await pieceOf(page, 'heading', 'gain'), 'Gains');
    await openTab(session, 'Export');
    const { text } = await downloadMap(session);
    expectGolden(readExport(text), 'design');
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('keeps the countdown while the window is closed', async () => {
    const session = await lab.open('#state=design&run=guide');
    const { ui } = session;
    await button(session, 'Start timer').click();
    await expectStatus(session, /^Timer started: \d+:\d\d\.$/);
    await button(session, 'Add 1 minute').click();
    await expectStatus(session, 'One minute added.');
    await closePlugin(session);
    await runCommand(session, 'Guide the session');
    await button(session, 'Pause timer').click();
    await expectStatus(session, 'Timer paused.');
    const clock = await ui.getByRole('timer', { name: 'Time left' }).innerText();
    await closePlugin(session);
    await runCommand(session, 'Guide the session');
    await button(session, 'Resume timer').waitFor();
    expect(await ui.getByRole('timer', { name: 'Time left' }).innerText()).toBe(clock);
    await chooseMore(session, 'Stop timer');
    await button(session, 'Start timer').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('shows each of two maps its own countdown', async () => {
    const session = await lab.open('#state=design&run=guide');
    const { ui } = session;
    await openTab(session, 'Plan');
    await button(session, 'New map').click();
    await button(session, 'Insert map').click();
    await expectStatus(session, /^Map inserted/);
    await openTab(session, 'Guide');
    await button(session, 'Start timer').click();
    await button(session, 'Pause timer').waitFor();
    const other = await ui.getByLabel('Map', { exact: true }).locator('option').first().getAttribute('value');
    await ui.getByLabel('Map', { exact: true }).selectOption(other);
    await idle(session.page);
    expect(await button(session, 'Pause timer').count()).toBe(0);
    await button(session, 'Start timer').waitFor();
    await session.close();
  });
});

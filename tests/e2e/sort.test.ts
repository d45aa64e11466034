// Sorts notes from anywhere on the page by hand, into the sections of the open map or of a new one.

import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { addSection, addText, rename, addSticky as stick } from '../../host/document/people';
import { packBoard } from '../../host/page/state/link';
import { itInLongRun } from '../harness/long-run';
import { addSticky, board } from './harness/board';
import { downloadMap, undoBeforeDownload } from './harness/export';
import { tabTo } from './harness/focus';
import { readExport } from './harness/golden';
import { flaws, pictureOf } from './harness/import';
import { askDoor, expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, insertQuickly, openTab, runCommand } from './harness/window';

const lab = useLab();
const TEXTS = ['Rumours', 'Queues', 'Crowds'];

/** A new map with three selected user notes beside it. */
async function openSort(): Promise<Session> {
  const session = await lab.open('#state=empty');
  const { page } = session;
  await insertQuickly(session, 'Dana');
  await board(page).focus();
  await page.keyboard.press('0');
  for (const [at, text] of TEXTS.entries()) await addSticky(page, { x: 60, y: 300 + at * 90 }, text);
  await askDoor(page, ({ file }) => {
    const notes = [...file.nodes.values()].filter(({ type }) => type === 'STICKY');
    file.selection = notes.map(({ id }) => id);
  });
  await runCommand(session, 'Open Empathy Map');
  await openTab(session, 'Plan');
  await button(session, 'Sort selected notes…').click();
  await session.ui.getByRole('list', { name: 'Selected notes' }).waitFor();
  return session;
}

async function sectionsOf(session: Session) {
  await openTab(session, 'Export');
  await idle(session.page);
  const map = readExport((await downloadMap(session)).text);
  return map.sections.flatMap(({ id, notes }) => notes.map(({ text }) => `${id}: ${text}`));
}

const stickiesOn = ({ page }: Session) =>
  askDoor(page, ({ file }) => [...file.nodes.values()].filter(({ type }) => type === 'STICKY').length);

describe('sorting a selection', () => {
  it('moves notes into their sections by number keys, as one undo step, and leaves the others', async () => {
    const session = await openSort();
    const { page, ui } = session;
    const before = await pictureOf(session);
    expect(await flaws(session)).toEqual([]);
    const rows = ui.getByRole('combobox', { name: /^Section: / });
    const unseen = await tabTo(page, rows.first());
    await page.keyboard.press('1');
    await page.keyboard.press('4');
    expect(
      await rows.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value !== '')),
    ).toEqual([true, true, false]);
    unseen.push(...(await tabTo(page, button(session, 'Sort 2 notes'))));
    await page.keyboard.press('Enter');
    await expectStatus(session, '2 notes moved into their sections.');
    expect(await rows.count()).toBe(1);
    expect(unseen).toEqual([]);
    expect(await stickiesOn(session)).toBe(3);
    await askDoor(page, ({ file }) => void file.undo());
    await idle(page);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('copies all notes to one section and leaves the originals in place', async () => {
    const session = await openSort();
    const { page, ui } = session;
    const places = await askDoor(page, ({ file }) =>
      file.selection.map((id) => [id, file.get(id).x, file.get(id).y]),
    );
    await ui.getByLabel('All to').selectOption({ label: '1 See' });
    await ui.getByRole('radio', { name: 'Copy them in' }).click();
    await button(session, 'Sort 3 notes').click();
    await expectStatus(session, '3 notes copied into their sections.');
    await ui.getByRole('heading', { name: 'This map' }).waitFor();
    expect(await stickiesOn(session)).toBe(6);
    const still = await askDoor(page, ({ file }) =>
      [...file.nodes.values()].filter(({ type }) => type === 'STICKY').map(({ id, x, y }) => [id, x, y]),
    );
    expect(still).toEqual(expect.arrayContaining(places));
    expect(await stickiesOn(session)).toBe(6);
    expect(await sectionsOf(session)).toEqual(expect.arrayContaining(TEXTS.map((text) => `see: ${text}`)));
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('says so when no note is selected', async () => {
    const session = await lab.open('#state=clinic&run=open');
    await openTab(session, 'Plan');
    await button(session, 'Sort selected notes…').click();
    await session.ui.getByText('No note is selected on the page.').waitFor();
    expect(await button(session, 'Sort notes').getAttribute('aria-disabled')).toBe('true');
    await button(session, 'Back').click();
    await session.ui.getByRole('heading', { name: 'This map' }).waitFor();
    await session.close();
  });
});

describe('what is on the page', () => {
  it('becomes a new map with the notes in their sections, as one undo step', async () => {
    const file = FigmaFile.create();
    const heard = addSection(file, { x: -400, y: -200 }, 400, 400);
    rename(file, heard, 'What they hear');
    for (const [at, text] of TEXTS.entries()) stick(file, { x: 400 * at - 320, y: -120 }, text);
    addText(file, { x: 480, y: -240 }, 'Pains');
    const session = await lab.open(`#board=${await packBoard(file.serialize())}`);
    const { ui } = session;
    const before = await pictureOf(session);
    await runCommand(session, 'Open Empathy Map');
    await ui.getByLabel('Title').fill('From the wall');
    await button(session, 'Use what is on the page').click();
    const rows = ui.getByRole('list', { name: 'Notes outside of maps' }).getByRole('combobox');
    await rows.first().waitFor();
    const sorted = await rows.evaluateAll((all) =>
      all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent),
    );
    expect(sorted).toEqual(['3 Hear', '5 Pain', '5 Pain']);
    expect(await flaws(session)).toEqual([]);
    await ui.getByLabel('All to').selectOption({ label: '1 See' });
    await button(session, 'Insert map with 3 notes').click();
    await expectStatus(session, 'Map inserted, 3 notes copied into their sections.');
    await ui.getByRole('heading', { name: 'This map' }).waitFor();
    expect(await stickiesOn(session)).toBe(6);
    expect(await sectionsOf(session)).toEqual(expect.arrayContaining(TEXTS.map((text) => `see: ${text}`)));
    await undoBeforeDownload(session);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('is reported as empty on an empty page, after any wrong number', async () => {
    const session = await lab.open('#state=empty');
    const { ui } = session;
    await runCommand(session, 'Open Empathy Map');
    await ui.getByLabel('People').fill('0');
    await button(session, 'Use what is on the page').click();
    expect(await ui.getByLabel('People').getAttribute('aria-invalid')).toBe('true');
    await ui.getByLabel('People').fill('6');
    await button(session, 'Use what is on the page').click();
    await ui
      .getByText(
        'There is nothing to sort on this page yet. Go back to insert an empty map or import a file.',
      )
      .waitFor();
    await button(session, 'Back').click();
    await ui.getByRole('heading', { name: 'New empathy map' }).waitFor();
    await expectClean(session, lab);
    await session.close();
  });
});

// A team's own map becomes the open one as it stands: shown, corrected by keyboard, marked in one step.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { addTable, editCell } from '../../host/document/people';
import { packBoard } from '../../host/page/state/link';
import { downloadMap } from './harness/export';
import { tabTo } from './harness/focus';
import { readExport } from './harness/golden';
import { flaws, pictureOf } from './harness/import';
import { askDoor, expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, openTab, runCommand } from './harness/window';

const lab = useLab();

async function openBoard(theme = ''): Promise<Session> {
  const session = await lab.open(`#state=own-board${theme}`);
  await runCommand(session, 'Open Empathy Map');
  await button(session, 'Use what is on the page').click();
  await session.ui.getByRole('heading', { name: 'Use this board' }).waitFor();
  return session;
}

const choices = ({ ui }: Session) =>
  ui
    .getByRole('combobox', { name: /^Section: / })
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent));

describe('a map that a team drew without the plugin', () => {
  it('is used as it is, by keyboard, and one undo takes it back', async () => {
    const session = await openBoard();
    const { page, ui } = session;
    const before = await pictureOf(session);
    expect(await choices(session)).toEqual(['Says', 'Thinks', 'Does', 'Feels', 'Not used']);
    expect(await ui.getByRole('list', { name: 'Areas of the board' }).getByText('4 notes').count()).toBe(1);
    expect(await flaws(session)).toEqual([]);
    const last = ui.getByRole('combobox', { name: 'Section: Ideas for later' });
    const unseen = await tabTo(page, last);
    await last.selectOption({ label: 'Says' });
    await button(session, 'Use this board with 13 notes').waitFor();
    await last.selectOption({ label: 'Not used' });
    unseen.push(...(await tabTo(page, button(session, 'Use this board with 11 notes'))));
    await page.keyboard.press('Enter');
    await expectStatus(session, 'This board is your empathy map now. One undo takes it back.');
    expect(unseen).toEqual([]);
    await ui.getByRole('heading', { name: 'This map' }).waitFor();
    await openTab(session, 'Export');
    await idle(page);
    const map = readExport((await downloadMap(session)).text);
    expect(map.sections.map(({ id, notes }) => [id, notes.length])).toEqual([
      ['says', 3],
      ['thinks', 2],
      ['does', 4],
      ['feels', 2],
    ]);
    await askDoor(page, ({ file }) => void file.undo());
    await idle(page);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  it('in a table is read as a new map', async () => {
    const file = FigmaFile.create();
    const table = addTable(file, { x: 0, y: 0 }, 2, 4);
    ['Says', 'Thinks', 'Does', 'Feels'].forEach((word, column) => {
      editCell(file, table, 0, column, word);
      editCell(file, table, 1, column, `${word} it all`);
    });
    const session = await lab.open(`#board=${await packBoard(file.serialize())}`);
    await runCommand(session, 'Open Empathy Map');
    await button(session, 'Use what is on the page').click();
    await session.ui.getByRole('heading', { name: 'A table with a map in it' }).waitFor();
    await button(session, 'Read the table').click();
    await expectStatus(session, 'File checked: 4 notes.');
    await expectClean(session, lab);
    await session.close();
  });
});

// What the window says when people delete what it is working on, and what a report contains.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { board, deletePiece, piecesOf } from './harness/board';
import { expectClean, idle, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

describe('a section that somebody deletes', () => {
  it('is reported in Guide, Plan and Export, and can be restored', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await ui.getByRole('heading', { name: 'Hear', exact: true }).waitFor();
    await deletePiece(page, 'section', 'hear');
    await ui.getByText('Hear was deleted on the board.').waitFor();
    await openTab(session, 'Export');
    await ui.getByText('Deleted on the board: Hear').waitFor();
    await ui.getByText('On the map 60 notes').waitFor();
    await openTab(session, 'Plan');
    await button(session, 'Put back Hear').click();
    await expectStatus(session, 'An empty Hear was added. Undo brings its notes back.');
    expect(await piecesOf(page, 'section', 'hear')).toHaveLength(1);
    await openTab(session, 'Guide');
    await ui.getByText('No notes yet').waitFor();
    await ui.getByLabel('New note').fill('Begins anew');
    await ui.getByLabel('New note').press('Enter');
    await ui.getByText('1 note from 1 person').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('comes back with its notes when the deletion is undone', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await deletePiece(page, 'section', 'hear');
    await ui.getByText('Hear was deleted on the board.').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await ui.getByText('12 notes from 6 people').waitFor();
    await session.close();
  });
});

describe('a request that fails', () => {
  it('says in one sentence what to do, and offers a report without note texts or names', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await deletePiece(page, 'section', 'hear');
    await ui.getByText('Hear was deleted on the board.').waitFor();
    await button(session, 'Show on board').click();
    const alert = ui.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toBe('“Hear” is no longer on the map. Put it back in Plan.');
    await button(session, 'Copy report').click();
    await expectStatus(session, 'Report copied. It has no note texts and no names in it.');
    await board(page).focus();
    const report = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(report).toEqual({
      plugin: 'Empathy Map',
      version: '1.0.0',
      editor: 'figjam',
      code: 'no-section',
      step: 'piece.show: find the piece',
      item: 'hear',
      detail: '',
    });
    await button(session, 'Dismiss').click();
    await alert.waitFor({ state: 'detached' });
    await button(session, 'Put back Hear').click();
    await expectStatus(session, 'An empty Hear was added. Undo brings its notes back.');
    await idle(page);
    await expectClean(session, lab);
    await session.close();
  });
});

describe('a map that somebody deletes', () => {
  it('leaves the window offering a new one', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await deletePiece(page, 'map');
    expect(await piecesOf(page, 'map')).toEqual([]);
    await ui.getByText('There is no empathy map on this page yet.').waitFor();
    await button(session, 'Go to Plan').click();
    await button(session, 'Insert map').waitFor();
    await expectClean(session, lab);
    await session.close();
  });
});

describe('a tab that fails', () => {
  it('offers a report, leaves the other tabs working, and starts afresh when reopened', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await openTab(session, 'Plan');
    const frame = await windowFrame(session);
    await frame.evaluate(() => {
      const { scrollTo } = Element.prototype;
      const broken = () => {
        Element.prototype.scrollTo = scrollTo;
        throw new Error('words of Dana');
      };
      Element.prototype.scrollTo = broken;
    });
    await openTab(session, 'Guide');
    await ui.getByRole('alert').getByText('This tab couldn’t be shown.').waitFor();
    await button(session, 'Copy report').click();
    await expectStatus(session, 'Report copied. It has no note texts and no names in it.');
    await board(page).focus();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(report)).toMatchObject({ step: 'show guide', detail: 'Error' });
    expect(report).not.toContain('Dana');
    await openTab(session, 'Review');
    await ui.getByRole('table', { name: 'Coverage' }).waitFor();
    expect(await ui.getByRole('alert').count()).toBe(0);
    await openTab(session, 'Guide');
    await ui.getByRole('heading', { name: 'Hear', exact: true }).waitFor();
    await expectClean(session, lab);
    await session.close();
  });
});

// Reporting a problem: a self-check by keyboard leaves the board as it was, and its result is in every report after it.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { board, deletePiece } from './harness/board';
import { tabTo } from './harness/focus';
import { askDoor, expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, openTab, serialized } from './harness/window';

const lab = useLab();

async function copiedReport(session: Session): Promise<Record<string, unknown>> {
  await button(session, 'Copy report').click();
  await expectStatus(session, 'Report copied. It has no note texts and no names in it.');
  await board(session.page).focus();
  return JSON.parse(await session.page.evaluate(() => navigator.clipboard.readText()));
}

describe('Report a problem', () => {
  it('adds a self-check to this report and to those of later failures', async () => {
    const session = await lab.open('#state=clinic&run=export');
    const { page, ui } = session;
    await ui.getByRole('region', { name: 'Preview' }).waitFor();
    await idle(page);
    const nodes = await askDoor(page, ({ file }) => file.nodes.size);
    const { undo } = await askDoor(page, ({ file }) => file.undoLog.depth);
    await ui.getByLabel('Format').focus();
    await tabTo(page, button(session, 'Report a problem'));
    await page.keyboard.press('Enter');
    await ui.getByLabel('Report', { exact: true }).waitFor();
    expect(await copiedReport(session)).toEqual({
      plugin: 'Empathy Map',
      version: '1.0.0',
      editor: 'figjam',
    });
    await button(session, 'Report a problem').focus();
    await tabTo(page, button(session, 'Self-check'));
    await page.keyboard.press('Enter');
    await expectStatus(session, /^Checked\. The report has \d+ answers now\.$/);
    await idle(page);
    expect(await askDoor(page, ({ file }) => file.nodes.size)).toBe(nodes);
    expect(await askDoor(page, ({ file }) => file.undoLog.depth)).toEqual({ undo: undo + 1, redo: 0 });
    expect(await ui.getByLabel('Report', { exact: true }).inputValue()).toContain('"text-resize": "HEIGHT"');
    const { selfCheck, ...where } = await copiedReport(session);
    expect(where).toEqual({ plugin: 'Empathy Map', version: '1.0.0', editor: 'figjam' });
    expect(selfCheck).toMatchObject({ readings: { 'blob-address': 'works', timer: 'yes' }, remains: 0 });

    await openTab(session, 'Guide');
    await deletePiece(page, 'section', 'hear');
    await ui.getByText('Hear was deleted on the board.').waitFor();
    await button(session, 'Show on board').click();
    await ui.getByRole('alert').waitFor();
    expect(await copiedReport(session)).toMatchObject({ code: 'no-section', selfCheck });
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('is there before the first map, and in Design', async () => {
    const session = await lab.open('#state=design&run=export');
    const { page, ui } = session;
    await deletePiece(page, 'map');
    await ui.getByText('There is no empathy map on this page yet.').waitFor();
    const before = await serialized(session);
    await button(session, 'Report a problem').click();
    await button(session, 'Self-check').click();
    await expectStatus(session, /^Checked\. The report has \d+ answers now\.$/);
    await idle(page);
    expect(JSON.parse(await serialized(session)).nodes).toEqual(JSON.parse(before).nodes);
    expect(await copiedReport(session)).toMatchObject({
      editor: 'figma',
      selfCheck: { absent: expect.arrayContaining(['figma.createSticky', 'figma.timer']) as string[] },
    });
    await expectClean(session, lab);
    await session.close();
  });
});

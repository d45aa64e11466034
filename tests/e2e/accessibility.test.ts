// Runs axe over every tab and state of the window, light and dark, and over the page around it.

import { afterEach, describe, expect, it } from 'vitest';
import { IS_LONG } from '../harness/runs';
import { violationsIn, violationsInThemes } from './harness/axe';
import { boxOn, deletePiece, pieceOf } from './harness/board';
import { idle, type Session, useLab } from './harness/session';
import { button, openTab } from './harness/window';

const lab = useLab();
const sessions: Session[] = [];

afterEach(() => Promise.all(sessions.splice(0).map((session) => session.close())));

async function open(hash: string): Promise<Session> {
  const session = await lab.open(hash);
  sessions.push(session);
  return session;
}

describe('the window', () => {
  it('has no violations in any tab while the page is empty', async () => {
    const session = await open('#state=empty&run=open');
    await button(session, 'Insert map').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await session.ui.getByLabel('Minutes').fill('5');
    await button(session, 'Insert map').click();
    await session.ui.getByText('Minutes must be a whole number from 10 to 240.').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await openTab(session, 'Guide');
    expect(await violationsInThemes(session)).toEqual([]);
    await openTab(session, 'Export');
    expect(await violationsInThemes(session)).toEqual([]);
  });

  it('has no violations in any tab of a filled map', async () => {
    const session = await open('#state=clinic&run=guide');
    const { ui } = session;
    await ui.getByText('Step 1 of 6').waitFor();
    await button(session, 'Start timer').click();
    await button(session, 'Pause timer').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await openTab(session, 'Plan');
    await ui.getByLabel('Life goals').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await openTab(session, 'Export');
    await ui.getByText('On the map 72 notes').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
  });

  it('has no violations while it reports a failure', async () => {
    const session = await open('#state=clinic&run=guide');
    await deletePiece(session.page, 'section', 'hear');
    await button(session, 'Put back Hear').waitFor();
    await button(session, 'Show on board').click();
    await session.ui.getByRole('alert').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
  });
});

describe.each(IS_LONG ? ['light', 'dark'] : ['dark'])('the page in the %s theme', (theme) => {
  it('has no violations with menus, dialog and selection open', async () => {
    const session = await open(`#state=empty&theme=${theme}`);
    const { page } = session;
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Empathy Map, plugin menu' }).click();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.getByRole('menuitem', { name: 'Insert empathy map' }).click();
    await page.getByRole('combobox').waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: /^Run now/ }).click();
    await page.waitForFunction(() => window.localFigJam?.file.undoLog.depth.undo === 1);
    await idle(page);
    const at = await boxOn(page, await pieceOf(page, 'section', 'hear'));
    await page.mouse.click(at.x + 3, at.y + at.height - 3);
    await page.getByRole('toolbar', { name: 'Selection' }).waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
  });
});

// A whole session without a mouse: from the plugin's menu to a file, always with a visible focus.

import { describe, expect, it } from 'vitest';
import { itInLongRun } from '../harness/long-run';
import { tabTo } from './harness/focus';
import { readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus } from './harness/window';

const lab = useLab();

const rowsOf = async ({ ui }: Session): Promise<string[]> => {
  const rows = ui.getByRole('list', { name: 'Section order' }).locator('.order-name');
  return rows.allInnerTexts();
};

/** Opens the window from the menu; the focus moves on into the window. */
async function openWindow({ page, ui }: Session): Promise<string[]> {
  const unseen = await tabTo(page, page.getByRole('button', { name: 'Empathy Map, plugin menu' }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Open Empathy Map' }).waitFor();
  await page.keyboard.press('Enter');
  await ui.getByRole('tab', { name: 'Plan' }).waitFor();
  return [...unseen, ...(await tabTo(page, ui.getByRole('tab', { name: 'Plan' })))];
}

async function planByKeys(session: Session): Promise<string[]> {
  const { page, ui } = session;
  const unseen = await tabTo(page, ui.getByLabel('Title'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Night bus');
  unseen.push(...(await tabTo(page, ui.getByLabel('Persona name'))));
  await page.keyboard.type('Rosa Wheel');
  unseen.push(...(await tabTo(page, ui.getByLabel('Situation'))));
  await page.keyboard.type('Lost');
  expect(await ui.getByLabel('Situation').inputValue()).toBe('recovery');
  unseen.push(...(await tabTo(page, button(session, 'Move Say & Do'))));
  await page.keyboard.press('End');
  await expectStatus(session, 'Say & Do, position 6 of 6');
  await page.keyboard.press('ArrowUp');
  await expectStatus(session, 'Say & Do, position 5 of 6');
  await page.keyboard.press('Escape');
  await expectStatus(session, 'Say & Do, position 2 of 6');
  expect(await rowsOf(session)).toEqual(['Pain', 'Say & Do', 'Hear', 'Think & Feel', 'See', 'Gain']);
  expect(await ui.getByLabel('Situation').inputValue()).toBe('recovery');
  unseen.push(...(await tabTo(page, button(session, 'Insert map'))));
  await page.keyboard.press('Enter');
  await expectStatus(session, 'Map inserted with 6 sections.');
  return unseen;
}

async function guideByKeys(session: Session): Promise<string[]> {
  const { page, ui } = session;
  const unseen = await tabTo(page, ui.getByRole('tab', { name: 'Plan' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await ui.getByRole('heading', { name: 'Pain', exact: true }).waitFor();
  unseen.push(...(await tabTo(page, ui.getByLabel('New note'))));
  await page.keyboard.type('Misses the last bus');
  await page.keyboard.press('Enter');
  await expectStatus(session, 'Note added to Pain.');
  unseen.push(...(await tabTo(page, button(session, 'Next section'), 'Shift+Tab')));
  await page.keyboard.press('Space');
  await expectStatus(session, 'Step 2 of 6: Say & Do');
  return unseen;
}

describe('the keyboard alone', () => {
  it('is enough to get from the menu to a file', { timeout: 90_000 }, async () => {
    const session = await lab.open('#state=empty');
    const { page, ui } = session;
    const unseen = await openWindow(session);
    unseen.push(...(await planByKeys(session)));
    unseen.push(...(await guideByKeys(session)));
    unseen.push(...(await tabTo(page, ui.getByRole('tab', { name: 'Guide' }), 'Shift+Tab')));
    await page.keyboard.press('End');
    await ui.getByRole('region', { name: 'Preview' }).waitFor();
    await idle(page);
    unseen.push(...(await tabTo(page, ui.getByLabel('Format'))));
    await page.keyboard.press('Home');
    unseen.push(...(await tabTo(page, ui.getByRole('radio', { name: 'As on the board' }))));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    unseen.push(...(await tabTo(page, button(session, 'Download'))));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const stream = await file.createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString('utf8');
    const map = readExport(text);
    expect(map.title).toBe('Night bus');
    expect(map.order.sections).toEqual(['pain', 'say-do', 'hear', 'think-feel', 'see', 'gain']);
    const notes = map.sections.flatMap(({ notes: list }) => list);
    expect(notes.map(({ text: words, author }) => [words, author])).toEqual([
      ['Misses the last bus', undefined],
    ]);
    expect(unseen).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('moves between tabs with the arrow keys', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await ui.getByRole('tab', { name: 'Guide' }).focus();
    const selected = () => ui.getByRole('tab', { selected: true }).innerText();
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await page.keyboard.press(key);
      await idle(page);
      seen.push(await selected());
    }
    expect(seen).toEqual(['Review', 'Export', 'Review', 'Plan', 'Export']);
    await session.close();
  });

  itInLongRun('saves a changed order to the board when the focus leaves the list', async () => {
    const session = await lab.open('#state=clinic&run=guide');
    const { page, ui } = session;
    await ui.getByRole('tab', { name: 'Plan' }).click();
    await button(session, 'Move Gain').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expectStatus(session, 'Gain, position 1 of 6. Saved on the board.');
    const badge = await page.evaluate(() => {
      const nodes = [...(window.localFigJam?.file.nodes.values() ?? [])];
      const found = nodes.find(({ pluginData }) => /"badge".*"gain"/.test(pluginData.tag ?? ''));
      return found?.text?.characters;
    });
    expect(badge).toBe('1');
    await session.close();
  });
});

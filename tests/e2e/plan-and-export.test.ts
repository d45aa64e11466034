// Plan and Export in detail: changes in the window reach the board, and choices end up in the file.

import { describe, expect, it } from 'vitest';
import { describeInLongRun } from '../harness/long-run';
import { board, firstOfOrder, wordsOf } from './harness/board';
import { downloadMap } from './harness/export';
import { readExport } from './harness/golden';
import { expectClean, idle, useLab } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

describe('Plan', () => {
  it('reorders the sections by dragging a row, and Escape cancels the drag', async () => {
    const session = await lab.open('#state=empty&run=open');
    const { page, ui } = session;
    const names = ui.getByRole('list', { name: 'Section order' }).locator('.order-name');
    await button(session, 'Move Gain').scrollIntoViewIfNeeded();
    const handle = await button(session, 'Move Gain').boundingBox();
    const second = await names.nth(1).boundingBox();
    if (!handle || !second) throw new Error('The list is not on the screen.');
    await page.mouse.move(handle.x + 8, handle.y + 8);
    await page.mouse.down();
    await page.mouse.move(handle.x + 8, handle.y - 30);
    await page.mouse.move(second.x, second.y + 6);
    await page.mouse.up();
    await expectStatus(session, 'Gain, position 2 of 6');
    const moved = ['See', 'Gain', 'Say & Do', 'Hear', 'Think & Feel', 'Pain'];
    expect(await names.allInnerTexts()).toEqual(moved);
    expect(await ui.getByLabel('Situation').inputValue()).toBe('custom');

    const first = await names.first().boundingBox();
    if (!first) throw new Error('The list is not on the screen.');
    await page.mouse.move(first.x, first.y + 6);
    await page.mouse.down();
    await page.mouse.move(first.x, first.y + 70);
    await expectStatus(session, 'See, position 3 of 6');
    await page.keyboard.press('Escape');
    await expectStatus(session, 'See, position 1 of 6');
    await page.mouse.up();
    expect(await names.allInnerTexts()).toEqual(moved);
    await session.close();
  });

  it('writes a field to the board when the focus leaves it, as one undo step', async () => {
    const session = await lab.open('#state=clinic&run=open');
    const { page, ui } = session;
    await openTab(session, 'Plan');
    await ui.getByLabel('Title').fill('Night clinic');
    expect(await wordsOf(page, 'title')).toBe('Why patients phone instead of booking');
    await ui.getByLabel('Title').press('Tab');
    await expectStatus(session, 'Title saved on the board.');
    expect(await wordsOf(page, 'title')).toBe('Night clinic');
    await ui.getByLabel('Persona name').fill('Ola Reed');
    await ui.getByLabel('Persona name').press('Enter');
    await expectStatus(session, 'Persona name saved on the board.');
    expect(await wordsOf(page, 'persona-name')).toBe('Ola Reed');
    await ui.getByLabel('Situation').selectOption({ label: 'Lost customers' });
    await expectStatus(session, 'Situation saved on the board.');
    expect(await firstOfOrder(page)).toBe('pain');
    await board(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => firstOfOrder(page)).toBe('hear');
    expect(await wordsOf(page, 'persona-name')).toBe('Ola Reed');
    await expectClean(session, lab);
    await session.close();
  });
});

describeInLongRun('Export', () => {
  it('writes authors as the user chooses, and copies the same text', async () => {
    const session = await lab.open('#state=clinic&run=export');
    const { page, ui } = session;
    await ui.getByText('On the map 72 notes').waitFor();
    const authorsOf = async () => {
      const map = readExport((await downloadMap(session)).text);
      return new Set(map.sections.flatMap(({ notes }) => notes.map(({ author }) => author)));
    };
    expect([...(await authorsOf())].sort()).toEqual([
      'Ada Pebble',
      'Bo Lantern',
      'Cleo Marsh',
      'Dev Saffron',
      'Elif Harbour',
      'Finn Thistle',
    ]);
    await ui.getByRole('radio', { name: 'Pseudonyms' }).check();
    expect(await authorsOf()).toEqual(new Set([1, 2, 3, 4, 5, 6].map((n) => `Participant ${n}`)));
    await ui.getByRole('radio', { name: 'None' }).check();
    const { text } = await downloadMap(session);
    expect(text).not.toContain('"author"');
    await button(session, 'Copy').click();
    await expectStatus(
      session,
      `Copied: ${text.trimEnd().split('\n').length.toLocaleString('en-GB')} lines.`,
    );
    await board(page).focus();
    // Copying reads the board again, a moment later.
    const withoutMoment = (file: string) => file.replace(/"exportedAt": "[^"]+"/, '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(withoutMoment(copied)).toBe(withoutMoment(text));
    await idle(page);
    await expectClean(session, lab);
    await session.close();
  });
});

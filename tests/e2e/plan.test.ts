// Plan for an open map: persona, photo, context and session plan, as the window and the board share them.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInLongRun, itInLongRun } from '../harness/long-run';
import { board, firstOfOrder, pieceOf, piecesOf, rewrite, showEverything, wordsOf } from './harness/board';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus } from './harness/window';

const lab = useLab();

async function openNewMap(): Promise<Session> {
  const session = await lab.open('#state=empty&run=open');
  await session.ui.getByLabel('Persona name').fill('Nora Vell');
  await button(session, 'Insert map').click();
  await expectStatus(session, 'Map inserted with 6 sections.');
  return session;
}

async function everyWordOf(page: Page, role: string): Promise<(string | undefined)[]> {
  const ids = await piecesOf(page, role);
  return page.evaluate(
    (nodes) => nodes.map((id) => window.localFigJam?.file.find(id)?.text?.characters),
    ids,
  );
}

async function write({ ui }: Session, label: string, words: string): Promise<void> {
  await ui.getByLabel(label, { exact: true }).fill(words);
  await ui.getByLabel(label, { exact: true }).blur();
}

const times = ({ ui }: Session) =>
  ui
    .getByRole('list', { name: 'Session plan' })
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

describe('persona and context', () => {
  it('are the same in the window and on the board, no matter which changed last', async () => {
    const session = await openNewMap();
    const { page, ui } = session;
    await write(session, 'Goal of the map', 'Why swaps bypass the app');
    await expectStatus(session, 'Goal of the map saved on the board.');
    await ui.getByLabel('Focus').selectOption({ label: 'This situation' });
    await expectStatus(session, 'Focus saved on the board.');
    await write(session, 'Touchpoints', 'the swap screen\n\n the paper rota ');
    await expectStatus(session, 'Touchpoints saved on the board.');
    await button(session, 'Add research').click();
    await expectStatus(session, 'Research you have saved on the board.');
    await write(session, 'How many', '5');
    await ui.getByLabel('Consent').selectOption({ label: 'Given' });
    const lines = [
      'Goal: Why swaps bypass the app',
      'Focus: This situation',
      'Touchpoints: the swap screen',
      'the paper rota',
      'Research: Interviews (5, consent given)',
    ];
    await expect.poll(() => wordsOf(page, 'context-text')).toBe(lines.join('\n'));

    await showEverything(page);
    await rewrite(page, await pieceOf(page, 'context-text'), 'Goal: Fewer calls\nDeadline: 2026-12-01');
    await expect.poll(() => ui.getByLabel('Goal of the map').inputValue()).toBe('Fewer calls');
    expect(await ui.getByLabel('Deadline').inputValue()).toBe('2026-12-01');
    expect(await ui.getByLabel('Touchpoints').inputValue()).toBe('');
    expect(await ui.getByLabel('Consent').count()).toBe(0);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('accept a field with a custom name, and drop it when it is emptied', async () => {
    const session = await openNewMap();
    const { page, ui } = session;
    await ui.getByLabel('Label', { exact: true }).fill('Age');
    await button(session, 'Add field').click();
    await ui.getByText('There is a field with this label already.').waitFor();
    await ui.getByLabel('Label', { exact: true }).fill('Shift');
    await ui.getByLabel('Text', { exact: true }).fill('nights');
    await ui.getByLabel('Text', { exact: true }).press('Enter');
    await expectStatus(session, 'Shift saved on the board.');
    expect(await everyWordOf(page, 'persona-field')).toContain('nights');
    expect(await everyWordOf(page, 'persona-label')).toContain('Shift');
    await write(session, 'Shift', '');
    await expect.poll(() => ui.getByLabel('Shift', { exact: true }).count()).toBe(0);
    expect(await everyWordOf(page, 'persona-label')).not.toContain('Shift');
    await expectClean(session, lab);
    await session.close();
  });
});

describe('the photo', () => {
  const choose = async (session: Session, file: { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([
      session.page.waitForEvent('filechooser'),
      button(session, 'Choose photo…').click(),
    ]);
    await chooser.setFiles(file);
  };

  /** Type, width and height of the image in the persona's circle. */
  const pictureOf = async (page: Page) => {
    const id = await pieceOf(page, 'photo');
    const image = await page.evaluate((node) => {
      const file = window.localFigJam?.file;
      const fill = file?.find(node)?.fills[0];
      return fill?.type === 'IMAGE' ? (file?.images[fill.imageHash ?? ''] ?? null) : null;
    }, id);
    const bytes = Buffer.from(image?.base64 ?? '', 'base64');
    return image && [image.mediaType, bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it('is cropped to a square of 512 pixels for the circle, and can be removed again', async () => {
    const session = await openNewMap();
    const { page, ui } = session;
    await choose(session, { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await ui.getByText('This isn’t a PNG or JPEG. Choose another file.').waitFor();
    const buffer = await readFile('docs/pictures/board.png');
    await choose(session, { name: 'b.png', mimeType: 'image/png', buffer });
    await expectStatus(session, 'The photo is on the board.');
    expect(await pictureOf(page)).toEqual(['image/png', 512, 512]);
    await ui.getByRole('img', { name: 'Photo' }).waitFor();
    await button(session, 'Remove photo').click();
    await expectStatus(session, 'Photo removed.');
    expect(await pictureOf(page)).toBeNull();
    await board(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await button(session, 'Remove photo').waitFor();
    expect(await pictureOf(page)).toEqual(['image/png', 512, 512]);
    await expectClean(session, lab);
    await session.close();
  });
});

describeInLongRun('the session plan', () => {
  it('keeps the time given to a step and shares out the rest', async () => {
    const session = await openNewMap();
    const { ui } = session;
    await button(session, 'Session plan').click();
    const hour = '5:00 3:00 4:00 4:00 4:00 3:00 4:00 4:00 4:00 6:00 3:00 6:00 5:00 5:00';
    expect((await times(session)).join(' ')).toBe(hour);
    const hear = ui.getByRole('textbox', { name: 'Hear', exact: true });
    await hear.fill('7:30');
    await hear.press('Enter');
    await expectStatus(session, 'Hear: 7:30. Saved on the board.');
    const total = (await times(session)).reduce((sum, time) => {
      const [minutes = 0, seconds = 0] = time.split(':').map(Number);
      return sum + minutes * 60 + seconds;
    }, 0);
    expect([await hear.inputValue(), total]).toEqual(['7:30', 3600]);
    await hear.fill('59');
    await hear.press('Enter');
    await ui.getByText('That leaves too little for the other steps. Choose less.').waitFor();
    await hear.press('Escape');
    await button(session, 'Back to the plan Hear').click();
    await expectStatus(session, 'Hear follows the plan again.');
    expect((await times(session)).join(' ')).toBe(hour);
    await expectClean(session, lab);
    await session.close();
  });

  it('combines two sections in one step when it is short', async () => {
    const session = await openNewMap();
    const { ui } = session;
    await ui.getByLabel('Situation').selectOption({ label: 'Express' });
    await expectStatus(session, 'Situation saved on the board.');
    await button(session, 'Session plan').click();
    await ui.getByText('60 min in 12 steps').waitFor();
    await ui.getByRole('textbox', { name: 'See + Hear' }).waitFor();
    await session.close();
  });
});

describe('Help me choose', () => {
  it('suggests an order from three answers, says what it is based on, and applies it', async () => {
    const session = await openNewMap();
    const { page, ui } = session;
    await button(session, 'Help me choose').click();
    await ui.getByLabel('Are they new, loyal or lost?').selectOption({ label: 'Lost' });
    await ui.getByText('our own judgement', { exact: true }).waitFor();
    await button(session, 'Use “Lost customers”').click();
    await expectStatus(session, 'Situation saved on the board.');
    expect(await ui.getByLabel('Situation').inputValue()).toBe('recovery');
    expect(await firstOfOrder(page)).toBe('pain');
    await idle(page);
    await expectClean(session, lab);
    await session.close();
  });
});

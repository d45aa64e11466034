// Import: what it says about a text or file before anything is drawn, and that a file survives a round trip.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../harness/fixture-maps';
import { itInLongRun } from '../harness/long-run';
import { downloadMap } from './harness/export';
import { tabTo } from './harness/focus';
import { readExport } from './harness/golden';
import { chooseFile, flaws, openImport, paste, pictureOf } from './harness/import';
import { askDoor, expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

async function open(state: string): Promise<Session> {
  const session = await lab.open(`#state=${state}&run=open`);
  await openImport(session);
  return session;
}

const nodesOn = ({ page }: Session) => askDoor(page, ({ file }) => file.nodes.size);
const undoDepth = ({ page }: Session) => askDoor(page, ({ file }) => file.undoLog.depth.undo);

async function exportedText(): Promise<string> {
  const session = await lab.open('#state=clinic&run=export');
  const { text } = await downloadMap(session);
  await session.close();
  return text;
}

/** The map on the board, as Export writes it. */
async function mapOnBoard(session: Session) {
  await openTab(session, 'Export');
  await idle(session.page);
  return readExport((await downloadMap(session)).text);
}

const notesOf = (map: ReturnType<typeof readExport>) =>
  map.sections.flatMap(({ id, notes }) => notes.map(({ text }) => [id, text]));

/** Cancels as soon as a person could, because how long drawing takes depends on the machine. */
function cancelAtOnce(): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver((_changes, observer) => {
      const bar = document.querySelector('progress');
      const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Cancel');
      if (!bar || !button) return;
      observer.disconnect();
      button.click();
      resolve(`${bar.ariaLabel}, ${bar.getAttribute('aria-valuetext')}`);
    }).observe(document, { subtree: true, childList: true });
  });
}

describe('Import', () => {
  it('says what is wrong and where, and draws nothing', async () => {
    const session = await open('empty');
    const { ui } = session;
    const before = await nodesOn(session);
    await button(session, 'Check').click();
    await ui.getByText('Choose a file or paste its text first.').waitFor();
    const file = JSON.parse(await readFile('tests/e2e/golden/session.json', 'utf8'));
    file.createdAt = '2026-11-21T10:00:00.000Z';
    file.exportedAt = file.createdAt;
    file.sections[2].notes = [{ id: 'a', text: 7 }];
    await paste(session, JSON.stringify(file));
    expect(await ui.getByRole('alert').innerText()).toContain('There is 1 problem. Nothing was drawn.');
    await expectStatus(session, '');
    await ui.getByText('sections[2].notes[0].text: expected text, found number').waitFor();
    await ui.getByText('Fix these first.').waitFor();
    expect(await button(session, 'Import').getAttribute('aria-disabled')).toBe('true');
    expect(await flaws(session)).toEqual([]);
    expect(await nodesOn(session)).toBe(before);
    await button(session, 'Repair and check again').click();
    await ui.getByRole('heading', { name: '1 repair' }).waitFor();
    expect(await button(session, 'Import').getAttribute('aria-disabled')).toBeNull();
    expect(await nodesOn(session)).toBe(before);
    await button(session, 'Back').click();
    await button(session, 'Insert map').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  it('draws a file as a new map that exports the same file', async () => {
    const text = await exportedText();
    const session = await open('empty');
    await chooseFile(session, 'map.json', text);
    await expectStatus(session, 'File checked: 72 notes.');
    expect(await session.ui.getByText('has an id of its own').count()).toBe(0);
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(session, /imported: 72 notes\.$/);
    const { exportedAt: _then, ...file } = readExport(text);
    const { exportedAt: _now, ...drawn } = await mapOnBoard(session);
    expect(drawn).toEqual(file);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('gives a map a new id if its own is already on the page', async () => {
    const text = await exportedText();
    const session = await open('clinic');
    await paste(session, text);
    await session.ui.getByRole('radio', { name: 'A new map' }).click();
    await session.ui.getByText('This page already has a map with this id').waitFor();
    await button(session, 'Import').click();
    await expectStatus(session, /imported: 72 notes\.$/);
    const drawn = await mapOnBoard(session);
    const file = readExport(text);
    expect([drawn.title, drawn.id === file.id]).toEqual([file.title, false]);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('reads a table with the columns that the user assigns', async () => {
    const session = await open('empty');
    const { ui } = session;
    await chooseFile(
      session,
      'notes.csv',
      'Section,Note,Comment\r\nHear,Rumours,"Ana, twice"\r\nSee,Queues,\r\nNowhere,Odd,\r\n',
    );
    await expectStatus(session, 'File checked: 3 notes.');
    expect(await ui.getByLabel('Format of the file').inputValue()).toBe('csv');
    await ui.getByText('row 4').waitFor();
    await ui.getByLabel('Comment').selectOption({ label: 'Source' });
    await idle(session.page);
    expect(await ui.getByLabel('Comment').inputValue()).toBe('source');
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(session, /imported: 3 notes\.$/);
    const map = await mapOnBoard(session);
    const [rumours] = map.sections.find(({ id }) => id === 'hear')?.notes ?? [];
    expect([rumours?.text, rumours?.source]).toEqual(['Rumours', 'Ana, twice']);
    expect(map.unplaced?.map(({ text }) => text)).toEqual(['Odd']);
    expect(await undoDepth(session)).toBe(1);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('draws the personas of one document as separate maps, as one undo step', async () => {
    const session = await open('empty');
    const { ui } = session;
    await paste(
      session,
      '# Persona: Dana\n\n## Hear\n\n- Rumours\n\n# Persona: Ben\n\n## See\n\n- Queues\n- Crowds\n',
    );
    expect(await ui.getByLabel('Format of the file').inputValue()).toBe('markdown');
    const choice = ui.getByLabel('Map in the file');
    await choice.selectOption({ index: 1 });
    await ui.getByText('2 notes', { exact: true }).waitFor();
    await choice.selectOption({ label: 'All 2 maps' });
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(session, '2 maps imported: 3 notes.');
    expect(await undoDepth(session)).toBe(1);
    expect(await ui.getByLabel('Map', { exact: true }).locator('option').count()).toBe(2);
    await expectClean(session, lab);
    await session.close();
  });

  it('accepts a file that is dropped on the window', async () => {
    const session = await open('empty');
    const frame = await windowFrame(session);
    await frame.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['Pain: waits\nGain: sleeps'], 'notes.txt', { type: 'text/plain' }));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }),
        );
      }
    });
    await expectStatus(session, 'File checked: 2 notes.');
    await session.ui.getByText('notes.txt').waitFor();
    await session.close();
  });

  it('can be cancelled half-way, and leaves the board unchanged', async () => {
    const session = await open('empty');
    const { ui } = session;
    const before = await pictureOf(session);
    await chooseFile(session, 'large.json', JSON.stringify(fixtureMaps.large));
    await expectStatus(session, 'File checked: 2,000 notes.');
    const frame = await windowFrame(session);
    const cancelled = frame.evaluate(cancelAtOnce);
    await button(session, 'Import').click();
    expect(await cancelled).toBe('Progress of the import, 200 of 2,000 notes');
    await expectStatus(session, 'Cancelled. The board is as it was.');
    await ui.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await pictureOf(session)).toBe(before);
    expect(await button(session, 'Import').getAttribute('aria-disabled')).toBeNull();
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('works with the keyboard alone, always with a visible focus', async () => {
    const session = await open('empty');
    const { page, ui } = session;
    const unseen = await tabTo(page, ui.getByLabel('Paste here'));
    await page.keyboard.insertText('Section,Note,Comment\nHear,Rumours,Ana\n');
    unseen.push(...(await tabTo(page, button(session, 'Check'))));
    await page.keyboard.press('Enter');
    await expectStatus(session, 'File checked: 1 note.');
    unseen.push(...(await tabTo(page, ui.getByLabel('Comment'))));
    await page.keyboard.type('Author');
    await idle(page);
    expect(await ui.getByLabel('Comment').inputValue()).toBe('author');
    unseen.push(...(await tabTo(page, button(session, 'Import'))));
    await page.keyboard.press('Enter');
    await expectStatus(session, /imported: 1 note\.$/);
    expect(unseen).toEqual([]);
    expect(notesOf(await mapOnBoard(session))).toEqual([['hear', 'Rumours']]);
    await expectClean(session, lab);
    await session.close();
  });
});

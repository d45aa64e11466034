// Merges a file back into the map it came from: adds what is new, asks about differences, adds nothing twice.

import { describe, expect, it } from 'vitest';
import { notesOf } from '../../shared/insight/notes';
import { itInLongRun } from '../harness/long-run';
import { deletePiece } from './harness/board';
import { downloadMap, undoBeforeDownload } from './harness/export';
import { readExport } from './harness/golden';
import { changedFile, flaws, openImport, paste, pictureOf } from './harness/import';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

/** Opens the clinic's map and returns its file. */
async function openWithFile(): Promise<{ session: Session; text: string }> {
  const session = await lab.open('#state=clinic&run=export');
  const { text } = await downloadMap(session);
  await openImport(session);
  return { session, text };
}

async function mapOnBoard(session: Session) {
  await openTab(session, 'Export');
  await idle(session.page);
  return readExport((await downloadMap(session)).text);
}

const hearIn = (map: { sections: { id: string; notes: { text: string }[] }[] }) =>
  map.sections.find(({ id }) => id === 'hear')?.notes.map(({ text }) => text) ?? [];

describe('a file of the open map', () => {
  it('has nothing new if it is unchanged', async () => {
    const { session, text } = await openWithFile();
    const before = await pictureOf(session);
    await paste(session, text);
    await session.ui.getByText('Nothing to import: the map already has all of it.').waitFor();
    expect(await session.ui.getByRole('radio', { name: /^The open map/ }).isChecked()).toBe(true);
    expect(await button(session, 'Import').getAttribute('aria-disabled')).toBe('true');
    expect(await pictureOf(session)).toBe(before);
    await session.close();
  });

  it('adds new notes and keeps the board where the two differ, as one undo step', async () => {
    const { session, text } = await openWithFile();
    const { ui } = session;
    const before = await pictureOf(session);
    await changedFile(session, text, (map) => {
      map.title = 'Another title';
      map.sections
        .find(({ id }) => id === 'hear')
        ?.notes.push(
          { id: 'new-1', text: 'A promise on the radio' },
          { id: 'new-2', text: 'A neighbour who knows' },
        );
    });
    await ui.getByText('Hear, new').waitFor();
    await ui.getByRole('heading', { name: '1 difference' }).waitFor();
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(
      session,
      'Added to “Why patients phone instead of booking”: 2 notes new, 0 differences taken from the file.',
    );
    const merged = await mapOnBoard(session);
    expect(merged.title).toBe('Why patients phone instead of booking');
    expect(hearIn(merged).slice().sort()).toEqual(
      [...hearIn(JSON.parse(text)), 'A promise on the radio', 'A neighbour who knows'].sort(),
    );
    await undoBeforeDownload(session);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('restores a deleted section, and adds loose notes and tensions, as one undo step', async () => {
    const { session, text } = await openWithFile();
    const { page, ui } = session;
    await deletePiece(page, 'section', 'gain');
    await idle(page);
    const before = await pictureOf(session);
    const map = JSON.parse(text);
    const gains = map.sections.find(({ id }: { id: string }) => id === 'gain').notes.length;
    await changedFile(session, text, (file) => {
      file.unplaced = [...(file.unplaced ?? []), { id: 'loose', text: 'Belongs nowhere yet' }];
      file.sections[0]?.notes.push({ id: 'new', text: 'Nobody answers' });
      file.tensions = [...(file.tensions ?? []), { from: 'loose', to: 'new', label: 'really?' }];
    });
    const lines = ui.locator('.facts');
    const factOf = (label: string) => lines.locator('div', { hasText: label }).locator('dd').innerText();
    expect(await factOf('Put back on the board')).toBe('Gain');
    expect(await factOf('Gain, new')).toBe(`${gains} notes`);
    expect(await factOf('In no section, new')).toBe('1 note');
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(
      session,
      new RegExp(`: ${gains + 2} notes new, 0 differences taken from the file\\.$`),
    );
    const merged = await mapOnBoard(session);
    const textOf = (id: string) => notesOf(merged).find(({ note }) => note.id === id)?.note.text;
    expect(merged.sections.find(({ id }) => id === 'gain')?.notes.length).toBe(gains);
    expect(merged.unplaced?.map((note) => note.text)).toEqual(['Belongs nowhere yet']);
    expect(merged.tensions?.map(({ from, to, label }) => [textOf(from), textOf(to), label])).toContainEqual([
      'Belongs nowhere yet',
      'Nobody answers',
      'really?',
    ]);
    await undoBeforeDownload(session);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('changes only what the user picks with the keyboard', async () => {
    const { session, text } = await openWithFile();
    const { page, ui } = session;
    const said = hearIn(JSON.parse(text))[0];
    await changedFile(session, text, (map) => {
      map.title = 'Another title';
      const note = map.sections.find(({ id }) => id === 'hear')?.notes[0];
      if (note) note.text = 'Worded anew';
    });
    const title = ui.getByRole('radiogroup', { name: 'Title' });
    await title.getByRole('radio', { name: /^Board/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await title.getByRole('radio', { name: /^File/ }).isChecked()).toBe(true);
    await button(session, 'Import').click();
    await expectStatus(session, /0 notes new, 1 difference taken from the file\.$/);
    expect(await ui.getByLabel('Title').inputValue()).toBe('Another title');
    expect(hearIn(await mapOnBoard(session))).toContain(said);
    await openImport(session);
    await changedFile(session, text, (map) => {
      const note = map.sections.find(({ id }) => id === 'hear')?.notes[0];
      if (note) note.text = 'Worded anew';
    });
    await button(session, 'Use the file for all').click();
    await button(session, 'Import').click();
    await expectStatus(session, /0 notes new, 2 differences taken from the file\.$/);
    const merged = await mapOnBoard(session);
    expect(merged.title).toBe('Why patients phone instead of booking');
    expect(hearIn(merged)).toContain('Worded anew');
    expect(hearIn(merged)).not.toContain(said);
    await expectClean(session, lab);
    await session.close();
  });
});

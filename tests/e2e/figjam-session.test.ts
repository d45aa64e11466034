// The golden session in FigJam: from an empty page to a file, by mouse and keyboard, with three people.
import { afterAll, describe, expect, it } from 'vitest';
import type { SectionId } from '../../shared/templates/template';
import {
  actAs,
  addSticky,
  board,
  boxOn,
  chooseNoteColour,
  drag,
  middleOf,
  noteCalled,
  noteSpot,
  pieceOf,
  piecesOf,
  rewrite,
  showEverything,
  stamp,
  writeRow,
} from './harness/board';
import { downloadMap } from './harness/export';
import { expectGolden, readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, openTab, runCommand } from './harness/window';

const lab = useLab();

const NOTES: [person: string, section: SectionId, words: string[]][] = [
  ['Ada Pebble', 'hear', ['“Everybody bakes their own now” #quote', 'Rumours that flour gets dearer']],
  ['Ada Pebble', 'see', ['Two new ovens across the street']],
  ['Ada Pebble', 'pain', ['Unsold loaves at six ☹️']],
  ['Bo Lantern', 'hear', ['“The other shop opens at five”']],
  ['Bo Lantern', 'think-feel', ['Proud: it is grandmother’s recipe']],
  ['Cleo Marsh', 'hear', ['שלום = bread is ready']],
  ['Cleo Marsh', 'say-do', ['Counts the till twice', 'Sweeps before closing']],
  ['Cleo Marsh', 'gain', ['Sold out by noon']],
];

async function insertMap(session: Session): Promise<void> {
  const { ui } = session;
  await runCommand(session, 'Open Empathy Map');
  await ui.getByLabel('Title').fill('Baker’s dozen');
  await ui.getByLabel('Persona name').fill('Moll Crumb');
  await ui.getByLabel('Situation').selectOption({ label: 'Very competitive market' });
  await button(session, 'Insert map').click();
  await expectStatus(session, 'Map inserted with 6 sections.');
}

async function writeNotes({ page }: Session): Promise<void> {
  const used = new Map<SectionId, number>();
  for (const [person, section, words] of NOTES) {
    await actAs(page, person);
    for (const note of words) {
      const n = used.get(section) ?? 0;
      used.set(section, n + 1);
      await addSticky(page, await noteSpot(page, section, n), note);
    }
  }
}

/** Writes notes beside the map first, then drags each into a section. */
async function dragNotesIn({ page }: Session): Promise<void> {
  await actAs(page, 'Bo Lantern');
  await chooseNoteColour(page, 'Blue');
  for (const [section, words] of [
    ['see', 'Queue at the tram stop'],
    ['gain', 'A holiday in June'],
  ] as const) {
    const map = await boxOn(page, await pieceOf(page, 'map'));
    const beside = { x: map.x - 30, y: map.y + 200 };
    await addSticky(page, beside, words);
    await drag(page, beside, await noteSpot(page, section, 1));
  }
}

describe('a session in FigJam', async () => {
  let session: Session;

  it('goes from an empty page to a filled board', { timeout: 120_000 }, async () => {
    session = await lab.open('#state=empty');
    const { page, ui } = session;
    await insertMap(session);
    await showEverything(page);
    await idle(page);
    await writeNotes(session);
    await dragNotesIn(session);
    await rewrite(page, await pieceOf(page, 'heading', 'say-do'), 'Says & bakes');
    await rewrite(
      page,
      await pieceOf(page, 'problem-text'),
      'Moll needs to sell by noon because bread ages.',
    );
    const table = await pieceOf(page, 'actions-table');
    await writeRow(page, table, ['Open at five', 'Ada Pebble', '2026-12-15', 'Doing']);
    await stamp(page, 'Heart', middleOf(await boxOn(page, await noteCalled(page, 'Sold out by noon'))));
    await stamp(
      page,
      'Thumbs up',
      middleOf(await boxOn(page, await noteCalled(page, 'Counts the till twice'))),
    );
    await openTab(session, 'Guide');
    await ui.getByText('4 notes from 3 people').waitFor();
    await expectClean(session, lab);
  });

  it('exports exactly what is on the board', async () => {
    await openTab(session, 'Export');
    await session.ui.getByText('On the map 12 notes').waitFor();
    const { name, text } = await downloadMap(session);
    expect(name).toMatch(/^Baker’s dozen \d{4}-\d\d-\d\d\.json$/);
    expectGolden(readExport(text), 'session');
  });

  it('exports a duplicate under its own id', async () => {
    const { page, ui } = session;
    const original = readExport((await downloadMap(session)).text);
    const map = await boxOn(page, await pieceOf(page, 'map'));
    await page.mouse.click(map.x + map.width - 6, map.y + map.height / 2);
    await board(page).focus();
    await page.keyboard.press('ControlOrMeta+d');
    await expect.poll(() => ui.getByLabel('Map', { exact: true }).locator('option').count()).toBe(2);
    const [, copyNode = ''] = await piecesOf(page, 'map');
    await ui.getByLabel('Map', { exact: true }).selectOption(copyNode);
    await idle(page);
    const copy = readExport((await downloadMap(session)).text);
    expect(copy.id).not.toBe(original.id);
    expect(copy.sections.map(({ notes }) => notes.length)).toEqual([1, 2, 2, 4, 1, 2]);
    expect(copy.title).toBe('Baker’s dozen');
    await expectClean(session, lab);
  });

  afterAll(() => session.close());
});

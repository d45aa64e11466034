// From guesses to answers: which notes to test first, their question sheet, answers by table and by hand, the hit rate.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { violationsIn } from './harness/axe';
import { piecesOf, writeRow } from './harness/board';
import { askDoor, expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

const QUESTION =
  'What would you wish for? Does this matter to you or not: Told within a minute when a slot comes free';

/** What the labels under notes say. */
async function labelsOn({ page }: Session): Promise<string[]> {
  const labels = await piecesOf(page, 'evidence');
  const words = await askDoor(page, ({ file }) =>
    [...file.nodes.values()].map(({ id, text }) => ({ id, words: text?.characters ?? '' })),
  );
  return words.filter(({ id }) => labels.includes(id)).map((label) => label.words);
}

async function tableOn({ page }: Session): Promise<string[][]> {
  const [table] = await piecesOf(page, 'check-table');
  const rows = await page.evaluate((id) => window.localFigJam?.file.find(id ?? '')?.table?.cells, table);
  return (rows ?? []).map((row) => row.map(({ text }) => text.characters));
}

it('ranks guesses, saves a sheet, and takes answers from a table and from the window', async () => {
  const session = await lab.open('#state=clinic&run=open');
  const { ui, page } = session;
  await ui.getByRole('tab', { name: 'Review' }).click();
  const rows = ui.getByRole('list', { name: 'Test these first' }).getByRole('listitem');
  await ui.getByText('Gain · 12 = (1 + 5 (Votes)) × 2').waitFor();
  expect(await rows.nth(0).getByLabel('Question').inputValue()).toBe(QUESTION);
  expect(await rows.getByRole('checkbox', { checked: true }).count()).toBe(3);

  await rows.nth(1).getByRole('checkbox').uncheck();
  await button(session, 'Question sheet…').click();
  await ui.getByLabel('Customers').fill('2');
  await ui.getByLabel('Sheet as').selectOption('csv');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(session, 'Download sheet').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(
    /^Questions Why patients phone instead of booking [\d-]{10}\.csv$/,
  );
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual([
    'customer',
    ...['Customer 1', 'Customer 1', 'Customer 2', 'Customer 2'],
  ]);

  const filled = [
    lines[0],
    `${lines[2]?.slice(0, -1)}0,Never`,
    `${lines[4]?.slice(0, -1)}1,`,
    'x,Zoe,,Else?,2,',
  ];
  await button(session, 'Import answers…').click();
  await ui.getByLabel('Paste answers here').fill(filled.join('\n'));
  await button(session, 'Check answers').click();
  await ui.getByText('Told within a minute when a slot comes free · Refuted · 2 people asked').waitFor();
  await ui.getByText('1 row fits no question or has no answer: 4').waitFor();
  await button(session, 'Use these answers').click();
  await expectStatus(session, '1 answer is on its note now.');
  expect(await labelsOn(session)).toEqual(['✗ Refuted']);

  await button(session, 'Import answers…').click();
  await ui.getByLabel('Paste answers here').fill(filled.join('\n'));
  await button(session, 'Check answers').click();
  await ui.getByText('Answers from Customer 1 and Customer 2 replace their earlier ones.').waitFor();
  await button(session, 'Use these answers').click();
  expect(await labelsOn(session)).toEqual(['✗ Refuted']);

  await button(session, 'Put on the board').click();
  await expectStatus(session, '2 questions are on the board.');
  const verdicts = () =>
    rows.getByRole('combobox').evaluateAll((all) => all.map((one) => 'value' in one && one.value));
  expect(await verdicts()).toEqual(['refuted', '', '', '', '']);
  await rows.nth(2).getByRole('combobox').selectOption('held');
  await expectStatus(session, 'Answer: Held.');
  expect((await tableOn(session)).map((row) => row[4])).toEqual(['Answer', 'Held', '']);
  expect(await labelsOn(session)).toEqual(['✗ Refuted', '✓ Held']);
  expect(await verdicts()).toEqual(['refuted', '', 'held', '', '']);

  const [, , asked = []] = await tableOn(session);
  const [table = ''] = await piecesOf(page, 'check-table');
  await writeRow(page, table, [...asked.slice(0, 4), 'She laughed'], 3);
  await ui.getByText('This answer in the table doesn’t count yet.').waitFor();
  expect(await ui.getByRole('listitem').filter({ hasText: 'She laughed What makes it hard' }).count()).toBe(
    1,
  );

  await button(session, 'Hit rate').click();
  await ui.getByText('Held 1 · Refuted 1', { exact: true }).waitFor();
  const rate = ui.getByRole('table', { name: 'Hit rate' }).getByRole('row');
  expect(await rate.allInnerTexts()).toEqual([
    'All answers\t1 of 2 guesses held (few answers)',
    'Think & Feel\t1 of 1 guess held (few answers)',
    'Gain\t0 of 1 guess held (few answers)',
    'Evidence: assumption\t1 of 2 guesses held (few answers)',
  ]);
  expect(await violationsIn(await windowFrame(session))).toEqual([]);
  await openTab(session, 'Plan');
  await openTab(session, 'Review');
  expect(await verdicts()).toEqual(['', '', '', '', '']);
  await expectClean(session, lab);
  await session.close();
});

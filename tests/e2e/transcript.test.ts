// Quotes from an interview: by keyboard alone, in a long transcript, at any width and in both themes.
import { describe, expect, it } from 'vitest';
import { downloadMap, undoBeforeDownload } from './harness/export';
import { tabTo } from './harness/focus';
import { readExport } from './harness/golden';
import { flaws, pictureOf } from './harness/import';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

const TURNS = 400;
/** 20,000 words. */
const LONG = Array.from({ length: TURNS }, (_, at) =>
  at % 2 === 0
    ? `Ana [${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}]: What happened in week ${at}, before you gave up?`
    : `Dana: ${`I waited on the line for an hour in week ${at}. Nobody told me why it takes so long. `.repeat(5)}`,
).join('\n');

async function openForm(session: Session): Promise<void> {
  await openTab(session, 'Plan');
  await button(session, 'Interview…').click();
  await session.ui.getByRole('heading', { name: 'Quotes from an interview' }).waitFor();
}

const optionsIn = ({ ui }: Session) => ui.getByRole('option');
const chosenIn = async ({ ui }: Session) => {
  const texts = await ui.getByRole('option', { selected: true }).allInnerTexts();
  return texts.map((text) => text.trim());
};

/** The section buttons that do not fit into the smallest window. */
async function coveredWhenSmall(session: Session): Promise<string[]> {
  const small = await session.page.addStyleTag({
    content: '.plugin-window iframe { width: 300px !important; height: 400px !important; }',
  });
  const frame = await windowFrame(session);
  await frame.waitForFunction(() => innerHeight === 400);
  const covered = await frame.evaluate(() => {
    const status = document.querySelector('.bottom')?.getBoundingClientRect().top ?? 0;
    const list = document.querySelector('.transcript')?.getBoundingClientRect();
    const buttons = [...document.querySelectorAll('.quote-sections .button')];
    return [
      ...buttons
        .filter((button) => button.getBoundingClientRect().bottom > status)
        .map((one) => one.textContent ?? ''),
      ...((list?.height ?? 0) < 100 ? [`${list?.height} pixels of transcript`] : []),
    ];
  });
  await small.evaluate((element) => (element as HTMLElement).remove());
  return covered;
}

describe('quotes from an interview', () => {
  it('are chosen by keyboard alone, drawn with their source, and taken back one by one', async () => {
    const session = await lab.open('#state=clinic&run=open');
    const { page, ui } = session;
    await openForm(session);
    const before = await pictureOf(session);
    await ui
      .getByLabel('Transcript')
      .fill('Ana [0:03]: How do you book?\nDana [0:05]: I set two alarms. Then I call.');
    await ui.getByLabel('Name of the interview').fill('Spring round');
    await ui.getByRole('radio', { name: 'Yes, they agreed' }).click();
    expect(await flaws(session)).toEqual([]);
    await button(session, 'Show the transcript').focus();
    await page.keyboard.press('Enter');
    const list = ui.getByRole('listbox', { name: 'Transcript' });
    await list.waitFor();
    expect(await tabTo(page, list)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await chosenIn(session)).toEqual(['I set two alarms.', 'Then I call.']);
    await page.keyboard.press('1');
    await expectStatus(session, 'Quote added to Hear.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('5');
    await expectStatus(session, 'Quote added to Pain.');
    expect(await flaws(session)).toEqual([]);
    expect(await coveredWhenSmall(session)).toEqual([]);
    await openTab(session, 'Export');
    await idle(page);
    const map = readExport((await downloadMap(session)).text);
    const added = map.sections.flatMap(({ id, notes }) =>
      notes
        .filter(({ source }) => source?.startsWith('Spring'))
        .map((one) => [id, one.text, one.evidence, one.source]),
    );
    expect(added).toEqual([
      ['hear', 'I set two alarms. Then I call.', 'quote', 'Spring round · Dana · 0:05'],
      ['pain', 'Then I call.', 'quote', 'Spring round · Dana · 0:05'],
    ]);
    expect(map.context?.research?.at(-1)).toEqual({
      kind: 'interview',
      title: 'Spring round',
      consent: true,
    });
    await undoBeforeDownload(session, 2);
    expect(await pictureOf(session)).toBe(before);
    await expectClean(session, lab);
    await session.close();
  });

  it('draws only the sentences in view of 20,000 words, and finds each by keyboard', async () => {
    const session = await lab.open('#state=clinic&run=open');
    const { page, ui } = session;
    await openForm(session);
    await ui.getByLabel('Transcript').fill(LONG);
    await ui.getByLabel('Name of the interview').fill('Long');
    await button(session, 'Show the transcript').click();
    const list = ui.getByRole('listbox', { name: 'Transcript' });
    await list.waitFor();
    const counts: number[] = [];
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      await list.evaluate((box, at) => box.scrollTo(0, box.scrollHeight * at), share);
      await page.waitForTimeout(50);
      counts.push(await optionsIn(session).count());
      const isFull = await list.evaluate((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        const turns = [...box.querySelectorAll('[role="group"]')].map((turn) => turn.getBoundingClientRect());
        return turns.some((turn) => turn.top <= top + 2) && turns.some((turn) => turn.bottom >= bottom - 2);
      });
      expect(isFull).toBe(true);
    }
    expect(Math.max(...counts)).toBeLessThan(120);
    await list.focus();
    await page.keyboard.press('End');
    await expect.poll(() => chosenIn(session)).toEqual(['Nobody told me why it takes so long.']);
    const option = ui.getByRole('option', { selected: true });
    expect(Number(await option.getAttribute('aria-posinset'))).toBe(
      Number(await option.getAttribute('aria-setsize')),
    );
    expect(await list.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Home');
    await expect.poll(() => chosenIn(session)).toEqual(['What happened in week 0, before you gave up?']);
    await list.focus();
    await page.keyboard.press('1');
    await expectStatus(session, 'Quote added to Hear.');
    await openTab(session, 'Export');
    await ui.getByText('1 note is held back: nobody agreed to its research').waitFor();
    await ui.getByRole('checkbox', { name: 'Include 1 note whose research has no consent' }).check();
    await ui.getByText('1 note goes out although nobody agreed to its research').waitFor();
    await expectClean(session, lab);
    await session.close();
  });
});

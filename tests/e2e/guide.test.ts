// Guides a session in FigJam: live counts, steps that are remembered, the timer that everybody sees.

import { describe, expect, it } from 'vitest';
import { describeInLongRun, itInLongRun } from '../harness/long-run';
import {
  actAs,
  addSticky,
  boxOn,
  drag,
  noteCalled,
  noteSpot,
  pieceOf,
  showEverything,
} from './harness/board';
import { expectClean, idle, type Session, useLab } from './harness/session';
import {
  button,
  chooseMore,
  closePlugin,
  copyLink,
  expectStatus,
  insertQuickly,
  openTab,
  runCommand,
} from './harness/window';

const lab = useLab();

async function openGuide(persona = 'Dana'): Promise<Session> {
  const session = await lab.open('#state=empty');
  await insertQuickly(session, persona);
  await showEverything(session.page);
  await runCommand(session, 'Guide the session');
  await session.ui.getByText('Step 1 of 6').waitFor();
  return session;
}

describe('Guide', () => {
  it("counts people's notes while they work", async () => {
    const session = await openGuide();
    const { page, ui } = session;
    await ui.getByRole('heading', { name: 'See', exact: true }).waitFor();
    await ui.getByText('No notes yet').waitFor();
    for (const [n, person] of ['Ada Pebble', 'Bo Lantern', 'Cleo Marsh', 'Cleo Marsh'].entries()) {
      await actAs(page, person);
      await addSticky(page, await noteSpot(page, 'see', n), `Seen by ${person} (${n})`);
    }
    await ui.getByText('4 notes from 3 people').waitFor();

    const first = await boxOn(page, await noteCalled(page, 'Seen by Ada Pebble (0)'));
    await drag(page, { x: first.x + 10, y: first.y + 10 }, await noteSpot(page, 'hear', 0));
    await ui.getByText('3 notes from 2 people').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await ui.getByText('4 notes from 3 people').waitFor();

    await ui.getByLabel('New note').fill('  One more, by the facilitator ');
    await button(session, 'Add note').click();
    await ui.getByText('5 notes from 3 people').waitFor();
    await expectStatus(session, 'Note added to See.');
    await noteCalled(page, '  One more, by the facilitator ');
    await expectClean(session, lab);
    await session.close();
  });

  it('goes from section to section, and the view follows at once', async () => {
    const session = await openGuide();
    const { page, ui } = session;
    const expectInView = async (section: 'see' | 'say-do') => {
      await idle(page);
      const { x, y, width, height } = await boxOn(page, await pieceOf(page, 'section', section));
      expect([Math.round(x + width / 2), Math.round(y + height / 2)]).toEqual([720, 400]);
    };
    expect(await button(session, 'Previous section').getAttribute('aria-disabled')).toBe('true');
    await button(session, 'Next section').click();
    await expectStatus(session, 'Step 2 of 6: Say & Do');
    await ui.getByText('Up next: Hear').waitFor();
    await expectInView('say-do');
    await ui.getByLabel('Follow on board').uncheck();
    await button(session, 'Previous section').click();
    await expectStatus(session, 'Step 1 of 6: See');
    await expectInView('say-do');
    await ui.getByLabel('Follow on board').check();
    await expectInView('see');
    await showEverything(page);
    await button(session, 'Show on board').click();
    await expectStatus(session, 'See shown on the board.');
    await expectInView('see');
    await session.close();
  });

  itInLongRun('resumes at the step where the session stopped, even on another machine', async () => {
    const session = await openGuide('Ora Quill');
    await button(session, 'Next section').click();
    await button(session, 'Next section').click();
    await expectStatus(session, 'Step 3 of 6: Hear');
    await idle(session.page);
    await closePlugin(session);
    await runCommand(session, 'Guide the session');
    await session.ui.getByText('Step 3 of 6').waitFor();
    const link = new URL(await copyLink(session));
    const other = await lab.open(`${link.hash}&run=guide`);
    await other.ui.getByText('Step 3 of 6').waitFor();
    await other.ui.getByRole('heading', { name: 'Hear', exact: true }).waitFor();
    await expectClean(other, lab);
    await Promise.all([session.close(), other.close()]);
  });

  it('asks for the persona first and puts the name into the prompts', async () => {
    const session = await openGuide('');
    const { ui } = session;
    await ui.getByText('Who is this about?', { exact: false }).waitFor();
    await button(session, 'Name the persona').click();
    await ui.getByLabel('Persona name').fill('Otto Fern');
    await ui.getByLabel('Persona name').press('Enter');
    await expectStatus(session, 'Persona name saved on the board.');
    await openTab(session, 'Guide');
    expect(await ui.getByText('Who is this about?', { exact: false }).count()).toBe(0);
    const prompts = ui.getByRole('list', { name: 'Prompts' });
    expect(await prompts.getByRole('listitem').count()).toBe(6);
    await prompts.getByText('What is in front of Otto on a normal day: places, screens, people?').waitFor();
    await session.close();
  });
});

describeInLongRun('sections that people work on together', () => {
  it('share a step in which new notes go to the chosen section', async () => {
    const session = await lab.open('#state=empty&run=open');
    const { ui } = session;
    await ui.getByLabel('Persona name').fill('Dana');
    await ui.getByLabel('Situation').selectOption('express');
    await button(session, 'Insert map').click();
    await expectStatus(session, 'Map inserted with 6 sections.');
    await openTab(session, 'Guide');
    await ui.getByRole('heading', { name: 'See + Hear', exact: true }).waitFor();
    await ui.getByText('Step 1 of 4').waitFor();
    await button(session, 'Hear').click();
    await ui.getByLabel('New note').fill('“Ask the neighbour”');
    await ui.getByLabel('New note').press('Enter');
    await expectStatus(session, 'Note added to Hear.');
    await ui.getByText('1 note from 1 person').waitFor();
    await button(session, 'See').click();
    await ui.getByText('No notes yet').waitFor();
    await session.close();
  });
});

describe('the Guide tab', () => {
  itInLongRun('pins the group’s own prompt to the board', async () => {
    const session = await openGuide();
    const { ui, page } = session;
    await button(session, 'Write your own…').click();
    await ui.getByLabel('Your prompt', { exact: true }).fill('What does {persona} pass every day?');
    await button(session, 'Add prompt').click();
    await expectStatus(session, 'Prompt added to See.');
    expect(await ui.getByRole('list', { name: 'Prompts' }).getByRole('listitem').count()).toBe(7);
    await button(session, 'Show on the board').click();
    await expectStatus(session, 'The prompt is on the board now.');
    await noteCalled(page, 'What does Dana pass every day?');
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('asks before several pasted lines become several notes', async () => {
    const session = await openGuide();
    const { ui, page } = session;
    const field = ui.getByLabel('New note');
    const paste = async () => {
      await page.evaluate(() =>
        navigator.clipboard.writeText('A red door\nTwo queues\n\nNobody at the desk'),
      );
      await field.focus();
      await page.keyboard.press('ControlOrMeta+v');
      await ui.getByRole('alertdialog', { name: 'Add 3 notes, one per line?' }).waitFor();
    };
    await paste();
    await page.keyboard.press('Escape');
    await ui.getByRole('alertdialog').waitFor({ state: 'detached' });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await ui.getByText('No notes yet').waitFor();
    await paste();
    await button(session, 'Add 3 notes').click();
    await ui.getByText('3 notes from 1 person').waitFor();
    await noteCalled(page, 'Nobody at the desk');
    await session.close();
  });

  it('coaches quietly, and turns two ideas into two notes', async () => {
    const session = await openGuide();
    const { ui, page } = session;
    await ui.getByLabel('New note').fill('The clinic closes at five but the bus only comes at six');
    await button(session, 'Add as two notes').click();
    await ui.getByText('2 notes from 1 person').waitFor();
    await noteCalled(page, 'the bus only comes at six');
    expect(await ui.getByLabel('New note').inputValue()).toBe('');
    await session.close();
  });
});

describe('the timer in FigJam', () => {
  it('is started, paused, extended and stopped for everybody on the board', async () => {
    const session = await openGuide();
    const { page, ui } = session;
    await ui.getByRole('timer', { name: 'Plan' }).getByText('60:00').waitFor();
    await button(session, 'Start timer').click();
    await expectStatus(session, 'Timer started: 4:00.');
    await page.getByRole('timer', { name: 'Timer, running' }).waitFor();
    await button(session, 'Pause timer').click();
    await page.getByRole('timer', { name: 'Timer, paused' }).waitFor();
    await expectStatus(session, 'Timer paused.');
    await button(session, 'Add 1 minute').click();
    await expectStatus(session, 'One minute added.');
    await ui
      .getByRole('timer', { name: 'Time left' })
      .getByText(/^(5:00|4:5\d)$/)
      .waitFor();
    await page
      .getByRole('timer', { name: 'Timer, paused' })
      .getByText(/^(5:00|4:5\d)/)
      .waitFor();
    await button(session, 'Resume timer').click();
    await page.getByRole('timer', { name: 'Timer, running' }).waitFor();
    await chooseMore(session, 'Stop timer');
    await expectStatus(session, 'Timer stopped.');
    await expect.poll(() => page.getByRole('timer', { name: /^Timer/ }).count()).toBe(0);
    await button(session, 'Start timer').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('of somebody else is replaced only after confirmation', async () => {
    const session = await openGuide();
    const { page, ui } = session;
    // Somebody else's timer, which the plugin has not been told about: the page has no control for it.
    await page.evaluate(() => {
      if (window.localFigJam) window.localFigJam.file.timer = { state: 'PAUSED', total: 90, remaining: 90 };
    });
    await button(session, 'Start timer').click();
    const question = ui.getByRole('alertdialog');
    await question.getByText('A timer is already running, with 1:30 left.', { exact: false }).waitFor();
    await button(session, 'Keep it').click();
    await question.waitFor({ state: 'detached' });
    const chip = page.getByRole('timer', { name: /^Timer/ });
    await chip.getByText('1:30').waitFor();
    await button(session, 'Resume timer').waitFor();

    await page.evaluate(() => {
      if (window.localFigJam) window.localFigJam.file.timer = { state: 'STOPPED', total: 0, remaining: 0 };
    });
    await button(session, 'Start timer').waitFor();
    await page.evaluate(() => {
      if (window.localFigJam) window.localFigJam.file.timer = { state: 'PAUSED', total: 90, remaining: 90 };
    });
    await button(session, 'Start timer').click();
    await button(session, 'Replace').click();
    await expectStatus(session, 'Timer started: 4:00.');
    await chip.getByText(/^(4:00|3:5\d)$/).waitFor();
    await session.close();
  });
});

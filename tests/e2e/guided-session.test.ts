// A session from its start to its end: one bar on every tab, its clock, writing alone, and every state of Guide.

import { describe, expect, it } from 'vitest';
import { describeInLongRun, itInLongRun } from '../harness/long-run';
import { violationsIn, violationsInThemes } from './harness/axe';
import { actAs, boxOn, middleOf, pieceOf, showEverything, stamp } from './harness/board';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, chooseMore, closePlugin, expectStatus, next, openTab, runCommand } from './harness/window';

const lab = useLab();

describe('the session', () => {
  const NINE = Date.UTC(2026, 10, 21, 9);

  async function openSession(): Promise<{ session: Session; pass: (minutes: number) => Promise<void> }> {
    const session = await lab.open('#state=clinic&run=guide', { clock: new Date(NINE) });
    let minutes = 0;
    return {
      session,
      async pass(more) {
        minutes += more;
        await session.page.context().clock.setFixedTime(NINE + minutes * 60_000);
      },
    };
  }

  it('starts with one button, reports what runs over on every tab, and survives closing the window', async () => {
    const { session, pass } = await openSession();
    const { page, ui } = session;
    await ui.getByText('14 steps, 60 min').waitFor();
    const start = await button(session, 'Start session').boundingBox();
    await button(session, 'Start session').dblclick();
    await ui.getByRole('heading', { name: 'Persona', exact: true }).waitFor();
    await expectStatus(session, 'Session started.');
    await page.getByRole('timer', { name: 'Timer, running' }).getByText('5:00').waitFor();
    await ui.getByRole('heading', { name: 'Persona', exact: true }).waitFor();
    expect(await next(session).boundingBox()).toEqual(start);
    await pass(5);
    await next(session).click();
    await expectStatus(session, 'Now: A good note');
    await pass(3);
    await next(session).dblclick();
    await expectStatus(session, 'Step 1 of 6: Hear');
    await pass(6);
    await expectStatus(session, '2 min over in Hear. Shorter now: Group 4:37, Vote 2:23');
    for (const tab of ['Plan', 'Review', 'Export', 'Guide'] as const) {
      await openTab(session, tab);
      const bar = ui.getByRole('region', { name: 'Session' });
      await bar.getByRole('heading', { name: 'Hear', exact: true }).waitFor();
      await bar.getByRole('timer', { name: 'Over time' }).getByText('+2:00 over').waitFor();
      expect(await next(session).boundingBox()).toEqual(start);
    }
    await closePlugin(session);
    await pass(1);
    await runCommand(session, 'Guide the session');
    await ui.getByText('Step 1 of 6 · 15 of 60 min').waitFor();
    await button(session, 'All steps').click();
    const steps = ui.getByRole('list', { name: 'Steps of the session' }).getByRole('button');
    expect(await steps.count()).toBe(14);
    expect((await steps.nth(2).innerText()).split('\n')).toEqual(['Hear', 'Now', '4:00', '7:00']);
    await chooseMore(session, 'Skip step');
    await expectStatus(session, 'Hear skipped. Step 2 of 6: See');
    expect((await steps.nth(2).innerText()).split('\n')).toEqual(['Hear', 'Skipped', '4:00', '7:00']);
    await chooseMore(session, 'Start over');
    await expectStatus(session, 'Session started over. All notes are still there.');
    await ui.getByText('0 of 60 min').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  it('counts who is done by the stamps on the pad, anew in each step', async () => {
    const { session } = await openSession();
    const { page, ui } = session;
    await button(session, 'Start session').click();
    await ui.getByText('0 of 5 are done').waitFor();
    await showEverything(page);
    const pad = middleOf(await boxOn(page, await pieceOf(page, 'done-pad')));
    for (const [person, done] of [
      ['Bo Lantern', '1 of 5 is done'],
      ['Cleo', '2 of 5 are done'],
      ['Bo Lantern', '2 of 5 are done'],
    ] as const) {
      await actAs(page, person);
      await stamp(page, 'Thumbs up', pad);
      await ui.getByText(done).waitFor();
    }
    // The last stamp changes nothing on screen, so the window may not have heard of it yet.
    await idle(page);
    await next(session).click();
    await ui.getByText('0 of 5 are done').waitFor();
    await idle(page);
    await showEverything(page);
    await stamp(page, 'Thumbs up', pad);
    await ui.getByText('1 of 5 is done').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  it('has one-key shortcuts, none of them a tool of FigJam’s', async () => {
    const { session } = await openSession();
    const { page, ui } = session;
    await button(session, 'Start session').click();
    await expectStatus(session, 'Session started.');
    await button(session, 'Show on board').focus();
    for (const [key, said] of [
      ['n', 'Now: A good note'],
      ['ArrowRight', 'Step 1 of 6: Hear'],
      ['+', 'One minute added.'],
      ['n', 'Step 2 of 6: See'],
      ['p', 'Step 1 of 6: Hear'],
      ['ArrowLeft', 'Now: A good note'],
    ] as const) {
      await page.keyboard.press(key);
      await expectStatus(session, said);
    }
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    await expectStatus(session, 'Step 1 of 6: Hear');
    await ui.getByLabel('New note').pressSequentially('pns+');
    expect(await ui.getByLabel('New note').inputValue()).toBe('pns+');
    await ui.getByRole('heading', { name: 'Hear', exact: true }).waitFor();
    await session.close();
  });

  itInLongRun('lets a timer run before it starts without starting by accident', async () => {
    const { session } = await openSession();
    const { ui, page } = session;
    await button(session, 'Start timer').click();
    await expectStatus(session, 'Timer started: 4:00.');
    await button(session, 'Next section').click();
    await ui.getByRole('heading', { name: 'See', exact: true }).waitFor();
    await idle(page);
    await page.getByRole('timer', { name: 'Timer, running' }).waitFor();
    expect(await ui.getByRole('alertdialog').count()).toBe(0);
    await button(session, 'Start session').waitFor();
    await session.close();
  });

  it('hides each section while people write alone, and asks before they group hidden notes', async () => {
    const { session } = await openSession();
    const { page, ui } = session;
    const hidden = () =>
      page.evaluate(() => {
        const nodes = [...(window.localFigJam?.file.nodes.values() ?? [])];
        const found = nodes.filter((node) => node.sectionContentsHidden === true);
        return found.map(({ pluginData }) => JSON.parse(pluginData.tag ?? '{}').section);
      });
    await button(session, 'Start session').click();
    await button(session, 'All steps').click();
    const goTo = (step: string) =>
      ui.getByRole('list', { name: 'Steps of the session' }).getByRole('button', { name: step }).click();
    await goTo('Pain');
    await ui.getByText('Notes are hidden. Write alone').waitFor();
    await expect.poll(hidden).toEqual(['pain']);
    await button(session, 'Reveal').click();
    await expectStatus(session, 'Everybody sees the notes.');
    await expect.poll(hidden).toEqual([]);
    await goTo('Gain');
    await expect.poll(hidden).toEqual(['gain']);
    await next(session).click();
    const question = ui.getByRole('alertdialog', {
      name: 'Reveal first? The notes in Gain are still hidden.',
    });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await ui.getByRole('heading', { name: 'Gain', exact: true }).waitFor();
    await next(session).click();
    await button(session, 'Reveal and go on').click();
    await ui.getByRole('heading', { name: 'Group', exact: true }).waitFor();
    await expect.poll(hidden).toEqual([]);
    await session.close();
  });
});

const STEPS_AROUND = [
  ...['A good note', 'Say it aloud', 'Group', 'Vote', 'Contradictions', 'Problem', 'Actions'],
];

describeInLongRun('every state of the Guide tab', () => {
  it('has no violations, from the first step to the last', async () => {
    const session = await lab.open('#state=clinic&run=guide', {
      clock: new Date('2026-11-21T09:00:00.000Z'),
    });
    const { page, ui } = session;
    for (const name of ['All steps', 'What hiding does', 'Write your own…']) {
      await button(session, name).click();
    }
    await ui.getByLabel('New note').fill('The bus is late but the clinic closes at five');
    await button(session, 'Add as two notes').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await button(session, 'Hide notes').click();
    await button(session, 'Reveal').waitFor();
    await button(session, 'Start session').click();
    await page.context().clock.setFixedTime(Date.UTC(2026, 10, 21, 9, 7));
    await expectStatus(session, /^2 min over in Persona. Shorter now: A good note 2:31/);
    expect(await violationsInThemes(session)).toEqual([]);
    for (const step of STEPS_AROUND) {
      await ui
        .getByRole('list', { name: 'Steps of the session' })
        .getByRole('button', { name: step })
        .click();
      await ui.getByRole('heading', { name: step }).first().waitFor();
      await idle(page);
      expect(await violationsIn(await windowFrame(session))).toEqual([]);
    }
    await button(session, 'Finish session').click();
    await button(session, 'Go to Export').waitFor();
    expect(await violationsInThemes(session)).toEqual([]);
    await session.close();
  }, 120_000);
});

// Guides a session in FigJam: live counts, steps that are remembered, the timer that everybody sees.
import { describe, expect, it } from 'vitest';
import { violationsIn, violationsInThemes } from './harness/axe';
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
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import {
  button,
  chooseMore,
  closePlugin,
  copyLink,
  expectStatus,
  insertQuickly,
  next,
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

  it('resumes at the step where the session stopped, even on another machine', async () => {
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
    await prompts
      .getByText('What is in front of Otto Fern on an ordinary day: places, screens, people?')
      .waitFor();
    await session.close();
  });
});

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

  it('lets a timer run before it starts without starting by accident', async () => {
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
    expect(await hidden()).toEqual(['pain']);
    await button(session, 'Reveal').click();
    await expectStatus(session, 'Everybody sees the notes.');
    expect(await hidden()).toEqual([]);
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
    expect(await hidden()).toEqual([]);
    await session.close();
  });
});

const STEPS_AROUND = [
  ...['A good note', 'Say it aloud', 'Group', 'Vote', 'Contradictions', 'Problem', 'Actions'],
];

describe('every state of the Guide tab', () => {
  it('has no violations, from the first step to the last', { timeout: 120_000 }, async () => {
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
  });
});

describe('sections that people work on together', () => {
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
  it('pins the group’s own prompt to the board', async () => {
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

  it('asks before several pasted lines become several notes', async () => {
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

  it('of somebody else is replaced only after confirmation', async () => {
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

// An hour in Japanese with four quadrants in Figma Design: every step of the session and the resulting file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../shared/catalogue/fill';
import { templateName } from '../../shared/catalogue/template-words';
import { type Locale, localeFor } from '../../ui/locale';
import { wordsOf } from './harness/board';
import { expectGolden, expectGoldenText, readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, clickTwice, expectStatus, runCommand } from './harness/window';
import { BEGIN, Clock } from './hour/clock';
import { JAPANESE_NOTES } from './hour/japanese-notes';
import { roomOf } from './hour/room';
import {
  actionsIn,
  addAction,
  drawTension,
  exportMap,
  type Facilitator,
  fillPlan,
  insertMap,
  showTab,
  wayOn,
} from './hour/window';

const lab = useLab();

describe('an hour in Japanese', () => {
  const locale: Locale = localeFor('ja');
  const { texts, board } = locale;
  const { guide, review } = texts;
  const titleOf = (section: string) => board.sections[section]?.title ?? '';
  let session: Session;
  let facilitator: Facilitator;
  let clock: Clock;
  let room = '';

  beforeAll(async () => {
    session = await lab.open('#state=empty&editor=figma&language=ja', { clock: BEGIN });
    facilitator = { session, locale };
    clock = new Clock(session);
  });
  afterAll(() => session.close());

  async function arrive(at: string): Promise<void> {
    await session.ui.getByRole('heading', { name: at, exact: true }).waitFor();
    room += `${at}\n${await roomOf(session.page)}`;
  }

  async function goOn(minutes: number, to: string): Promise<void> {
    await clock.pass(minutes);
    await clickTwice(session, wayOn(facilitator));
    await arrive(to);
  }

  async function write(section: string): Promise<void> {
    const field = session.ui.getByLabel(guide.newNote);
    for (const words of JAPANESE_NOTES[section] ?? []) {
      await field.fill(words);
      await field.press('Enter');
      await expectStatus(session, fill(guide.noteAdded, { section: titleOf(section) }));
      await expect.poll(() => field.inputValue()).toBe('');
    }
  }

  it('is planned and started', { timeout: 60_000 }, async () => {
    const { ui } = session;
    await runCommand(session, 'Open Empathy Map');
    await insertMap(
      facilitator,
      async (plan) => {
        await ui.getByRole('radio', { name: templateName('four-quadrant', board) }).check();
        await ui.getByLabel(plan.language, { exact: true }).selectOption('ja');
        await ui.getByLabel(plan.title, { exact: true }).fill('夜勤のシフト交代');
        await ui.getByLabel(plan.personaName).fill('夜野しずく');
      },
      4,
    );
    await fillPlan(facilitator, [
      [board.persona.fields.role, '夜勤の看護師'],
      [texts.plan.goal, '交代がアプリを通らない理由'],
    ]);
    await showTab(facilitator, 'guide');
    await clickTwice(session, button(session, texts.session.start));
    await arrive(guide.steps.persona);
  });

  it('fills the four sections, the outer ones first', { timeout: 90_000 }, async () => {
    await goOn(5, guide.steps.example);
    await goOn(3, titleOf('says'));
    await write('says');
    await goOn(6, titleOf('does'));
    await write('does');
    await goOn(6, guide.steps.summary);
    await goOn(3, titleOf('thinks'));
    await write('thinks');
    await goOn(6, titleOf('feels'));
    await write('feels');
    await session.ui.getByText(fill(guide.notes.other, { count: 3 }), { exact: true }).waitFor();
  });

  it('groups and chooses without a word about stamps', { timeout: 60_000 }, async () => {
    for (const [minutes, step] of [
      [6, guide.steps.cluster],
      [6, guide.steps.vote],
    ] as const) {
      await goOn(minutes, step);
      expect(await session.ui.locator('body').innerText()).not.toContain('スタンプ');
    }
    expect(room).not.toContain('スタンプ');
  });

  it('finds a contradiction, a problem and actions inside the guide', { timeout: 90_000 }, async () => {
    const { page, ui } = session;
    await goOn(3, guide.steps.tensions);
    await drawTension(facilitator, { says: '夜勤のほうが楽', thinks: '気が引ける', label: '強がり' });
    await goOn(6, guide.steps.problem);
    await button(session, review.builder).click();
    for (const [part, words] of [
      [review.need, '夜のうちに交代を決めたい'],
      [review.insight, '頼むのは気が引けるから'],
      [review.obstacle, 'シフト表が2つあって食い違う'],
    ] as const) {
      await ui.getByLabel(part, { exact: true }).fill(words);
    }
    await button(session, review.fillIn).click();
    await expectStatus(session, review.problemSaid);
    expect(await wordsOf(page, 'problem-text')).toBe(
      '夜野しずくは、夜のうちに交代を決めたい。なぜなら、頼むのは気が引けるから。ところが、シフト表が2つあって食い違う',
    );
    await goOn(5, guide.steps.actions);
    await addAction(facilitator, { text: '師長が交代を承認する', owner: '青葉', due: '2026-12-15' });
    await addAction(facilitator, { text: '交代を3週間数える', owner: '若葉', due: '' });
    await actionsIn(facilitator)
      .first()
      .getByLabel(review.fields.status)
      .selectOption({ label: board.actions.statuses.doing });
    await expectStatus(session, fill(review.actionSaid, { field: review.fields.status }));
  });

  it('ends, and the file holds it all', { timeout: 60_000 }, async () => {
    await clock.pass(5);
    await clickTwice(session, button(session, texts.session.finish));
    await expectStatus(session, fill(texts.session.finished, { elapsed: 60 }));
    await idle(session.page);
    room += `${texts.session.ended}\n${await roomOf(session.page)}`;
    expectGoldenText(room, 'hour-japanese-room.txt');
    await showTab(facilitator, 'export');
    const map = readExport(await exportMap(facilitator));
    expect([map.language, map.template]).toEqual(['ja', 'four-quadrant']);
    expect(map.sections.map(({ notes }) => notes.length)).toEqual([3, 3, 3, 3]);
    expectGolden(map, 'hour-japanese');
    await expectClean(session, lab);
  });
});

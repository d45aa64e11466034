// A one-hour session: six people, seventy-two notes, an overrun, a closed laptop, and the resulting file. At each
// step: what everybody in the room sees, who says that they are done, and that a double click goes on only once.
import { afterAll, describe, expect, it } from 'vitest';
import { localeFor } from '../../ui/locale';
import { expectGolden, expectGoldenText, readExport } from './harness/golden';
import { takePictures } from './harness/pictures';
import { expectClean, type Session, useLab } from './harness/session';
import { button, clickTwice, expectStatus, openTab } from './harness/window';
import { BEGIN, Clock } from './hour/clock';
import { GROUP } from './hour/notes';
import { agreeOnActions, findTensions, handOver, plan, vote, weigh, write, writeOnBoard } from './hour/play';
import { roomOf, sayDone } from './hour/room';
import { exportMap, type Facilitator, wayOn } from './hour/window';

const lab = useLab();

describe('a one-hour session', async () => {
  let session: Session;
  let facilitator: Facilitator;
  let clock: Clock;
  let room = '';
  const reads = (words: string) => session.ui.getByText(words).waitFor();

  async function lookAround(when: string): Promise<void> {
    room += `${when}\n${await roomOf(session.page)}`;
  }

  /** The group says that it is done, or a part of it does; then the facilitator goes on, with a double click. */
  async function goOn(to: string, done: number): Promise<void> {
    await sayDone(session, GROUP.slice(0, done));
    await reads(`${done} of 5 ${done === 1 ? 'is' : 'are'} done`);
    await clickTwice(session, wayOn(facilitator));
    await arrive(to);
  }

  /** A second step on would have another heading. */
  async function arrive(at: string): Promise<void> {
    await session.ui.getByRole('heading', { name: at, exact: true }).waitFor();
    await lookAround(at);
    await session.ui.getByRole('heading', { name: at, exact: true }).waitFor();
    await reads('0 of 5 are done');
  }

  it('is planned and started', { timeout: 60_000 }, async () => {
    session = await lab.open('#state=empty', { clock: BEGIN, width: 1440, height: 800 });
    clock = new Clock(session);
    facilitator = { session, locale: localeFor('en') };
    await plan(facilitator);
    await lookAround('Before the session');
    await openTab(session, 'Guide');
    await clickTwice(session, button(session, 'Start session'));
    await arrive('Persona');
    await clock.pass(5);
    await goOn('A good note', 2);
    await clock.pass(3);
    await goOn('Hear', 1);
    await reads('Step 1 of 6 · 8 of 60 min');
  });

  it('runs over in Hear and re-plans the rest', { timeout: 60_000 }, async () => {
    await write(session, clock, 'hear', 4);
    await expectStatus(session, 'The time for Hear is up.');
    await clock.pass(3);
    await reads('12 notes from 5 people');
    await session.ui.getByText('3 min over in Hear. Shorter now:', { exact: false }).first().waitFor();
    await takePictures(session, 'guide');
    await goOn('See', 3);
  });

  it('continues on the same clock after a closed laptop, with another facilitator', {
    timeout: 60_000,
  }, async () => {
    await write(session, clock, 'see', 1);
    await handOver(session, clock, 'Bo Lantern');
    await session.ui.getByRole('heading', { name: 'See', exact: true }).waitFor();
    await reads('Step 2 of 6 · 18 of 60 min');
    await goOn('Say it aloud', 2);
    await clock.pass(2);
    await goOn('Think & Feel', 0);
  });

  it('fills the other sections', { timeout: 180_000 }, async () => {
    for (const [section, minutes, following] of [
      ['think-feel', 4, 'Say & Do'],
      ['say-do', 4, 'Pain'],
      ['pain', 3, 'Gain'],
    ] as const) {
      await write(session, clock, section, minutes);
      await reads('12 notes from 5 people');
      await goOn(following, 1);
    }
    await write(session, clock, 'gain', 4);
    await reads('12 notes from 5 people');
  });

  it('reveals the notes before they are grouped and voted on', { timeout: 60_000 }, async () => {
    await clickTwice(session, button(session, 'Reveal'));
    await expectStatus(session, 'Everybody sees the notes.');
    await lookAround('Gain, revealed');
    await clickTwice(session, button(session, 'Hide notes'));
    await expectStatus(session, 'The notes are hidden now.');
    await wayOn(facilitator).click();
    await clickTwice(session, button(session, 'Reveal and go on'));
    await arrive('Group');
    await clock.pass(5);
    await goOn('Vote', 0);
    await vote(session);
    await clock.pass(3);
    await goOn('Contradictions and guesses', 5);
    await expectClean(session, lab);
  });

  it('finds tensions in the window and on the board', { timeout: 60_000 }, async () => {
    await findTensions(facilitator);
    await clock.pass(6);
    await openTab(session, 'Guide');
    await goOn('Problem statement', 0);
    await writeOnBoard(session);
    await clock.pass(5);
    await goOn('Actions and owners', 1);
  });

  it('agrees on actions in the window and on the board', { timeout: 60_000 }, async () => {
    await openTab(session, 'Review');
    await expect
      .poll(() => session.ui.getByLabel('Problem statement', { exact: true }).first().inputValue())
      .toMatch(/^Nora needs to settle swaps at night/);
    await agreeOnActions(facilitator);
    await weigh(session, 'begging', ['Problem statement']);
    await weigh(session, 'owed shifts', ['Let the ward sister confirm swaps']);
    await session.ui.getByLabel('Find notes').fill('');
    await takePictures(session, 'review');
    await clock.pass(6);
  });

  it('ends with badges on the notes with the most votes', { timeout: 60_000 }, async () => {
    await openTab(session, 'Guide');
    await clickTwice(session, button(session, 'Finish session'));
    await expectStatus(session, 'Session finished after 60 min.');
    await lookAround('After the session');
    await button(session, 'Go to Export').waitFor();
    await clickTwice(session, button(session, 'Resume session'));
    await expectStatus(session, 'Session goes on.');
    await lookAround('Resumed');
    await clickTwice(session, button(session, 'Finish session'));
    await expectStatus(session, 'Session finished after 60 min.');
    await lookAround('After the session again');
    expectGoldenText(room, 'hour-room.txt');
  });

  it('exports the result', { timeout: 60_000 }, async () => {
    await openTab(session, 'Export');
    await session.ui.getByText('On the map 72 notes').waitFor();
    const map = readExport(await exportMap(facilitator));
    const notes = map.sections.flatMap((section) => section.notes);
    expect(notes).toHaveLength(72);
    expect(notes.reduce((votes, note) => votes + (note.votes ?? 0), 0)).toBe(18);
    expect([map.tensions?.length, map.actions?.length]).toEqual([2, 3]);
    expectGolden(map, 'hour');
    await session.ui.getByLabel('Format').selectOption('html');
    await takePictures(session, 'export');
    await openTab(session, 'Plan');
    await takePictures(session, 'plan');
    await expectClean(session, lab);
  });

  afterAll(() => session.close());
});

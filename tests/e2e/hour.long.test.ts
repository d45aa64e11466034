// A one-hour session: six people, seventy-two notes, an overrun, a closed laptop, and the resulting file.
import { afterAll, describe, expect, it } from 'vitest';
import { downloadMap } from './harness/export';
import { expectGolden, readExport } from './harness/golden';
import { takePictures } from './harness/pictures';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { button, expectStatus, next, openTab } from './harness/window';
import {
  agreeOnActions,
  BEGIN,
  begin,
  Clock,
  findTensions,
  handOver,
  plan,
  vote,
  weigh,
  write,
  writeOnBoard,
} from './hour/play';

const lab = useLab();

describe('a one-hour session', async () => {
  let session: Session;
  let clock: Clock;
  const heading = (name: string) => session.ui.getByRole('heading', { name, exact: true }).waitFor();
  const soFar = (words: string) => session.ui.getByText(words).waitFor();

  it('is planned and started', { timeout: 60_000 }, async () => {
    session = await lab.open('#state=empty', { clock: BEGIN, width: 1440, height: 800 });
    clock = new Clock(session);
    await plan(session);
    await begin(session, clock);
    await soFar('Step 1 of 6 · 8 of 60 min');
  });

  it('runs over in Hear and re-plans the rest', { timeout: 60_000 }, async () => {
    await write(session, clock, 'hear', 4);
    await expectStatus(session, 'The time for Hear is up.');
    await clock.pass(3);
    await session.ui.getByText('12 notes from 5 people').waitFor();
    await session.ui.getByText('3 min over in Hear. Shorter now:', { exact: false }).first().waitFor();
    await takePictures(session, 'guide');
    await next(session).click();
    await heading('See');
  });

  it('continues on the same clock after a closed laptop, with another facilitator', {
    timeout: 60_000,
  }, async () => {
    await write(session, clock, 'see', 1);
    await handOver(session, clock, 'Bo Lantern');
    await heading('See');
    await soFar('Step 2 of 6 · 18 of 60 min');
    await next(session).click();
    await heading('Say it aloud');
    await clock.pass(2);
    await next(session).click();
    await heading('Think & Feel');
  });

  it('fills the other sections', { timeout: 120_000 }, async () => {
    await write(session, clock, 'think-feel', 4);
    await session.ui.getByText('12 notes from 5 people').waitFor();
    await next(session).click();
    await heading('Say & Do');
    await write(session, clock, 'say-do', 4);
    await session.ui.getByText('12 notes from 5 people').waitFor();
    await next(session).click();
    await heading('Pain');
    await write(session, clock, 'pain', 3);
    await session.ui.getByText('12 notes from 5 people').waitFor();
    await next(session).click();
    await heading('Gain');
    await write(session, clock, 'gain', 4);
    await session.ui.getByText('12 notes from 5 people').waitFor();
    await next(session).click();
    await heading('Group');
    await clock.pass(5);
    await next(session).click();
    await heading('Vote');
    await vote(session);
    await clock.pass(3);
    await next(session).click();
    await heading('Contradictions and guesses');
    await idle(session.page);
    await expectClean(session, lab);
  });

  it('finds tensions in the window and on the board', { timeout: 60_000 }, async () => {
    await findTensions(session);
    await clock.pass(6);
    await openTab(session, 'Guide');
    await next(session).click();
    await heading('Problem statement');
    await writeOnBoard(session);
    await clock.pass(5);
    await next(session).click();
    await heading('Actions and owners');
  });

  it('agrees on actions in the window and on the board', { timeout: 60_000 }, async () => {
    await openTab(session, 'Review');
    await expect
      .poll(() => session.ui.getByLabel('Problem statement', { exact: true }).first().inputValue())
      .toMatch(/^Nora needs to settle swaps at night/);
    await agreeOnActions(session);
    await weigh(session, 'begging', ['Problem statement']);
    await weigh(session, 'owed shifts', ['Let the ward sister confirm swaps']);
    await session.ui.getByLabel('Find notes').fill('');
    await takePictures(session, 'review');
    await clock.pass(6);
    await openTab(session, 'Guide');
    await button(session, 'Finish session').click();
    await expectStatus(session, 'Session finished after 60 min.');
  });

  it('exports the result', { timeout: 60_000 }, async () => {
    await openTab(session, 'Export');
    await session.ui.getByText('On the map 72 notes').waitFor();
    const map = readExport((await downloadMap(session)).text);
    const notes = map.sections.flatMap((section) => section.notes);
    expect(notes).toHaveLength(72);
    expect(notes.reduce((votes, note) => votes + (note.votes ?? 0), 0)).toBe(18);
    expect([map.tensions?.length, map.actions?.length]).toEqual([2, 3]);
    expectGolden(map, 'hour');
    await takePictures(session, 'export');
    await openTab(session, 'Plan');
    await takePictures(session, 'plan');
    await expectClean(session, lab);
  });

  afterAll(() => session.close());
});

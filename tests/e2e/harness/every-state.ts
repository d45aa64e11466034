// Leads the window through its tabs and states, whatever language it speaks: buttons are found by their words.
import type { Frame } from 'playwright-core';
import type { WindowTexts } from '../../../shared/locales/locale-texts';
import { FORMAT_GROUPS } from '../../../ui/state/export-formats';
import { deletePiece } from './board';
import { idle, type Session, windowFrame } from './session';

const TABS = ['plan', 'guide', 'review', 'export'] as const;

export interface Tour {
  session: Session;
  words: WindowTexts;
  /** All steps and formats, or one of each kind. */
  isWhole: boolean;
  /** Called in each state. */
  look: (state: string, frame: Frame) => Promise<void>;
}

/** A page without a map: the form, what is wrong with it, empty tabs. */
export async function tourOfNothing({ session, words, look }: Tour): Promise<void> {
  const frame = await windowFrame(session);
  await openAll(frame);
  await fillIn(frame, 'input[type="number"]', '5');
  await press(frame, words.plan.insert);
  await look('a new map with wrong numbers', frame);
  for (const tab of ['guide', 'review', 'export'] as const) {
    await choose({ session, words }, tab);
    await openAll(frame);
    await look(`${tab} without a map`, frame);
  }
}

/** A filled map: each tab with everything unfolded, each kind of step, of format, and a failure. */
export async function tourOfMap(tour: Tour): Promise<void> {
  const { session, words, look } = tour;
  const frame = await windowFrame(session);
  await planTouchpoints(tour, frame);
  for (const tab of TABS) {
    await choose(tour, tab);
    await openAll(frame);
    await look(tab, frame);
  }
  await choose(tour, 'guide');
  await press(frame, words.touchpoints.next);
  await look('prompts about a touchpoint', frame);
  await choose(tour, 'export');
  for (const format of formatsOf(tour)) {
    await frame.locator('select').first().selectOption(format);
    await idle(session.page);
    await look(`export as ${format}`, frame);
  }
  await tourOfFiles(tour, frame);
  await choose(tour, 'guide');
  await press(frame, words.session.start);
  await idle(session.page);
  await tourOfSteps(tour, frame);
  await deletePiece(session.page, 'section', 'hear');
  await choose(tour, 'plan');
  await look('plan without a section', frame);
}

/** Prompts, the table in Review and a step of the session depend on them. */
async function planTouchpoints(tour: Tour, frame: Frame): Promise<void> {
  await choose(tour, 'plan');
  await openAll(frame);
  await frame.getByLabel(tour.words.plan.touchpoints).fill('Front desk\nBooking by telephone');
  await frame.locator('.ticks input').first().check();
  await idle(tour.session.page);
}

function formatsOf({ isWhole }: Tour): string[] {
  return FORMAT_GROUPS.flatMap(({ formats }) => (isWhole ? formats : formats.slice(0, 1)));
}

/** Import with a file that is fine, with one that is not, sorting, and another template. */
async function tourOfFiles(tour: Tour, frame: Frame): Promise<void> {
  const { session, words, look } = tour;
  await choose(tour, 'plan');
  await press(frame, words.plan.import);
  await look('import', frame);
  for (const [what, text] of [
    [
      'a table',
      'Category;What was said;Who;Hearts\nHears;“Just phone at eight”;Interview 3;2\nElsewhere;Rain;;',
    ],
    ['a broken file', '{"format":"empathy-map","sections":[{"id":"see","notes":[{"text":7}]}]}'],
  ] as const) {
    await frame.locator('textarea').first().fill(text);
    await press(frame, words.importing.check);
    await idle(session.page);
    await openAll(frame);
    await look(`import of ${what}`, frame);
  }
  await press(frame, words.importing.back);
  await press(frame, words.plan.sort);
  await idle(session.page);
  await look('sorting', frame);
  await press(frame, words.sorting.back);
  await press(frame, words.switching.button);
  await idle(session.page);
  await look('another template', frame);
  await press(frame, words.switching.cancel);
}

/** From the list of all steps, because the way on waits for the pointer to settle. */
async function tourOfSteps(tour: Tour, frame: Frame): Promise<void> {
  const { session, words, isWhole, look } = tour;
  await openAll(frame);
  const steps = await frame.locator('.steps li button').count();
  for (let step = 0; step < steps; step += 1) {
    if (!isWhole && step % 3 !== 0 && step < steps - 3) continue;
    await frame.evaluate((at) => {
      document.querySelectorAll<HTMLElement>('.steps li button')[at]?.click();
    }, step);
    await idle(session.page);
    await openAll(frame);
    await look(`step ${step + 1}`, frame);
  }
  await press(frame, words.session.more);
  await look('the menu of the session', frame);
  await press(frame, words.session.finish);
  await idle(session.page);
  await openAll(frame);
  await look('coming back', frame);
}

async function choose(
  { session, words }: Pick<Tour, 'session' | 'words'>,
  tab: (typeof TABS)[number],
): Promise<void> {
  await press(await windowFrame(session), words.window.tabs[tab]);
  await idle(session.page);
}

/** Unfolds what is folded. */
async function openAll(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const folded = () => [...document.querySelectorAll<HTMLElement>('.disclosure[aria-expanded="false"]')];
    for (let depth = 0; depth < 3 && folded().length > 0; depth += 1) {
      for (const button of folded()) button.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
}

async function press(frame: Frame, words: string): Promise<void> {
  const isThere = await frame.evaluate((said) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
      (one) => one.getAttribute('aria-label') === said || one.textContent?.trim() === said,
    );
    button?.click();
    return button !== undefined;
  }, words);
  if (!isThere) throw new Error(`There is no button “${words}”.`);
  await frame.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

async function fillIn(frame: Frame, fields: string, value: string): Promise<void> {
  for (const field of await frame.locator(fields).all()) await field.fill(value);
}

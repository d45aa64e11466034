// A one-hour session as a facilitator and five people play it, by mouse and keyboard. Each act leaves the
// board and the window where the next one begins; the page's clock stands still except when an act moves it.
import { expect } from 'vitest';
import type { SectionId } from '../../../shared/templates/template';
import {
  actAs,
  addSticky,
  boxOn,
  chooseNoteColour,
  connect,
  middleOf,
  noteCalled,
  noteSpot,
  pieceOf,
  rewrite,
  showEverything,
  stamp,
  writeRow,
} from '../harness/board';
import { idle, type Session } from '../harness/session';
import { button, closePlugin, expectStatus, openTab, runCommand } from '../harness/window';
import type { Clock } from './clock';
import { FACILITATOR, GROUP, NOTES } from './notes';
import { actionsIn, addAction, drawTension, type Facilitator, fillPlan, insertMap } from './window';

/** The colours of the five people's notes. */
const COLOURS = ['Yellow', 'Blue', 'Green', 'Pink', 'Violet'];

export async function plan(facilitator: Facilitator): Promise<void> {
  const { session } = facilitator;
  const { ui } = session;
  await actAs(session.page, FACILITATOR);
  await runCommand(session, 'Open Empathy Map');
  await insertMap(
    facilitator,
    async () => {
      await ui.getByLabel('Title').fill('Night rota');
      await ui.getByLabel('Persona name').fill('Nora Vell');
      await ui.getByLabel('Situation').selectOption({ label: 'Very competitive market' });
    },
    6,
  );
  await fillPlan(facilitator, [
    ['Role', 'Night nurse'],
    ['Goal of the map', 'Why swaps bypass the app'],
    ['Product', 'Shiftly'],
    ['Touchpoints', 'the swap screen\nthe paper rota'],
  ]);
  await ui.getByLabel('Focus').selectOption({ label: 'This situation' });
  await expectStatus(session, 'Focus saved on the board.');
}

/** The five take turns to write a section's twelve notes while minutes pass. */
export async function write(
  session: Session,
  clock: Clock,
  section: SectionId,
  minutes: number,
): Promise<void> {
  const { page } = session;
  // The sections beside the persona are narrower than the others.
  const inRow = section === 'hear' || section === 'see' ? 4 : 6;
  await idle(page);
  await showEverything(page);
  for (const [turn, person] of GROUP.entries()) {
    await actAs(page, person);
    await chooseNoteColour(page, COLOURS[turn] ?? 'Yellow');
    for (const [at, words] of (NOTES[section] ?? []).entries()) {
      if (at % GROUP.length === turn) await addSticky(page, await noteSpot(page, section, at, inRow), words);
    }
  }
  await actAs(page, FACILITATOR);
  await clock.pass(minutes);
  await idle(page);
}

/** The laptop is closed for two minutes, then somebody else continues. */
export async function handOver(session: Session, clock: Clock, to: string): Promise<void> {
  await closePlugin(session);
  await clock.pass(2);
  await actAs(session.page, to);
  await runCommand(session, 'Guide the session');
  await idle(session.page);
}

export async function vote(session: Session): Promise<void> {
  const { page } = session;
  const favourites: [person: string, notes: readonly [string, string, string]][] = [
    ['Bo Lantern', ['“I will just ask Ines” #quote', 'The app logs her out', 'One rota that all believe']],
    [
      'Cleo Marsh',
      ['“I will just ask Ines” #quote', 'Asking feels like begging', 'One rota that all believe'],
    ],
    ['Dev Saffron', ['Two rotas that disagree #seen', 'The app logs her out', 'One rota that all believe']],
    [
      'Elif Harbour',
      ['“I will just ask Ines” #quote', 'Two rotas that disagree #seen', 'Swaps settled while she sleeps'],
    ],
    ['Finn Thistle', ['Asking feels like begging', 'The app logs her out', 'Swaps settled while she sleeps']],
    [
      FACILITATOR,
      ['“The app decides, not the ward” #quote', 'Asking feels like begging', 'One rota that all believe'],
    ],
  ];
  await showEverything(page);
  for (const [person, notes] of favourites) {
    await actAs(page, person);
    for (const [at, words] of notes.entries()) {
      const { x, y, width } = await boxOn(page, await noteCalled(page, words));
      const turn = GROUP.indexOf(person as (typeof GROUP)[number]) + 1;
      await stamp(page, at === 0 ? 'Heart' : 'Thumbs up', {
        x: x + (width * (turn + 1)) / 8,
        y: y + width * 0.8,
      });
    }
  }
  await actAs(page, FACILITATOR);
  await idle(page);
}

/** One tension drawn in the window, one on the board by a participant. */
export async function findTensions(facilitator: Facilitator): Promise<void> {
  const { session } = facilitator;
  const { page, ui } = session;
  await actAs(page, 'Cleo Marsh');
  const from = middleOf(await boxOn(page, await noteCalled(page, 'Keeps a list of owed shifts #seen')));
  const to = middleOf(await boxOn(page, await noteCalled(page, 'Believes planners do not know nights')));
  await connect(page, from, to);
  await idle(page);
  await openTab(session, 'Review');
  await button(session, 'Contradictions').click();
  await ui.getByRole('list', { name: 'Contradictions' }).getByText('Keeps a list of owed shifts').waitFor();
  await drawTension(facilitator, { says: '“Nights are fine”', thinks: 'Lonely after', label: 'brave face' });
}

/** Finds a note and ticks what rests on it. */
export async function weigh(session: Session, find: string, supports: readonly string[]): Promise<void> {
  const { ui } = session;
  const notes = ui.getByRole('list', { name: 'Notes' });
  await ui.getByLabel('Find notes').fill(find);
  await ui.getByText('1 of 72').waitFor();
  await notes.getByRole('button').click();
  for (const name of supports) {
    await notes.getByLabel(name).check();
    await expectStatus(session, 'Saved what this note supports.');
  }
}

/** A participant writes the problem statement and the first action on the board. */
export async function writeOnBoard({ page }: Session): Promise<void> {
  await actAs(page, 'Dev Saffron');
  await showEverything(page);
  await rewrite(
    page,
    await pieceOf(page, 'problem-text'),
    'Nora needs to settle swaps at night because asking feels like begging, yet two rotas disagree.',
  );
  await writeRow(page, await pieceOf(page, 'actions-table'), [
    'Let the ward sister confirm swaps',
    'Dev Saffron',
    '2026-12-15',
    'Open',
  ]);
  await idle(page);
}

/** Adds two more actions in the window, then each side changes what the other wrote. */
export async function agreeOnActions(facilitator: Facilitator): Promise<void> {
  const { session } = facilitator;
  const { page } = session;
  await addAction(facilitator, {
    text: 'Print the rota from the app',
    owner: 'Elif Harbour',
    due: '2026-12-01',
  });
  await addAction(facilitator, { text: 'Count swaps for two weeks', owner: 'Finn Thistle', due: '' });
  const actions = actionsIn(facilitator);
  await actions.first().getByLabel('Status').selectOption({ label: 'Doing' });
  await expectStatus(session, 'Status saved.');
  await actAs(page, 'Finn Thistle');
  await showEverything(page);
  await writeRow(page, await pieceOf(page, 'actions-table'), ['Count swaps for three weeks'], 4);
  await expect
    .poll(() => actions.nth(2).getByLabel('Action', { exact: true }).inputValue())
    .toBe('Count swaps for three weeks');
}

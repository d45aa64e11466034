// Plays the main line in a Figma with given readings, and says what must come out whichever they are.
import { expect } from 'vitest';
import type { Readings } from '../../host/doubts';
import { OTIS } from '../harness/board';
import type { Editor } from '../harness/plugin';
import { textComplaints } from './layout';
import { insertMap, LONG_ACTION, LONG_NOTE, type Outcome, playMainLine, type Told } from './main-line';

const TOLD: Told = {
  title: 'Booking app',
  persona: 'Dana',
  notes: [
    'hear: Nobody answers (quote)',
    `hear: ${LONG_NOTE} (assumption)`,
    'pain: Waits for a week (assumption)',
    'see: A full waiting room (assumption)',
    'see: Posters (observed)',
  ],
  votes: 1,
  tensions: ['Nobody answers yet Posters'],
  actions: [
    'Call back within a day / Otis',
    `${LONG_ACTION} / Maya`,
    'Hang up other posters / ',
    'Measure the wait / ',
  ],
};

const MERGED: Told = {
  ...TOLD,
  notes: ['gain: An answer the same day (assumption)', ...TOLD.notes],
  actions: [...TOLD.actions, 'Ask Dana again / '],
};

const PEOPLE: Record<Editor, unknown> = {
  figjam: { active: [OTIS.name], voters: [{ name: OTIS.name, votes: 1 }] },
  figma: { active: null, voters: null },
};

/** Design has no stamps of its own, and what `stuckNodes` is there decides nothing. */
const votesIn = (editor: Editor): number => (editor === 'figjam' ? 1 : 0);

export async function expectMainLine(editor: Editor, readings: Readings): Promise<void> {
  const votes = votesIn(editor);
  const outcome: Omit<Outcome, 'errors'> = {
    told: { ...TOLD, votes },
    notesWhileHidden: TOLD.notes.length,
    step: 'see',
    hasReadout: true,
    picture: readings.export !== 'refused',
    imported: { ...TOLD, votes },
    people: [PEOPLE[editor], { active: null, voters: null }],
    merged: { ...MERGED, votes },
    isShownAgain: true,
  };
  expect(await playMainLine(editor, readings)).toEqual({ ...outcome, errors: [] });
}

/** Nothing lies over anything else on a new map, whatever size its texts come out as. */
export async function expectGoodLayout(editor: Editor, readings: Readings): Promise<void> {
  const { plugin, root } = await insertMap(editor, readings);
  expect(textComplaints(plugin.file, root)).toEqual([]);
}

// Counts what one note costs that somebody types while the map is open, and how soon the window is told.
import * as people from '../../host/document/people';
import { type Board, boardWith, busyBoard, openOn, placeIn, sectionsOf } from './boards';
import { timeOf } from './clock';
import { atMost, type Row } from './row';

const FEW = 100;
const MANY = 2000;
const MOST_RATIO = 1.05;
const MOST_MS = 300;

interface TypedNote {
  calls: number;
  /** From the edit to the `counts` event: the plugin's own timers plus the work. */
  milliseconds: number;
}

async function typeNote({ file, map }: Board): Promise<TypedNote> {
  const plugin = await openOn(file);
  const { run } = plugin;
  plugin.get('map.open', { node: map });
  const [section = map] = sectionsOf({ file, map });
  const heard = () => plugin.events('counts').length;
  const from = run.total;
  const note = people.addSticky(file, placeIn(file, section, 0), '');
  run.settle();
  const heardBefore = heard();
  const typedAt = run.clock.now();
  const work = timeOf(() => {
    people.typeText(file, note, 'The queue at eight in the morning');
    run.waitFor(() => heard() > heardBefore);
  });
  const milliseconds = run.clock.now() - typedAt + work;
  run.settle();
  const calls = run.total - from;
  run.dispose();
  return { calls, milliseconds };
}

export async function typedNoteRows(): Promise<Row[]> {
  const few = await typeNote(await boardWith(FEW));
  const many = await typeNote(await boardWith(MANY));
  const busy = await typeNote(await busyBoard());
  const ofFew = `One note typed among ${FEW}: ${few.calls} calls`;
  const slowest = Math.max(...[few, many, busy].map(({ milliseconds }) => milliseconds));
  return [
    atMost(`${ofFew}; among 2,000: ${many.calls}; ratio`, many.calls / few.calls, MOST_RATIO),
    atMost(`${ofFew}; on a busy page: ${busy.calls}; ratio`, busy.calls / few.calls, MOST_RATIO),
    atMost('From typing to new counts in the window, slowest', Math.round(slowest), MOST_MS, ' ms'),
  ];
}

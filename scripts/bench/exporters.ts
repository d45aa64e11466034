// Compares the times of all exporters on a large map with their target, in Node and in a browser.
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { largeMap } from '../../tests/harness/fixture-maps';
import { processorMs } from './clock';
import { atMost, type Row } from './row';
import { timeWriters, type WriterTimes } from './time-writers';

const NOTES = 5000;
const NOTES_PER_ACTION = 10;
const MOST_MS = 300;
/** On a machine so slow that the bare join takes most of the time, the limit is this multiple of it. */
const MOST_TIMES_BARE = 2;

/** Every note is cited by an action, so that action exporters write as much as the others. */
export function exportedMap(): EmpathyMap {
  const actions = Array.from({ length: NOTES / NOTES_PER_ACTION }, (_none, at) => ({
    id: `a${at}`,
    text: `Try the desk number ${at}`,
    owner: 'Ben',
    due: '2026-12-15',
    status: 'open' as const,
    notes: Array.from({ length: NOTES_PER_ACTION }, (_note, rank) => `n${at * NOTES_PER_ACTION + rank + 1}`),
  }));
  return { ...largeMap(NOTES), actions };
}

export const exporterRowsInNode = (): Row[] => exporterRows('Node', timeWriters(exportedMap(), processorMs));

export function exporterRows(where: string, { bare, writers }: WriterTimes): Row[] {
  const most = Math.max(MOST_MS, Math.ceil(MOST_TIMES_BARE * bare));
  return writers.map(({ id, time }) => {
    const times = (time / bare).toFixed(1);
    const what = `${id}, ${NOTES.toLocaleString('en')} notes in ${where}: ${times} times a bare join`;
    return atMost(what, Math.round(time), most, ' ms');
  });
}

// Counts and times reading a whole map, and making a file from it.

import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { Snapshot } from '../../shared/map/snapshot';
import { type Board, boardWith, openOn } from './boards';
import { median, timesOf } from './clock';
import { atMost, type Row, told } from './row';

const NOTES = 200;
const MOST_READS = 12;
const MOST_GROWTH = 2.3;
const SIZES = [200, 1000, 2000, 5000, 10_000];
const TOLD = [200, 2000, 10_000];
const DOUBLED = [
  [1000, 2000],
  [5000, 10_000],
] as const;
const ROUNDS = 5;
/**
 * Making a file takes less time than a V8 garbage collection, so use the fastest of many runs, not the
 * median.
 */
const FILE_ROUNDS = 101;
const REPEATS = 5;
const STAMP = { source: 'bench', exportedAt: '2026-01-01T00:00:00.000Z' };

type Read = () => Snapshot;

/** Never disposed: each run has its own engine, which goes away with it. */
async function openReader({ file, map }: Board): Promise<{ read: Read; calls: () => number }> {
  const plugin = await openOn(file);
  return { read: () => plugin.get('map.read', { node: map }), calls: () => plugin.run.total };
}

async function callsOfRead(board: Board, expected: number): Promise<{ calls: number; stamps: number }> {
  const { read, calls } = await openReader(board);
  const from = calls();
  const { notes } = read();
  if (notes.length !== expected) throw new Error(`${notes.length} of ${expected} notes were read`);
  const stamps = notes.flatMap((note) => Object.values(note.stamps)).reduce((sum, count) => sum + count, 0);
  return { calls: calls() - from, stamps };
}

export async function readsPerNoteRows(): Promise<Row[]> {
  const empty = await callsOfRead(await boardWith(0), 0);
  const bare = await callsOfRead(await boardWith(NOTES, { stamps: false }), NOTES);
  const full = await callsOfRead(await boardWith(NOTES), NOTES);
  const perNote = (bare.calls - empty.calls) / NOTES;
  const perStamp = (full.calls - bare.calls) / full.stamps;
  return [
    atMost(`Reads per note, ${NOTES} notes`, perNote, MOST_READS),
    told('  and for each stamp on a note', perStamp.toFixed(2)),
  ];
}

export async function readingTimeRows(): Promise<Row[]> {
  const boards: Board[] = [];
  for (const size of SIZES) boards.push(await boardWith(size));
  const readers = await Promise.all(boards.map(openReader));
  const snapshots: Snapshot[] = [];
  const reading = timesOf(
    readers.map(({ read }, index) => () => {
      snapshots[index] = read();
    }),
    ROUNDS,
  ).map(median);
  const writing = timesOf(
    snapshots.map((snapshot) => () => {
      for (let time = 0; time < REPEATS; time += 1) JSON.stringify(toEmpathyMap(snapshot, STAMP).map);
    }),
    FILE_ROUNDS,
  ).map((times) => Math.min(...times) / REPEATS);
  return [...timeRows('map.read in QuickJS', reading), ...timeRows('File from a snapshot in V8', writing)];
}

function timeRows(what: string, times: readonly number[]): Row[] {
  const at = (size: number): number => times[SIZES.indexOf(size)] ?? Number.NaN;
  return [
    ...TOLD.map((size) => told(`${what}, ${size.toLocaleString('en')} notes`, `${at(size).toFixed(1)} ms`)),
    ...DOUBLED.map(([few, many]) =>
      atMost(
        `${what}, growth ${few.toLocaleString('en')} to ${many.toLocaleString('en')} notes`,
        at(many) / at(few),
        MOST_GROWTH,
      ),
    ),
  ];
}

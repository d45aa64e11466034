// Reads the board for Review, Export and the steps that need it; again after each change, except for Export. No DOM, no formats.
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { PROGRAM } from '../../shared/model/program';

import type { Context } from './context';
import type { ExportChoice, Reading, State } from './state';
import { comesBack, needsReading, placeIn } from './steps';

export interface ReadingActions {
  /** Reads the board again at the user's request. */
  refresh: () => Promise<void>;
  /** The board's current state; null if it cannot be read. */
  readAgain: () => Promise<Reading | null>;
  /** The same, but after any running reading, which may have started before the latest change. */
  readFresh: () => Promise<Reading | null>;
  chooseExport: (choice: Partial<ExportChoice>) => void;
}

export interface ReadingOptions {
  context: Context;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

/** Reading a large board must leave the editor most of its time. */
const MIN_BETWEEN_MS = 1000;
const REST = 10;

/** What is on screen follows what the notes say. */
const isLive = ({ tab, current }: State): boolean =>
  tab === 'review' ||
  (tab === 'guide' && current !== null && (needsReading(placeIn(current).step) || comesBack(current)));

export const showsBoard = (state: State): boolean => state.tab === 'export' || isLive(state);

export function createReadingActions({ context, now, setTimer }: ReadingOptions): ReadingActions {
  const { store, request, isPending, announce, dismiss, current, getLocale } = context;
  /** The board version of the last attempt, successful or not: the same version is never read twice. */
  let seen = '';
  let readAt = 0;
  let isWaiting = false;
  let running: Promise<Reading | null> = Promise.resolve(null);

  async function readAgain(): Promise<Reading | null> {
    const map = current();
    if (!map || isPending('map.read')) return null;
    running = read(map.node);
    return running;
  }

  async function read(node: string): Promise<Reading | null> {
    const began = now();
    // Taken before the reading, because the reading may miss changes made during it.
    const { boardChanges } = store.get();
    seen = `${node}/${boardChanges}`;
    const snapshot = await request('map.read', { node });
    readAt = now();
    // Another map was opened in the meantime.
    if (node !== current()?.node) return showsBoard(store.get()) ? readAgain() : null;
    if (!snapshot) return null;
    const stamp = { source: PROGRAM, exportedAt: new Date(readAt).toISOString() };
    const data: Reading['data'] = {};
    for (const note of snapshot.notes) data[note.node] = note.data;
    const { width, height } = snapshot.box;
    const took = readAt - began;
    const reading = {
      node,
      boardChanges,
      size: { width, height },
      took,
      data,
      ...toEmpathyMap(snapshot, stamp),
    };
    store.dispatch({ type: 'read', reading });
    return reading;
  }

  function isBehind(): boolean {
    const { boardChanges, current: map } = store.get();
    return isLive(store.get()) && map !== null && seen !== `${map.node}/${boardChanges}`;
  }

  function follow(): void {
    if (isWaiting || !isBehind() || isPending('map.read')) return;
    isWaiting = true;
    const rest = Math.max(MIN_BETWEEN_MS, REST * (store.get().reading?.took ?? 0));
    setTimer(
      () => {
        isWaiting = false;
        if (isBehind()) void readAgain();
      },
      Math.max(0, readAt + rest - now()),
    );
  }
  store.subscribe(follow);

  return {
    readAgain,
    async readFresh() {
      await running;
      return readAgain();
    },
    async refresh() {
      const { texts } = getLocale();
      dismiss();
      if (await readAgain()) announce(texts.reading.refreshed);
    },
    chooseExport(choice) {
      store.dispatch({ type: 'exporting', choice });
      if (choice.format !== undefined) void request('format.save', { format: choice.format });
    },
  };
}

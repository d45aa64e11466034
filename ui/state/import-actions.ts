// Reads a file or a pasted text, reports what it holds, and lets the user choose how to read it and where to
// put it. No DOM access; independent of formats.

import { fill } from '../../shared/catalogue/fill';
import { arranged, type Destination } from '../../shared/exchange/reading/arrange';
import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import type { Column, ColumnMeaning } from '../../shared/exchange/types';
import { compareMaps } from '../../shared/merge/compare-maps';
import { diffMaps } from '../../shared/merge/diff-maps';
import type { Context } from './context';
import { type CheckOptions, checkInTurns, decode, refusal, refuseLarge } from './import-check';
import { tallyText } from './import-lines';
import { createImportRun, type ImportRun } from './import-run';
import { chosenMaps, type Found, type Importing, type Source } from './import-state';
import { notesIn } from './import-summary';
import type { ReadingActions } from './reading-actions';

type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface ImportActions extends ImportRun {
  paste: (text: string) => void;
  /** Checks the pasted text. */
  checkPasted: () => void;
  /** Checks a file, unless it is too large. */
  checkFile: (file: ReadableFile) => Promise<void>;
  chooseFormat: (format: ImportFormatId) => void;
  chooseColumns: (columns: readonly ColumnMeaning[]) => void;
  /** Continues with the repaired file. */
  repair: () => void;
  /** Selects one of the file's maps by position, or all of them. */
  chooseMap: (which: Importing['which']) => void;
  /** Sends lines of the file, by their keys, elsewhere; null leaves them out. */
  moveLines: (keys: readonly string[], to: Destination) => void;
  chooseInto: (into: Importing['into']) => void;
  /** Sets the conflicts (by id) for which the file's side wins. */
  takeFromFile: (conflicts: ReadonlySet<string>) => void;
}

export interface ImportOptions {
  context: Context;
  readFresh: ReadingActions['readFresh'];
  newId: () => string;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

/** Most steps take a moment, some 30 ms. */
export const STEPS_IN_A_TURN = 5;
export const TURN_MS = 10;

export function createImportActions({
  context,
  readFresh,
  newId,
  now,
  setTimer,
}: ImportOptions): ImportActions {
  const { store, announce, current, getLocale } = context;

  function show(changes: Partial<Importing>): void {
    const { importing } = store.get();
    // The user may have left while a file was loading; then there is nothing to update.
    if (importing) store.dispatch({ type: 'importing', importing: { ...importing, ...changes } });
  }

  function tell(found: Found): void {
    const locale = getLocale();
    const { texts } = locale;
    const words = texts.importing;
    const maps = found.ok ? found.maps : [];
    show({ found, moves: new Map(), maps, which: 0, into: 'new', merging: null, diff: null });
    if (found.ok) {
      announce(fill(words.checked, { notes: notesIn(found.maps, locale) }));
      suggestInto();
    } else announce('');
  }

  /** A file of the open map most likely goes back into it. */
  function suggestInto(): void {
    const { importing } = store.get();
    const [map] = importing ? chosenMaps(importing) : [];
    const open = current();
    const isSame = map !== undefined && importing?.which !== 'all' && map.id === open?.id;
    chooseInto(isSame && open?.adopted?.isBare !== true ? 'open' : 'new');
  }

  let stop = () => {};

  /** Reads a long text in turns, so that the window keeps answering, until another one is to be read. */
  function read(source: Source, options: Omit<CheckOptions, 'now'>, then: (found: Found) => void): void {
    const turns = checkInTurns(source, { now: new Date(now()).toISOString(), ...options }, getLocale());
    stop();
    const work = () => {
      if (store.get().importing?.source !== source) return;
      const began = now();
      for (let steps = 0; steps < STEPS_IN_A_TURN && now() - began < TURN_MS; steps += 1) {
        const { done, value } = turns.next();
        if (done) return then(value);
      }
      show({ found: null, maps: [] });
      stop = setTimer(work, 0);
    };
    work();
  }

  function check(source: Source): void {
    show({ source });
    read(source, {}, tell);
  }

  /** Keeps the columns even when their choice cannot be imported, so that the user can change it. */
  function checkColumns(source: Source, before: readonly Column[], columns: readonly ColumnMeaning[]): void {
    const chosen = before.map(({ heading }, at) => ({ heading, meaning: columns[at] ?? '' }));
    read(source, { format: 'csv', columns }, (found) => tell({ columns: chosen, ...found }));
  }

  async function checkFile(file: ReadableFile): Promise<void> {
    const locale = getLocale();
    const { texts } = locale;
    const words = texts.importing;
    // Anything pasted or chosen before was another map.
    show({ pasted: '', source: null });
    const large = refuseLarge(file.size, locale);
    if (large) {
      tell(large);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!store.get().importing) return;
    const text = bytes === null ? refusal([words.unreadable]) : decode(new Uint8Array(bytes), locale);
    if (typeof text === 'string') check({ name: file.name, text });
    else tell(text);
  }

  function chooseInto(into: Importing['into']): void {
    show({ into, merging: null, diff: null });
    if (into !== 'new') void compare(into);
  }

  function moveLines(keys: readonly string[], to: Destination): void {
    const { importing } = store.get();
    const { found, which } = importing ?? {};
    if (!importing || !found?.ok || which === undefined || which === 'all') return;
    const moves = new Map([...importing.moves, ...keys.map((key) => [key, { map: which, to }] as const)]);
    const moved = { ...importing, moves, maps: arranged(found.maps, found.remarks, moves) };
    show(moved);
    announce(tallyText(moved, getLocale()));
    if (importing.into !== 'new') chooseInto(importing.into);
  }

  async function compare(into: 'open' | 'compare'): Promise<void> {
    const before = store.get().importing;
    const reading = await readFresh();
    const { importing } = store.get();
    const [map] = importing ? chosenMaps(importing) : [];
    // The user made another choice while the board was being read.
    if (!map || importing?.into !== into || importing.maps !== before?.maps) return;
    if (!reading) show({ into: 'new' });
    else if (into === 'compare') show({ diff: diffMaps(reading.map, map) });
    else {
      const comparison = compareMaps(reading.map, map, reading.nodeIndex);
      show({ merging: { comparison, fromFile: new Set() } });
    }
  }

  return {
    ...createImportRun({ context, readFresh, newId, show }),
    paste: (pasted) => show({ pasted, source: null, found: null, maps: [] }),
    checkPasted: () => check({ name: '', text: store.get().importing?.pasted ?? '' }),
    checkFile,
    chooseFormat(format) {
      const source = store.get().importing?.source;
      if (source) read(source, { format }, tell);
    },
    chooseColumns(columns) {
      const { source, found } = store.get().importing ?? {};
      if (source && found?.columns) checkColumns(source, found.columns, columns);
    },
    repair() {
      const found = store.get().importing?.found;
      if (found?.ok !== false || !found.repaired) return;
      const { map, repairs } = found.repaired;
      tell({ ok: true, format: 'json', maps: [map], remarks: [], repairs });
    },
    chooseMap(which) {
      show({ which });
      suggestInto();
    },
    moveLines,
    chooseInto,
    takeFromFile(fromFile) {
      const merging = store.get().importing?.merging;
      if (merging) show({ merging: { ...merging, fromFile } });
    },
  };
}

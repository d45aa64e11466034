// Draws an import: new maps, or the new content of the open one. All or nothing, and one undo step.

import { boardTexts } from '../../shared/catalogue/board-texts';
import { fill } from '../../shared/catalogue/fill';
import type { BatchEntry, RequestOf } from '../../shared/contract';
import { planImport } from '../../shared/file/from-empathy-map';
import type { MapView } from '../../shared/map/snapshot';
import { type Comparison, compareMaps } from '../../shared/merge/compare-maps';
import { planMerge } from '../../shared/merge/plan-merge';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { Context } from './context';
import { chosenMaps, type Importing, type Merging } from './import-state';
import { notesIn, whatIsMissing } from './import-summary';
import type { ReadingActions } from './reading-actions';

export interface ImportRun {
  /** Draws the maps found, or merges a single one. */
  runImport: () => Promise<void>;
  /** Cancels the drawing; the board ends up unchanged. */
  cancelWork: () => Promise<void>;
}

export interface ImportRunOptions {
  context: Context;
  readFresh: ReadingActions['readFresh'];
  newId: () => string;
  show: (changes: Partial<Importing>) => void;
}

/** The part of it that the user sees. */
const shownOf = ({ board: _board, file: _file, ...shown }: Comparison): string => JSON.stringify(shown);

export function createImportRun({ context, readFresh, newId, show }: ImportRunOptions): ImportRun {
  const { store, request, refresh, current, announce, dismiss, open, getLocale } = context;
  let isRunning = false;

  /** Null after a failure, which is shown, or after a cancel. */
  async function write<N extends 'map.insert' | 'batch'>(name: N, body: RequestOf<N>) {
    const { texts } = getLocale();
    const words = texts.importing;
    const reply = await request(name, body);
    if (!reply) announce(store.get().failure ? '' : words.cancelled);
    return reply;
  }

  /** Gives a map a new id if its own is already on the page or used by an earlier map in the file. */
  function planAll(maps: readonly EmpathyMap[]) {
    const taken = store.get().maps.map(({ id }) => id);
    return maps.map((map) => {
      const id = taken.includes(map.id) ? newId() : map.id;
      taken.push(id);
      return planImport(map, id, boardTexts[map.language]);
    });
  }

  async function draw(maps: readonly EmpathyMap[]): Promise<string | null> {
    const locale = getLocale();
    const { texts } = locale;
    const words = texts.importing;
    announce(texts.plan.inserting);
    const [plan, ...others] = planAll(maps);
    if (!plan) return null;
    const notes = notesIn(maps, locale);
    if (others.length === 0) {
      const view = await write('map.insert', plan);
      if (view) open(view);
      return view && fill(words.imported, { title: view.title, notes });
    }
    // The sandbox follows the last one that it draws.
    const requests = [plan, ...others].map((body): BatchEntry => ({ name: 'map.insert', body }));
    const drawn = await write('batch', { requests });
    if (drawn) open(drawn.replies.at(-1) as MapView);
    return drawn && fill(words.importedAll, { count: maps.length, notes });
  }

  /** Compares again first, because people keep working on the board. */
  async function merge(map: EmpathyMap, { comparison, fromFile }: Merging): Promise<string | null> {
    const { countText, texts } = getLocale();
    const words = texts.importing;
    const reading = await readFresh();
    const shown = current();
    if (!reading || !shown) return null;
    const now = compareMaps(reading.map, map, reading.nodeIndex);
    if (shownOf(now) !== shownOf(comparison)) {
      const still = now.conflicts.map(({ id }) => id).filter((id) => fromFile.has(id));
      show({ merging: { comparison: now, fromFile: new Set(still) } });
      announce(words.boardChanged);
      return null;
    }
    const requests = planMerge(now, fromFile, { ...reading, open: shown });
    announce(words.merging);
    if (!(await write('batch', { requests }))) return null;
    const merged = await refresh(shown.node);
    const added = comparison.added.reduce((sum, { notes }) => sum + notes.length, 0);
    const counts = {
      title: (merged ?? shown).title,
      notes: countText(words.notes, added),
      taken: countText(words.taken, fromFile.size),
    };
    return fill(words.merged, counts);
  }

  async function run(importing: Importing): Promise<void> {
    const maps = chosenMaps(importing);
    const { merging } = importing;
    const [map] = maps;
    if (!map || whatIsMissing(importing, getLocale()) !== null) return;
    dismiss();
    const said = merging ? await merge(map, merging) : await draw(maps);
    if (said === null) return;
    store.dispatch({ type: 'importing', importing: null });
    store.dispatch({ type: 'drafting', on: false });
    announce(said);
  }

  return {
    async runImport() {
      const { importing } = store.get();
      if (!importing || isRunning) return;
      isRunning = true;
      await run(importing);
      isRunning = false;
    },
    async cancelWork() {
      await request('work.cancel', {});
    },
  };
}

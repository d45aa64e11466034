// Reads the board for a file, and again when it has changed. Knows no DOM and no format.
import { toEmpathyMap } from '../../shared/board/to-empathy-map';
import { PROGRAM } from '../../shared/model/program';
import { texts } from '../texts';
import type { ExportChoice, Reading } from './state';
import type { Tools } from './tools';

export interface ExportActions {
  /** Reads the board again because the person asks for it. */
  refresh: () => Promise<void>;
  /** The board as it is now; null when it cannot be read. */
  readAgain: () => Promise<Reading | null>;
  chooseExport: (choice: Partial<ExportChoice>) => void;
}

export function createExportActions(tools: Tools, now: () => number): ExportActions {
  const { store, ask, isPending, say, dismiss, current } = tools;

  async function readAgain(): Promise<Reading | null> {
    const map = current();
    if (!map || isPending('map.read')) return null;
    const { node } = map;
    // Counted before the reading: what changes meanwhile may be missing in it.
    const { boardChanges } = store.get();
    const snapshot = await ask('map.read', { node });
    // The map was changed for another one meanwhile.
    if (node !== current()?.node) return store.get().tab === 'export' ? readAgain() : null;
    if (!snapshot) return null;
    const stamp = { source: PROGRAM, exportedAt: new Date(now()).toISOString() };
    const reading = { node, boardChanges, ...toEmpathyMap(snapshot, stamp) };
    store.dispatch({ type: 'read', reading });
    return reading;
  }

  return {
    readAgain,
    async refresh() {
      dismiss();
      if (await readAgain()) say(texts.exporting.refreshed);
    },
    chooseExport: (choice) => store.dispatch({ type: 'exporting', choice }),
  };
}

// Puts what sums a map up beside it on the board, as the map is now.
import { applyChoices, EVERYTHING } from '../../shared/exchange/writing/choices';
import { readoutPanel } from '../../shared/readout/readout-panel';
import type { Context } from './context';
import type { ReadingActions } from './reading-actions';

export interface ReadoutActions {
  /** Resolves to whether it is on the board. */
  putReadout: () => Promise<boolean>;
}

export function createReadoutActions(
  { request, isPending, announce, dismiss, current, open, getLocale }: Context,
  readFresh: ReadingActions['readFresh'],
): ReadoutActions {
  return {
    async putReadout() {
      if (isPending('map.update')) return false;
      dismiss();
      const reading = await readFresh();
      const shown = current();
      if (reading === null || shown === null || shown.node !== reading.node) return false;
      // It is read by people who were not there: as a document, and without what nobody agreed to.
      const { map } = applyChoices(reading.map, {
        ...EVERYTHING,
        unconsented: 'hold-back',
        hashtags: 'drop',
      });
      const summary = readoutPanel(map, { id: shown.id, nodes: reading.nodeIndex.notes });
      const view = await request('map.update', {
        node: shown.node,
        edit: { texts: [], facts: {}, summary },
      });
      if (view === null) return false;
      if (current()?.node === shown.node) open(view);
      announce(getLocale().texts.readout.putSaid);
      return true;
    },
  };
}

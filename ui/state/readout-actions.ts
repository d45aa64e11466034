// Puts what sums maps up beside the open one on the board, as they are now.
import { applyChoices, EVERYTHING } from '../../shared/exchange/writing/choices';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { digestPanel } from '../../shared/readout/digest-panel';
import { readoutPanel } from '../../shared/readout/readout-panel';
import type { Context } from './context';
import type { ExportActions } from './export-actions';
import type { ReadingActions } from './reading-actions';

/** Each resolves to whether it is on the board. */
export interface ReadoutActions {
  putReadout: () => Promise<boolean>;
  /** Of all maps on the page. */
  putDigest: () => Promise<boolean>;
}

type Readings = Pick<ReadingActions, 'readFresh'> & Pick<ExportActions, 'readOtherMaps'>;
type Reading = NonNullable<Awaited<ReturnType<ReadingActions['readFresh']>>>;
type Panel = ReturnType<typeof readoutPanel>;

export function createReadoutActions(
  { request, isPending, announce, dismiss, current, open, getLocale }: Context,
  { readFresh, readOtherMaps }: Readings,
): ReadoutActions {
  async function put(
    said: string,
    panelOf: (reading: Reading, id: string) => Panel | Promise<Panel | null>,
  ): Promise<boolean> {
    if (isPending('map.update')) return false;
    dismiss();
    const reading = await readFresh();
    const shown = current();
    if (reading === null || shown === null || shown.node !== reading.node) return false;
    const summary = await panelOf(reading, shown.id);
    if (summary === null) return false;
    const edit = { texts: [], facts: {}, summary };
    const view = await request('map.update', { node: shown.node, edit });
    if (view === null) return false;
    if (current()?.node === shown.node) open(view);
    announce(said);
    return true;
  }

  return {
    putReadout: () =>
      put(getLocale().texts.readout.putSaid, ({ map, nodeIndex }, id) =>
        readoutPanel(forOthers(map), { id, nodes: nodeIndex.notes }),
      ),
    putDigest: () =>
      put(getLocale().texts.readout.digestSaid, async ({ map }, id) => {
        const others = await readOtherMaps();
        return others && digestPanel([forOthers(map), ...others.map(forOthers)], id);
      }),
  };
}

/** It is read by people who were not there: as a document, and without what nobody agreed to. */
const forOthers = (map: EmpathyMap): EmpathyMap =>
  applyChoices(map, { ...EVERYTHING, unconsented: 'hold-back', hashtags: 'drop' }).map;
